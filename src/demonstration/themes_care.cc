#include "demonstration/theme_tables.h"

namespace minqiao {
namespace {

using enum AnswerResult;

constexpr Theme table[] = {
    {.organ = "medical_insurance",
     .category = "labour.medical_insurance",
     .where = PlaceSort::street,
     .slots = {past("stay", 40, 220), words("place2", "省城|邻市|打工的外地"),
               words("illness", "胆结石|心脏病|骨折|脑梗"), yuan("cost", 22000, 98000, 1000),
               share("back", "cost", 28, 52),
               words("why", "票据编号登录错误|转诊的备案没有传到系统|出院日期填错，超了期限")},
     .subject = "[{place}居民在{place2}住院，医保{stay.span}没有报|{place}居民{illness}异地报销没有到账|"
                "请查一查{place}居民的住院报销]",
     .text = "我住在{place}，参加本县医保。{stay}在{place2}因{illness}住院，花了{cost}，["
             "全是先垫的，大半是借的。|出院时没有直接结算。]材料[交到窗口已经{stay.span}|寄过两回]，窗口说["
             "系统里没有我的备案。|票据要再核对。][算下来应报{back}上下，等着还债。|亲戚催着还，我没有办法。]"
             "[我按规定办了转诊，为什么不算。|到底缺什么，请一次说清楚。]",
     .asks = {{"[报销住院费|尽快核付医保待遇]",
               {{support, "核对票据，{why}，因此没有拨付。",
                 "已更正，按规定应付{back}，十个工作日内打到本人账户。", ""},
                {no_support, "住院属于自行外出，没有备案，也不属于急诊。",
                 "按规定降低比例支付，本次按低一档核付，差额不予补付。", ""}}},
              {"[一次说清还缺什么材料|告知不予报销的依据]",
               {{explanation, "窗口此前分次告知，不规范。",
                 "已把缺项写在一次性告知单上，材料已齐的不再重复要求。", ""},
                {explanation, "不足额核付的依据是参保地的待遇规定。", "待遇规定随意见送达，可以申请复核。",
                 "social_insurance_law.83"}}}},
     .progress = "已向医院发函核对票据与转诊备案。",
     .spot_answer = "窗口当场查到{why}，本周补录后付款。",
     .addition = "[复查又花了一笔，旧账还没有结|打电话一直占线，只好再跑一趟]"},

    {.organ = "medical_insurance",
     .category = "labour.medical_insurance",
     .where = PlaceSort::street,
     .slots = {past("asked", 30, 150), words("illness", "糖尿病|高血压三期|类风湿|帕金森病|肝硬化"),
               yuan("monthly", 260, 900, 20)},
     .subject = "[{place}居民{illness}门诊待遇没有批|{place}居民申请慢性病认定{asked.span}没有结果|{place}"
                "居民申请门诊慢性病报销]",
     .text = "我患{illness}多年，每月吃药要{monthly}，{asked}申请门诊慢性病待遇，[交了病历和检查单。|"
             "材料寄去了，没有退回。]现在[{asked.span}过去，没有通知。|问了说还在评审。]["
             "药不能断，只能自己垫着。|家里开支一半用在药上。][同病的老邻居都批下来了，我不知道差在哪里。|"
             "有的说要重新检查，有的说不用。][希望看一看病历，尽快给个结论。|我腿脚不便，不能一趟趟跑。]",
     .asks = {{"[认定门诊慢性病|批准{illness}的门诊待遇]",
               {{support, "专家组复核病历，符合认定的标准。", "认定通过，自批准之日起按规定报销。",
                 "social_insurance_law.4"},
                {no_support, "病历显示检查指标未达到认定标准。", "不予认定；病情加重后可随时再次申请。",
                 ""}}},
              {"[告知评审的进度|说明没有通过的理由]",
               {{explanation, "评审每季度一次。", "评审结论以短信和书面通知，已补发。", ""},
                {explanation, "不通过的理由写在结论单上。", "结论单已补送，附指标说明。", ""}}}},
     .progress = "专家组已约定复核病历，资料齐全。",
     .spot_answer = "窗口当场查看，材料已通过初审，列入本月评审。",
     .addition = "[昨天药又涨价了|住院一次，医生说药不能停]"},

    {.organ = "health",
     .category = "health.medical_service",
     .where = PlaceSort::township,
     .slots = {past("stay", 15, 110),
               words("item,why",
                     "同一项检查收了两次,收费员重复扣款|床位费多算三天,出院日期录入有误|没有用过的药也在单上,"
                     "医嘱停药后没有退费|护理费按高一级收,病区的护理级别没有下调"),
               yuan("extra", 180, 1600, 20)},
     .subject = "[{place}卫生院多收{extra}|{place}卫生院收费单上{item}|请核对{place}卫生院的收费]",
     .text = "{stay}我父亲在{place}卫生院住院，出院后对着单子，[发现{item}，共多{extra}。|才看出{item}，多了{"
             "extra}。][找收费处，说系统就是这样。|找医生，医生说不清楚，让我去问收费处。]["
             "老人没有退休金，一分钱都要算。|不是钱多钱少，是要个明白。][结账单上都是代号，看不懂。|"
             "单子打了四页，没有一个人给我讲。][希望查清以后给一份说明。|希望把多收的退还。]",
     .asks = {{"[退还多收的{extra}|核对收费单]",
               {{support, "核对病历和收费，{item}属实，因为{why}。",
                 "多收的{extra}七日内退还，卫生院书面致歉。", ""}}},
              {"[公开收费的价目|以后给病人每日的清单]",
               {{support, "价目表在墙上，但字小位置偏。", "今后每日清单由护士交给家属，价目表重新张贴。",
                 ""}}}},
     .agreement = "卫生院退还多收的{extra}，并当面致歉，不再作其他补偿。",
     .agreed = "extra",
     .progress = "已调取病历、医嘱和收费单逐项核对。",
     .spot_answer = "当场核对，多收的{extra}由收费处当天退还。",
     .addition = "[又有一个老乡来说他的账单也有一样的问题|收费处退了一部分，还有几十元没有退]"},

    {.organ = "health",
     .category = "health.medical_dispute",
     .where = PlaceSort::township,
     .teller = Teller::man,
     .slots = {past("hurt", 90, 360),
               words("event,after",
                     "做阑尾手术,伤口一直不愈合|拔牙,脸肿发烧不退|接骨,疼得厉害，去别处才查出没有对好|"
                     "做白内障手术,看东西反而更模糊"),
               yuan("cost", 5000, 42000, 500), yuan("pay", 3000, 26000, 1000)},
     .subject =
         "[{place}卫生院{event}后{after}|对{place}卫生院治疗有异议|请处理在{place}卫生院{event}引起的纠纷]",
     .text = "{hurt}我妻子在{place}卫生院{event}，[医生说是小手术。|当时没有说有多大的风险。]回家后{after}，["
             "后来又花了{cost}。|已经花去{cost}，还在治。][院方说是个人体质。|"
             "院方说愿意补一点，只肯出一千元。][要病历，给的是残缺的几页。|要求复印全部病历，拖了半个月。]["
             "家里的活全耽误了。|两个孩子还小，我照顾不过来。]",
     .asks = {{"[查清责任|组织医疗鉴定]",
               {{explanation, "双方对诊疗过程的责任说法不同，需要鉴定。",
                 "已告知双方可以申请医疗损害鉴定或由调解委员会调解；不成的可以起诉。", ""}}},
              {"[复印完整的病历|给我全部病历]",
               {{support, "院方提供的病历不完整。", "已责令三个工作日内提供完整的复印件。", ""}}},
              {"[赔偿医疗费|赔偿{cost}]",
               {{explanation, "赔偿的数额要在责任确定以后商定。", "医疗纠纷调解委员会可以主持双方协商。",
                 ""}}}},
     .agreement = "卫生院一次付给患方{pay}，患方不再就此次诊疗另行主张，协议经医疗纠纷调解委员会确认。",
     .agreed = "pay",
     .progress = "已调取病历封存，医疗纠纷调解委员会已受理。",
     .addition = "[她现在还不能下地|卫生院换了院长，旧账没人认]"},

    {.organ = "health",
     .category = "health.birth_support",
     .where = PlaceSort::village,
     .slots = {past("asked", 90, 500),
               words("kind,born",
                     "独生子女父母奖励扶助,只生了一个孩子，领过证|双女户家庭奖励扶助,生了两个女儿就没有再生"),
               yuan("year", 960, 1960, 40), number("age", 60, 63),
               words("why", "登记的结婚日期写错|独生子女证的编号没有录入|名单在村里漏报")},
     .subject = "[{place}老人{kind}没有领到|{place}申请{kind}没有结果|{spot}老人反映奖励扶助漏发]",
     .text = "我和老伴是{place}人，今年{age}岁，[{born}。|响应号召，{born}。]按说满六十岁就有{kind}，每年{"
             "year}。{asked}交了材料，[一直没有发。|村里说报上去了。]{asked.span}过去，["
             "同村条件一样的人都有。|没有一点消息。][钱不多，但总是个说法。|我们身体不好，这钱要买药。]["
             "当年听话，现在不能漏了我们。|证还在，请来核对。]",
     .asks = {{"[补发奖励扶助|认定我们的资格]",
               {{support, "核对婚育登记，{why}，资格成立。", "从符合条件之月起补发，每年{year}。", ""},
                {no_support, "查档案，户内另有一个孩子登记过，不符合条件。",
                 "不予认定；登记有误的，请先到派出所更正。", ""}}},
              {"[公开名单|说明认定的条件]",
               {{explanation, "名单在村里公示过十天。", "可以到镇里查看，条件随意见送达。",
                 "open_information_rules.21"},
                {explanation, "名单按审核的结果公示，条件写在申请表背面。",
                 "另附一份说明送达，名单可以到镇里查看。", ""}}}},
     .progress = "已与村里和派出所核对婚育信息。",
     .spot_answer = "当场查到{why}，本季补录，随下批发放。",
     .addition = "[老伴住院了，等着这几个钱|村里说名单又漏了]"},

    {.organ = "health",
     .category = "health.public_health",
     .where = PlaceSort::village,
     .one = "我家",
     .many = "我们{people}户村民",
     .slots = {past("since", 60, 400), words("what", "村卫生室关了门|村医调走没有人来|卫生室的药柜空了"),
               number("km", 4, 12), words("event", "孩子夜里发烧|老人头昏摔倒|孕妇肚子疼|老人喘不过气")},
     .subject = "[{place}{what}|{spot}没有卫生室，看病要走{km}公里|请恢复{place}的村卫生室]",
     .text = "{since}以来{place}{what}，{who}看病要走{km}公里去镇上，[没有车，只能等人顺路捎。|"
             "老人走不动，头疼脑热就忍着。]前几天{event}，[半夜敲不开门，家里人吓得直哭。|"
             "等到镇上已经过了半天。][以前的村医在这里看了十几年，离开后没人接。|药也买不到，感冒药都没有。]["
             "村里有三百多口人，老的少的多。|谁家没有个急病，不能总靠运气。]",
     .asks = {{"[恢复村卫生室|给{spot}派一名村医]",
               {{support, "经查，{what}属实，村里不足以单独配一名医生。",
                 "由邻村村医每周三次巡诊，并公开招聘驻村医生，未到位前由镇卫生院派人值班。", ""}}},
              {"[配齐常用药|在村里设急救药箱]",
               {{support, "镇卫生院有常备的药。", "在村部放一个药箱，由巡诊医生管理。", ""}}}},
     .progress = "镇卫生院已排好巡诊的日程，贴在村部。",
     .spot_answer = "电话当即转到镇卫生院，本周起安排三次巡诊。",
     .addition = "[昨天又有一个老人摔了|村医宿舍也漏雨，新来的人留不住]"},

    {.organ = "disabled",
     .category = "civil_affairs.elderly_disabled",
     .where = PlaceSort::street,
     .slots = {words("who2", "孩子|弟弟|父亲|丈夫"),
               words("need,state,why",
                     "轮椅,出门要人背,申请时型号填错|助听器,听不见人说话,名额上年用完转到今年|假肢,"
                     "走路全靠拐杖,要先量尺寸才能订做|护理床,躺着翻不了身,库存没有了，等新一批到货"),
               past("asked", 50, 300), words("level", "一|二|三")},
     .subject = "[{place}居民为{who2}申请{need}，{asked.span}没有结果|{place}残疾人家庭申请{need}|{place}"
                "居民申请{need}没有下文]",
     .text = "我{who2}有残疾证，是{level}级，[{state}。|{state}，一天也离不开人。]{asked}申请{need}，["
             "表交了，残联收了。|说会有人上门来看。]{asked.span}过去，[没有任何消息。|没有人来。]["
             "家里人轮流照看，都累出病来。|我上班，{who2}一个人在家，不放心。][同街有一家的早已发下来。|"
             "说是先来先得，我交得不晚。][请帮着落实。|请说一句实话，能不能办。]",
     .asks = {{"[落实{need}|发放{need}]",
               {{support, "申请符合条件，{why}，所以晚了。", "已列入本季的发放名单，上门适配以后交付。",
                 ""}}},
              {"[上门评估|派人来家里看看]",
               {{support, "工作人员与康复师已约好时间。", "本月内上门评估，改装厕所的扶手一并考虑。", ""}}}},
     .progress = "康复师已上门看过，器具向厂家订货。",
     .spot_answer = "当场查到已列入本季名单，十日内上门适配。",
     .addition = "[这几天全靠家里人请假陪着|又问了一次，说还在等]"},

    {.organ = "civil_affairs",
     .category = "civil_affairs.elderly_disabled",
     .where = PlaceSort::township,
     .slots = {past("since", 60, 360), words("home", "敬老院|养老院"),
               words("wrong", "伙食一天不如一天|夜里没有人值班|热水常常没有|老人摔了没有人发现"),
               yuan("fee", 900, 2200, 50), words("said", "院里说人手不够|院长说会改|值班的人推说不知道")},
     .subject = "[{place}{home}{wrong}|反映{place}{home}照料不周|请查一查{place}{home}]",
     .text = "我母亲住在{place}的{home}，每月交{fee}。{since}起{wrong}，[我去看过几回，都是这样。|"
             "几位老人都跟我讲过。]{said}，[可是隔了几天照旧。|可是下次去还是没有变。]["
             "老人身边不能少人，我又在外地做工。|老人不愿说，怕得罪了人。]["
             "我不指望像家里一样，只要吃得热、有人应。|交了钱，总该照规矩来。][也请同住的老人都能说几句话。|"
             "请来人暗里看看，不要打招呼。]",
     .asks = {{"[整改{home}|把{wrong}的问题解决]",
               {{support, "突击检查，{wrong}属实，{home}值班记录不全。",
                 "限期整改，增加一名夜班护理员，每周公布食谱。", ""}}},
              {"[请民政部门定期检查|给家属一个联系电话]",
               {{support, "此前检查次数不多。", "每季检查一次，电话贴在门口，家属也可以随时探视。", ""}}}},
     .agreement = "{home}退还一个月的费用{fee}，并由院长当面致歉，今后每月向家属报告一次。",
     .agreed = "fee",
     .progress = "检查人员已连看三餐和夜班，整改单已发给{home}。",
     .addition = "[上次检查过后好了几天|又有一位老人摔伤了手腕]"},

    {.organ = "women",
     .category = "conduct.public_order",
     .where = PlaceSort::street,
     .teller = Teller::woman,
     .slots = {past("since", 60, 400), words("act", "动手打人|摔东西砸门|不让我出门|半夜大吵大骂"),
               words("fear", "孩子被吓得不敢睡|两个孩子都搬到娘家住|我一个人躲在朋友家")},
     .subject = "[{place}妇女请求妇联帮助|丈夫喝酒{act}，{place}妇女求助|{place}妇女反映家庭暴力]",
     .text = "我住在{place}。{since}起丈夫一喝酒就{act}，[已经有几次了。|邻居报过一次警。][{fear}。|"
             "第二天他又认错，过后照旧。][我不想离开这个家，又怕哪天出事。|我想离开，可又没有地方住。]["
             "社区来人说过，管用两天。|他听不进娘家人的话。][我不懂法，不知道怎样保护自己。|"
             "请有人帮我说一说，也帮我写一写材料。]",
     .asks = {{"[给予帮助和保护|帮我和孩子找个安全的住处]",
               {{support, "入户走访并了解情况，反映属实。",
                 "已安排临时住处，民警上门告诫，需要时协助向法院请求保护。", ""}}},
              {"[给予法律帮助|指定一位律师]",
               {{support, "符合法律援助的条件。", "转介法律援助中心，律师免费提供咨询。", ""}}}},
     .progress = "已与社区民警走访，给当事人安排了心理辅导。",
     .spot_answer = "当场安排妇女之家工作人员陪同，告知了求助电话和临时住处。",
     .addition = "[昨天他又来敲门|孩子不肯去上学了]"},
};

}  // namespace

std::span<const Theme> themes_of_care() {
    return table;
}

}  // namespace minqiao
