#include "demonstration/theme_tables.h"

namespace minqiao {
namespace {

using enum AnswerResult;

constexpr Theme of_supply[] = {
    {.organ = "enterprise",
     .category = "urban_rural.utilities",
     .where = PlaceSort::estate,
     .one = "我家",
     .many = "我们{people}户",
     .months = through(6, 9),
     .slots = {past("since", 8, 50), number("floor", 4, 7),
               words("why",
                     "加压泵老化，晚高峰压力不够|支管锈蚀变细，水送不上去|新接了两片住户，原来的泵带不动")},
     .subject = "[{spot}入夏以来晚上停水|{place}{since.span}晚上没有水|请恢复{spot}的晚间供水]",
     .text = "{who}住在{place}，{since}以来每天晚上七点到十点没有水，四楼以上一滴都没有，已经{since.span}。[<"
             "我住{floor}楼|住{floor}楼的人家>，只好下班前接满几桶水放着。|"
             "家家都在院子里排队提水，老人提不动只能等人帮忙。|有人半夜两点爬起来接水，第二天还要上班。]["
             "大热天做饭洗澡全没有办法。|孩子晚上写完作业，连脸都洗不上。|热水器、洗衣机都成了摆设。]水费["
             "一分没有少收|照样月月交]。",
     .asks = {{"[恢复晚间供水|解决晚上没有水的问题]",
               {{support, "经测压，{why}，反映属实。",
                 "更换设备已列入本月计划，完工以前每晚派送水车到{spot}。",
                 "property_management_rules.51 civil_code.656"}}},
              {"[公布停水的原因和时间|今后停水要事先通知]",
               {{explanation, "前段时间没有张贴通知，是我公司工作的疏漏。",
                 "今后计划停水提前一天张贴通知并说明恢复时间。", "civil_code.652"}}}},
     .progress = "维修班已在{spot}连续三晚测压，确认末端压力不够，正在编制改造方案。",
     .spot_answer = "电话当即转到调度室：今晚起调高泵站压力，并安排送水车七点到{spot}门口。",
     .addition = "[这两天连早上也只有一股细流|昨天水来了，却是浑的，放了半个小时才清]"},

    {.organ = "enterprise",
     .category = "urban_rural.utilities",
     .where = PlaceSort::estate,
     .one = "我家",
     .slots = {past("bill", 15, 80), number("usual", 7, 14), number("billed", 46, 98), number("price", 2, 4),
               product("fee", "billed*price"), share("cut", "fee", 50, 80),
               words("why,ends", "水表齿轮磨损走快,表坏了|抄表员估抄了三期，最后一次补齐,表没有坏")},
     .subject = "[{spot}一户一个月水费{fee}|{spot}水费突然涨了好几倍|请检查{place}我家的水表]",
     .text = "我家住在{place}，平时一个月用{usual.digits}吨水，{bill}的单子上却写着{billed.digits}吨，要交{"
             "fee}。[家里两个人，白天都上班，不可能用这么多。|我把阀门全关上看了一夜，没有漏水的地方。|"
             "翻出一年的单子比了比，从来没有过这样的数。][打服务电话，对方说表不会错。|"
             "去营业厅问，只说先交费再查表。]我不想拖欠，[只想弄清楚水用到哪里去了|只是这笔钱交得不明白]。",
     .asks = {{"[检查水表|派人来校验水表]",
               {{support, "水表送检，结论为{why}。", "该期水费按前六个月的平均用量重新计收，多收的退到账户。",
                 "civil_code.656"},
                {explanation, "水表送检合格，入户检查发现马桶水箱长期漏水。",
                 "水表计量没有差错，附检定记录；漏水点已帮助更换配件，请留意用量。", ""}}},
              {"[重新计算水费|退还多收的水费]",
               {{support, "按平时用量{usual.digits}吨核算，该期多收。",
                 "按平均用量重新开单，差额冲抵下期水费。", ""},
                {no_support, "表内水量均为用户自己的用水，计费标准与公示一致。",
                 "不予减免；一次交清有困难的，可以到营业厅办理分期。", "civil_code.654"}}}},
     .agreement = "公司按平均用量重新计收，{fee}中减收{cut}，用户当场交清余款，双方再无争议。",
     .agreed = "cut",
     .progress = "水表已拆下送检定机构，换上了临时表。",
     .spot_answer = "营业厅当场调出抄表记录：前三期是估抄，这一期一次补齐；已按月分摊重新开单。",
     .addition = "[这个月只用了{usual.digits}吨，更说明那一期有问题|催费单又贴到门上，还写着要停水]"},

    {.organ = "enterprise.heat",
     .category = "urban_rural.utilities",
     .where = PlaceSort::estate,
     .one = "我家",
     .many = "我们{people}户",
     .months = through(12, 3),
     .slots = {past("since", 5, 24), number("degrees", 11, 15), yuan("paid", 1400, 2900, 50),
               words("why",
                     "楼前支管积气，水循环不上去|换热站过滤网堵塞|管网末端压差不足|立管阀门没有全部打开")},
     .subject = "[{spot}暖气不热|{place}室温只有{degrees.digits}度|交了取暖费{spot}仍然冷]",
     .text =
         "{who}住在{place}，取暖费<{paid}|>早就交齐了，可是{since}以来暖气片只是温的，屋里量过只有{degrees."
         "digits}度。[老人白天坐在床上盖着被子，夜里咳嗽。|孩子写字手都冻红了，家里只好再开电炉子。|"
         "穿着棉衣吃饭，碗端上来就凉了。][报修过几回，来人放放气就走，第二天照旧。|"
         "服务电话一直占线，打通了也只说登记。|找物业，物业说供热的事他们管不了。]已经冷了{since.span}，["
         "再这样下去要冻出病来|不知道还要等多久]。",
     .asks = {{"[尽快把室温升上来|派人查清不热的原因]",
               {{support, "入户测温{degrees.digits}度，{why}，反映属实。",
                 "已排除故障，复测室温达到标准，供暖期内每周回访一次。",
                 "property_management_rules.51 civil_code.656"}}},
              {"[退还不热期间的取暖费|按天数减收取暖费]",
               {{support, "室温不达标的天数以报修登记和测温记录为准。",
                 "不达标期间的费用按天数退还，供暖期结束后一个月内到账。", "civil_code.656"},
                {explanation, "退费要以测温记录为准，此前报修时没有入户测温。",
                 "从本次测温之日起计算不达标的天数，供暖期结束后一并结算。", "civil_code.656"}}}},
     .progress = "维修人员已入户测温，并打开{spot}的分户阀排气，正在观察升温情况。",
     .spot_answer = "电话当即转到抢修班：两小时内到{spot}入户测温排气，修好后由值班员回电。",
     .addition = "[昨夜降温，今天早上屋里更冷了|修过以后热了一天，又凉了]"},

    {.organ = "enterprise.heat",
     .category = "urban_rural.utilities",
     .where = PlaceSort::estate,
     .slots = {past("asked", 30, 200), past("away", 380, 800), yuan("basic", 380, 900, 20),
               words("reason", "在外地带孙子|去女儿家养病|跟着工地在外省做活")},
     .subject = "[{spot}的房子空着仍要交全额取暖费|{spot}申请停暖被要求补交{basic}|{spot}停供手续办不下来]",
     .text = "我在{place}有一套房，{away}起一直{reason}，房子空着没有住。{asked}我去办停暖，["
             "窗口说错过了申请的日子，要交全费。|窗口要我补交{basic}的基本热费，以前没有听说过。|"
             "窗口说要一层楼都同意才行，这怎么办得到。][家里阀门早就关死，一点热也没有用。|"
             "我托邻居去问过两次，说法都不一样。|水电费的单子也可以证明屋里没有人。]["
             "规定到底是怎样的，请说清楚。|如果确实该交，也应当给我看看文件。]",
     .asks = {{"[办理停暖手续|准许我家停暖]",
               {{support, "申请人提交了无人居住的证明，分户阀可以单独关闭。",
                 "准予停暖，下一个供暖期起只收基本热费{basic}。", "civil_code.656"},
                {no_support, "该楼为串联管道，关闭一户会影响上下邻居。",
                 "不予办理停暖；完成分户改造以后可以再申请。", "civil_code.656"}}},
              {"[说明基本热费{basic}的依据|公开停暖收费的文件]",
               {{explanation, "基本热费用于管网的维护，收费标准由价格部门批准。",
                 "标准和申请日期已张贴在营业厅，附文件复印件。", ""},
                {explanation, "串联管道的楼不收基本热费，按面积计收。", "收费标准的文件复印件随本意见送达。",
                 ""}}}},
     .progress = "已上门查看管道的形式，阀门确实关闭。",
     .spot_answer = "窗口当场查了图纸：这栋楼是分户管道，可以停暖，填一张表当天就办。",
     .addition = "[催费电话一个接一个，说要记入信用|我把水电费的单子也复印了，可以证明没有人住]"},

    {.organ = "reform",
     .category = "market.prices",
     .where = PlaceSort::street,
     .one = "我",
     .many = "我们{people}户租客",
     .slots = {past("since", 90, 500), words("charged,listed", "1.2元,0.55元|1元,0.53元|0.98元,0.52元"),
               yuan("more", 120, 480, 10), product("total", "more*people"),
               words("house", "老粮库大院|旧纺织厂宿舍|东头的商住楼|一栋合表的四层楼")},
     .subject = "[{place}房东电费每度收{charged}|{place}合表用户电价太高|{place}租户反映电费加价]",
     .text = "{who}租住在{place}{house}，[全院只有一块总表|电表是房东自己装的分表]。{since}起房东按每度{"
             "charged}收电费，可供电所公布的居民价是每度{listed}。[{since.span}下来，<我家多交了{more}|"
             "每户多交了{more}>。|问他凭什么，他说线损要大家摊。][房东说嫌贵就搬走。|"
             "我们挣的都是辛苦钱，一度电也要算着用。|夏天不敢开风扇，晚上早早关灯。]",
     .asks = {{"[制止电费加价|按公布的电价收电费]",
               {{support, "经查，转供电加价属实，每度{charged}没有依据。",
                 "已告诫房东按每度{listed}收取，合理损耗另行公示分摊。", ""}}},
              {"[退还多收的电费|把多收的{more}退给<我|每户>]",
               {{support, "核对收费本，<多收{more}|{people}户共多收{total}>。",
                 "房东在十日内退还<{total}|各户，合计{total}>。", ""}}},
              {"[改成一户一表|给院子装分户电表]",
               {{explanation, "一户一表改造要由产权人申请并承担户内线路的费用。",
                 "已把申请的办法告知房东，供电所愿意上门勘查。", ""}}}},
     .agreement = "房东退还多收的电费<{more}|每户{more}，{people}户共{total}>，今后按公布的电价收取。",
     .agreed = "total",
     .progress = "已核对总表和分表的读数，并请房东说明收费的依据。",
     .spot_answer = "当场说明：居民用电每度{listed}，房东不能自行加价；已打电话要求房东当月改正。",
     .addition = "[这个月他又加收了一笔“公摊”|他说要断我们的电]"},

    {.organ = "reform",
     .category = "urban_rural.utilities",
     .where = PlaceSort::village,
     .one = "我家",
     .many = "我们{people}户",
     .months = through(5, 9),
     .slots = {past("since", 15, 90), words("broken", "电饭锅煮不熟饭|水泵抽不上水|灯一闪一闪，冰箱不启动"),
               number("metres", 3, 9), words("work", "加工豆腐|烘茶叶|做米粉|孵小鸡")},
     .subject = "[{place}电压太低|{spot}一到晚上电压不够|请改造{place}的线路]",
     .text = "{who}住在{place}的山边上，离变压器有{metres}百多米，{since}以来一到晚饭时电压就低，{broken}。["
             "线还是二十多年前架的，杆子都歪了。|这两年装空调的人家多了，线路没有换过。][<我家|有的人家>{"
             "work}，电压不够只能停下来。|天热起来，风扇都转不动。|孩子晚上写作业，灯光像蜡烛一样。]["
             "供电所来看过，说要等计划。|报了{since.span}，只听说“已经列入”，没有见到动工。|"
             "别的村都换了新变压器，就剩我们这一片。]",
     .asks = {{"[改造线路|解决电压低的问题]",
               {{support, "末端电压经测不足，线路过长、线径偏小。",
                 "已列入本年度农村电网改造计划，新增一台变压器，年内完工。", ""}}},
              {"[告知改造的时间|说明{spot}的电网改造排在什么时候]",
               {{explanation, "改造计划由省里统一批复，今年的批次已经下达。",
                 "施工顺序在村公告栏张贴，{spot}排在下半年。", "open_information_rules.36"}}}},
     .progress = "已会同供电所在{spot}测量晚间电压，记录七天。",
     .addition = "[前天晚上一户人家的电动机烧坏了|今天来了两个人量杆子，没有说什么时候施工]"},
};

}  // namespace

std::span<const Theme> themes_of_supply() {
    return of_supply;
}

}  // namespace minqiao
