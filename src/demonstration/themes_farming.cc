#include "demonstration/theme_tables.h"

namespace minqiao {
namespace {

using enum AnswerResult;

constexpr Theme of_farming[] = {
    {.organ = "agriculture",
     .category = "land.contracted_land",
     .one = "我家",
     .many = "我们{people}户",
     .slots = {past("since", 380, 700), words("firm", "穗丰农业公司|绿垄种植合作社|禾岸农场"),
               number("mu", 3, 12), words("crop", "葡萄|药材|草莓|莲藕"), yuan("rent", 450, 900, 10),
               product("each", "rent*mu"), product("total", "rent*mu*people")},
     .subject = "[{place}土地流转费没付|{firm}欠{spot}的流转费|{spot}流转出去的地荒着，租金也没给]",
     .text = "{who}在{place}的地流转给{firm}种{crop}，合同写明每亩每年{rent}，{since}起就没有再付，<{mu}"
             "亩地一年少了{each}|每户一年少拿{each}上下>。[打电话不是不接，就是说下个月。|"
             "大棚拆得只剩架子，人也见不着。|去他们办公的地方找，门上已经换了别家的牌子。][地里长满草，<我要|"
             "我们要>收回来自己种，他又不肯。|租金是一家人的口粮钱。|"
             "当初说得好听，旱涝保收，如今一年比一年难要。][村里当时替他们作的保，现在也推脱。|"
             "要是收回来还要清理水泥桩，又是一笔。]",
     .asks = {{"[督促支付流转费|付清拖欠的租金<{each}|每户{each}>]",
               {{support, "合同在镇里备了案，欠付一年流转费属实。",
                 "已约谈承租方，十五日内付清<{total}|{people}户共{total}>。", "rural_land_dispute_law.3"}}},
              {"[收回土地|解除流转合同，把地退给<我|我们>]",
               {{explanation, "能否解除要看合同约定和违约的程度。",
                 "可以先请镇里调解；不成的，向县里的仲裁机构申请仲裁或者起诉。",
                 "rural_land_dispute_law.4"}}},
              {"[清理地里的水泥桩|恢复土地原来的样子]",
               {{explanation, "合同约定期满后恢复原状，提前退租没有约定。",
                 "恢复的费用作为调解的内容，一并商定。", "rural_land_dispute_law.3"}}}},
     .agreement = "{firm}一次付清一年流转费<{total}|每户{each}、{people}户共{total}>"
                  "，地退给承包户，水泥桩由承租方拆除。",
     .agreed = "total",
     .progress = "已调取备案的流转合同，并通知{firm}到县里说明。",
     .addition = "[听说{firm}另外租了地，把设备都搬走了|他们半夜来拉走两车钢管]"},

    {.organ = "agriculture",
     .category = "rural.subsidies",
     .one = "我",
     .slots = {past("bought", 130, 420), past("asked", 60, 128),
               words("machine", "收割机|拖拉机|插秧机|烘干机|旋耕机"), yuan("price", 12000, 86000, 500),
               share("subsidy", "price", 20, 30),
               words("why", "发票上的出厂编号打错|系统里型号没有同步|验机的照片没有上传")},
     .subject =
         "[{place}买{machine}没有领到补贴|{spot}买{machine}的补贴等了{asked.span}|{place}农机补贴没有着落]",
     .text = "我是{place}人，{bought}花{price}买了一台{machine}，[卖家说能补{subsidy}。|冲着补贴才下的决心。]"
             "{asked}去窗口登记，[交了发票、合影照和身份证。|验机的人来看过，拍了照片。]到现在{asked.span}"
             "没有到账。[问过几次，有的说名额不够，有的说在走流程。|同村买得比我晚的都领到了。|"
             "经销商把责任推给窗口，窗口又推给系统。][贷款每月要还，手头很紧。|"
             "机器已经干了一季活，补贴还没有影子。|买机器时向亲戚借了一半，年底要还。]",
     .asks = {{"[发放补贴{subsidy}|查明补贴为什么没有发]",
               {{support, "{machine}符合补贴目录，因{why}，没有进入结算。",
                 "已补录信息，{subsidy}在下一批次结算。", ""},
                {no_support, "该机型不在本年的补贴目录内，卖家的说法不实。",
                 "不予补贴；卖家误导的，可以向市场监管部门投诉。", ""}}},
              {"[公开补贴的名额|说明排队的次序]",
               {{explanation, "名额按申请先后使用，系统可以查询。", "名单在窗口公示，欢迎核对。",
                 "open_information_rules.21"},
                {explanation, "目录和名额在窗口公示。", "下一年度的目录公布后可以再查看。",
                 "open_information_rules.21"}}}},
     .progress = "已核对发票、机号和补贴系统的登记。",
     .spot_answer = "窗口当场查到{why}，已更正，下一批次发放。",
     .addition = "[窗口让我再补一次材料，我已经补过两回了|经销商说今年可能停办]"},

    {.organ = "agriculture",
     .category = "finance.banks_insurance",
     .one = "我家",
     .many = "我们{people}户",
     .months = through(7, 12),
     .slots = {past("hit", 20, 100, through(6, 10)), words("disaster", "大水|大风|冰雹|干旱"),
               words("crop", "水稻|玉米|棉花|大豆"), number("mu", 4, 30), yuan("premium", 60, 380, 10),
               yuan("pay", 800, 5200, 100), product("total", "pay*people")},
     .subject = "[{place}农业保险不赔|{crop}受{disaster}，保险公司迟迟不定损|{spot}农业保险理赔太少]",
     .text = "{who}在{place}种的{crop}入了农业保险，<保费{premium}|每户保费{premium}上下>按时交了。{hit}遭了{"
             "disaster}，[田里几乎没有收成。|大半都倒在地里。][保险公司来人看了一眼，说不够赔付的线。|"
             "报案以后过了很久才来定损，已经收割过半。|定损的人站在田埂上望了望，没有下田。]["
             "合同上写的受损三成就赔，可一直没有给说法。|算下来应赔<{pay}|每户{pay}上下>，听说只肯给几百。]",
     .asks = {{"[重新定损|请协调保险公司复查]",
               {{support, "受损情况经镇里和农技员核对，超过三成。",
                 "已协调保险公司复查，按合同赔付<{total}|{people}户共{total}>。", ""},
                {explanation, "合同约定受损三成以上才赔付，现场测定为两成五。",
                 "定损的照片和记录可以查阅；不认可的，可以申请重新鉴定。", ""}}},
              {"[说明定损的标准|公开定损的记录]",
               {{explanation, "定损标准写在保险条款里，投保时发给农户。",
                 "已将条款张贴在村部，并由农技员讲解。", ""},
                {explanation, "定损由保险公司会同村里实地查看。", "记录和照片存镇农技站，可以查看。", ""}}}},
     .agreement = "保险公司按复查结果赔付<{total}|{people}户每户{pay}、共{total}>，二十日内打入农户账户。",
     .agreed = "total",
     .progress = "已会同保险公司和农技员到{spot}核查受损面积。",
     .addition = "[隔壁乡同样的灾，听说已经赔了|保险公司要我们再补一张合影]"},

    {.organ = "agriculture",
     .category = "market.consumer",
     .one = "我家",
     .many = "我们{people}户",
     .months = through(6, 10),
     .slots = {past("bought", 60, 150),
               words("seed,shown",
                     "玉米种子,结的棒子缺粒|水稻种子,抽穗有长有短|西瓜苗,结的瓜长不大|辣椒苗,大半枯死"),
               number("mu", 3, 14), yuan("spent", 500, 3000, 50), yuan("loss", 2000, 12000, 500),
               product("total", "loss*people")},
     .subject = "[{place}{seed}不对，{shown}|在{town}买的{seed}{shown}|{spot}农户买{seed}受损]",
     .text = "{bought}{who}在{town}的农资店买了{seed}，<花了{spent}，种了{mu}亩|每户少的花三四百，多的上千元>"
             "，[店里说是新品种，产量高。|当时包装上写得很好。|店主拍着胸口说，不好包赔。]如今{shown}，["
             "一年算白忙了。|比别人家的差一大截。]找店里，[说是天气和管理的事。|店主只肯退种子钱。]<损失总有{"
             "loss}|每户损失{loss}上下>，[农家一年就靠这几亩地。|耽误一季，补种也来不及了。|"
             "种子袋和小票都还留着。]",
     .asks = {{"[查处问题种子|查清{seed}的来路]",
               {{support, "取样检测，{seed}的纯度不合格，店里没有进货台账。",
                 "已扣押余货并立案查处，结果公告。", "penalty_law.59"},
                {explanation, "取样检测合格，{shown}与播种时遇上连续低温有关。",
                 "检测报告可以查阅，农技员上门指导补救。", ""}}},
              {"[赔偿损失|按<{loss}|每户{loss}>赔偿]",
               {{support, "农技员现场测产，损失与申报相近。",
                 "组织双方调解，店主赔偿<{total}|{people}户共{total}>；不服的可以起诉。", ""},
                {explanation, "现有证据不能证明损失由种子造成。", "愿意为双方主持调解；不成的可以起诉。",
                 ""}}}},
     .agreement = "农资店赔偿<{total}|{people}户每户{loss}、共{total}>，十日内付清。",
     .agreed = "total",
     .progress = "已在田间取样送检，封存了店里剩余的{seed}。",
     .addition = "[店里把剩下的货连夜拉走了|邻村也有人来问，说买的是同一种]"},

    {.organ = "water",
     .category = "rural.water_works",
     .one = "我家",
     .many = "我们{people}户",
     .months = through(4, 8),
     .slots = {past("since", 10, 55), words("canal", "东干渠|三支渠|老龙沟|石坎渠|北坡新渠"),
               words("why", "塌了一段没有修|被泥石堵死|上游把闸关了|渠底漏得存不住水"),
               number("mu", 40, 320)},
     .subject = "[{canal}{since.span}不通水，{place}田等水|{place}灌溉渠坏了|请修{canal}，{spot}的秧要干死]",
     .text = "{who}在{place}的田靠{canal}引水，{since}{why}，水过不来。[{mu.digits}亩田，{since.span}"
             "没有进过水，田开了裂。|几口山塘都见了底，只能挑水点秧。|水沟里长了草，螺蛳都干死了。]["
             "插秧的时令不等人，误了就是一年。|大家凑钱买了抽水机，油钱又贵。|白天看着天，晚上睡不着。]["
             "水利站来看过，说要等项目。|村里说这条渠归水管所，水管所说归镇里。]",
     .asks = {{"[抢修渠道|疏通{canal}]",
               {{support, "现场查看，{canal}{why}，反映属实。",
                 "已安排抢修，一周内恢复通水，先用移动泵补水。", ""}}},
              {"[明确渠道归谁管|说明{canal}由谁养护]",
               {{explanation, "{canal}由县水管所管骨干段，村里管田头段。",
                 "管护的牌子已立在渠首，电话写在上面。", "open_information_rules.36"}}}},
     .progress = "抢修队已到{canal}，搭好了临时的引水槽。",
     .spot_answer = "电话当即转到水管所：今晚开闸，先送水到{spot}。",
     .addition = "[昨天为了争水，两家差点打起来|田里的秧已经黄了尖]"},

    {.organ = "water",
     .category = "rural.rural_roads_water",
     .one = "我家",
     .many = "我们{people}户",
     .slots = {past("since", 14, 120),
               words("bad", "水里有铁锈味|水发黄，一股土腥味|水面漂着一层白沫|水龙头里带出泥沙"),
               words("why", "蓄水池没有清洗|水源点被洪水冲过|主管道接口漏"), yuan("fee", 60, 180, 10)},
     .subject = "[{place}饮水有问题|{spot}自来水不干净已经{since.span}|请解决{place}的吃水困难]",
     .text = "{place}前些年通了自来水，{since}以来{bad}，[烧开了还有沉淀。|烧水的壶底结了厚厚一层。]{who}["
             "只好到山上挑泉水吃。|只好买桶装水，孩子也带着水上学。]水费<一年{fee}|每户一年{fee}>一分没少，["
             "管水的人说等过一阵再清洗水池。|管水的说没有办法，池子太老。|管水的换了人，前面的情形说不清。]["
             "有孩子起了疹子，不知道是不是水的缘故。|吃水是天大的事，不能总是将就。|"
             "来客人倒杯茶，都不好意思端出去。]",
     .asks =
         {{"[解决吃水的问题|清洗水池，恢复干净的水]",
           {{support, "取样化验，{why}，部分指标不合格。",
             "已检修管道、清洗水池并消毒，合格以前每天送水一车。", ""},
            {explanation, "取样化验合格，浑浊是抢修后管里的沉积。", "化验单张贴在村部，连续放水两天可恢复。",
             ""}}},
          {"[公布化验的结果|贴出水质报告]",
           {{support, "供水站此前没有定期公布。", "今后每季度化验一次并张贴。", "open_information_rules.27"},
            {support, "化验报告存供水站。", "已张贴，以后每季度公布一次。", "open_information_rules.27"}}}},
     .progress = "已从{spot}取了三处水样送检。",
     .spot_answer = "当场联系供水站，下午到{spot}清洗水池，先用车送水。",
     .addition = "[昨天放出来的水沉了一夜，桶底有一层泥|邻家的孩子也起了疹子]"},

    {.organ = "water",
     .category = "rural.resettled",
     .one = "我家",
     .many = "我们{people}户移民",
     .slots = {past("came", 2500, 6400), words("reservoir", "云岭水库|白水湾水库|双峰水库"),
               past("since", 120, 700), yuan("fund", 300, 600, 60), number("heads", 3, 6),
               product("each", "fund*heads"), product("total", "fund*heads*people"),
               words("why", "人口核定时漏报两口人|户口迁移没有跟上|移民登记卡丢失")},
     .subject =
         "[{place}水库移民补助没有发|{reservoir}移民后期扶持漏了{spot}<一户|几户>|请核实{place}移民身份]",
     .text = "{came}修{reservoir}时，{who}从库区搬到{place}，[老家的田和屋都淹在水里。|"
             "到了这里分的地薄，收成少。|搬来的时候只带了几样家什。]后期扶持款每人每年{fund}，{since}起<我家{"
             "heads}口人|每户{heads}口上下>就没有领到。[别的移民村早就发到了卡上。|"
             "问了几处，都说名册里没有。|去年核过一次人口，核完就没有了。][<我手里还有|有几户还留着>"
             "当年的移民证，请查一查。|当年说好不吃亏，不能忘了我们。]",
     .asks = {{"[补发扶持款|核定<我家|这些户>的移民身份]",
               {{support, "查移民档案，{why}，身份可以确认。",
                 "已补录名册，拖欠的款<{each}|{people}户共{total}>本年内补发。", ""},
                {no_support, "核查档案，搬迁时登记为投亲自迁，不在后期扶持的人口之内。",
                 "不予补录；对认定有异议的，可以提供当年的安置协议再核。", ""}}},
              {"[公开移民名册|让<我|大家>看看名单]",
               {{support, "名册由移民机构保存，可以公开人口数。", "已在村里张贴，缺的可以申请更正。",
                 "open_information_rules.21"},
                {explanation, "名册已在村里公示过。", "可以到水利局查阅，复印免费。",
                 "open_information_rules.21"}}}},
     .progress = "已调取当年的移民安置档案，逐户核对。",
     .addition = "[今年的款又发了一批，还是没有|一位老移民愿意出来作证]"},

    {.organ = "agriculture",
     .category = "environment.livestock",
     .one = "我家",
     .many = "我们{people}户",
     .slots = {past("since", 40, 300),
               words("animal,heads", "生猪,三百多头|肉鸡,两千多只|蛋鸭,一千多只|肉牛,六七十头"),
               words("metres", "八九十米|一百多米|两百来米")},
     .subject = "[{place}养殖场粪水外流|{spot}养{animal}的臭气重|请管一管{place}的养殖场]",
     .text = "{place}有一个养{animal}的场子，存栏{heads}，离{who}只有{metres}。{since}以来粪水直接排到沟里，["
             "一阵风过来，饭都吃不下。|满沟浮着沫子。|下过雨，路上都是黑水。][沟里的水流到田里，稻子发黑。|"
             "打药的桶也洗在沟里。|夏天苍蝇多得饭桌上都要罩纱罩。][找场主说过，答应砌池子，始终没有动手。|"
             "以前反映过，来检查那天好些，过后照旧。]",
     .asks = {{"[不让粪水直接排放|让{animal}场建储粪池]",
               {{support, "现场检查，储粪池容量不足，雨天外溢。", "限期扩建并加盖，完工以前由第三方清运。",
                 "environment_law.42"}}},
              {"[搬走养殖场|说明养殖场离住户的距离合不合规]",
               {{explanation, "该场建在禁养区以外，养殖手续齐全。",
                 "距离符合规定，但要整改粪污，达不到要求的关停。", "environment_law.53"}}}},
     .progress = "已测量场址到住户的距离，取了粪水样。",
     .addition = "[昨天沟里的鱼又死了一批|场主把管子埋到地下排]"},
};

}  // namespace

std::span<const Theme> themes_of_farming() {
    return of_farming;
}

}  // namespace minqiao
