#include "demonstration/theme_tables.h"

namespace minqiao {
namespace {

using enum AnswerResult;

constexpr Theme of_work[] = {
    {.organ = "labour",
     .category = "labour.wages",
     .where = PlaceSort::street,
     .many = "我们{people}名工友",
     .from_elsewhere = true,
     .slots = {past("done", 40, 300), words("site", "安置房二期|中学新校区|商业街|污水厂|厂房扩建"),
               words("trade", "木工|钢筋工|泥瓦工|水电工|外墙工"), number("months", 2, 6),
               yuan("wage", 4200, 7600, 100), product("each", "wage*months"),
               product("total", "wage*months*people")},
     .subject = "[{place}{site}工地拖欠{months}个月工资|{place}{trade}{months}个月工资没有拿到|讨要{place}{"
                "site}的工钱]",
     .text = "{who}在{place}的{site}工地做{trade}，{done}完工，还有{months}个月的工资没结，每月{wage}，<一共{"
             "each}|每人{each}，{people}人共{total}>。[包工头说总包没有拨款，总包说钱早就付清。|"
             "找包工头，电话关机；找项目部，让等审计。|年前说年后给，年后又说等甲方验收。]["
             "当时只记了工，没有签书面合同，记工本还在。|每个月有考勤表，班长签了字。|"
             "工友之间都能作证，工地的出入记录也有。][家里老人看病、孩子上学都等这笔钱。|"
             "房租也欠着，回家的路费都凑不出来。|出来一年，两手空空，没有脸给家里打电话。]",
     .asks = {{"[足额支付拖欠的工资|督促结清{months}个月工资]",
               {{support, "经核查，欠薪属实，工资专用账户余额足够支付。",
                 "已责令总包单位从专户直接支付<{total}|{people}人共{total}>，十日内到账。",
                 "wage_rules.30 wage_rules.31"}}},
              {"[支付拖欠期间的赔偿|按法律加付赔偿]",
               {{explanation, "责令限期支付后逾期仍不付的，才加付赔偿金。",
                 "如到期未付，将下达责令改正书并依法加付。", "labour_contract_law.85"}}}},
     .agreement = "总包单位当场支付<{total}|{people}人每人{each}、共{total}>，打到工人本人的账户。",
     .agreed = "total",
     .progress = "已调取考勤表和工资专户流水，约谈了总包单位。",
     .spot_answer = "当场打通项目部电话，答应后天先付一个月，其余十日内结清。",
     .addition = "[项目部这几天要撤场，怕人走钱没|有工友的孩子交不上学费，已经没办法再等]"},

    {.organ = "labour",
     .category = "labour.wages",
     .where = PlaceSort::township,
     .many = "我们{people}名职工",
     .from_elsewhere = true,
     .slots = {past("since", 70, 200),
               words("firm,product",
                     "穗光服装厂,衣服|禾下米粉厂,米粉|榫木家具厂,家具|半塘玩具厂,玩具|青瓷灯具厂,灯具"),
               number("months", 2, 3), yuan("wage", 2800, 5600, 100), product("each", "wage*months"),
               product("total", "wage*months*people")},
     .subject =
         "[{place}{firm}拖欠{months}个月工资|{place}{firm}停产后不发工资|请督促{place}的{firm}发放工资]",
     .text = "{who}在{place}的{firm}做工，生产{product}。{since}起厂里就说订单少、回款慢，{months}"
             "个月没有发工资，每月{wage}上下，<欠我{each}|每人欠{each}>。[老板的车还天天来，就是不给钱。|"
             "上个月门口贴了停产的条子。|先说用货抵工资，谁家要那么多{product}。][每天照样打卡，谁敢不去。|"
             "考勤卡和工资条我们都留着。|有人去问，第二天就不让进厂。][房租水电要交，孩子的奶粉也要钱。|"
             "问会计，会计也没有拿到钱。|米缸见底了，向邻居借了两回。]",
     .asks = {{"[支付拖欠的工资|督促{firm}发放{months}个月工资]",
               {{support, "调取工资表，欠付{months}个月属实。",
                 "下达限期支付指令，十五日内付清<{total}|{people}人共{total}>。", "labour_contract_law.30"},
                {explanation, "{firm}已申请清算，工资列入第一顺位清偿。",
                 "请持工资条向清算组申报，我局派人协助核对。", "labour_dispute_law.9"}}},
              {"[补办社保|要求补交停交的社保]",
               {{support, "企业从{since.year}起少缴社保。", "已责令限期补缴，逾期加收滞纳金。",
                 "social_insurance_law.63"},
                {explanation, "社保欠缴已由经办机构登记。", "清算后依法补缴。", "social_insurance_law.86"}}}},
     .agreement = "{firm}分两次付清<{total}|{people}人共{total}>，第一次当日付一半。",
     .agreed = "total",
     .progress = "已到{firm}核对工资表和银行流水。",
     .addition = "[昨天开始有人来拉机器|厂房已经贴了出租的广告]"},

    {.organ = "labour",
     .category = "labour.injury",
     .where = PlaceSort::township,
     .slots = {past("hurt", 40, 260), words("firm", "一家石材厂|一家木器厂|一家饲料厂|一家塑料厂"),
               words("how", "被机器压伤了手|从两米高的平台摔下|被叉车碰伤了脚|让钢管砸断了肋骨"),
               yuan("medical", 6000, 58000, 500)},
     .subject =
         "[在{place}上班受伤，{hurt.span}没有认定工伤|{place}工厂不给申请工伤|在{place}{how}，请求认定工伤]",
     .text =
         "我在{place}的{firm}上班，{hurt}{how}，[住院花了{medical}，厂里垫了头几天就停了。|医药费自己先付了{"
         "medical}。]厂里说[等伤好了再说，{hurt.span}也没有替我申请工伤。|这是自己不小心，不给报工伤。]["
         "我只有工友证言和出门证，没有书面合同。|厂里一直没有给我参保。|一起干活的两个人愿意给我作证。]["
         "现在不能干活，家里的开支全靠借。|每天换药都要花钱。|家里停了一个人的工来照顾我。]",
     .asks = {{"[办理工伤认定|认定我的伤是工伤]",
               {{support, "调查笔录和出勤记录可以证明是在工作时间、工作岗位受伤。",
                 "受理工伤认定申请，依法作出决定书送达双方。", "work_injury_rules.14 work_injury_rules.17"}}},
              {"[支付医疗费|由厂里承担医疗费{medical}]",
               {{support, "厂里没有参保，发票和病历齐全。",
                 "医疗费用由用人单位承担，不付的可以先行支付后追偿。",
                 "work_injury_rules.62 social_insurance_law.41"}}},
              {"[停工期间的工资|补发养伤期间的工资]",
               {{explanation, "养伤期间的待遇按停工留薪期确定。",
                 "停工留薪期工资照发，期限由鉴定确定，争议可以仲裁。", "work_injury_rules.33"}}}},
     .agreement = "单位一次付给医疗费和误工补助共{medical}，后续待遇按鉴定结论另行结算。",
     .agreed = "medical",
     .progress = "已向工友取证，并要求单位提供考勤和岗位证明。",
     .addition = "[昨天厂里来人，让我签一张“自愿了结”的纸|复查时医生说还要再做一次手术]"},

    {.organ = "labour",
     .category = "labour.pensions",
     .where = PlaceSort::street,
     .slots = {past("worked", 9000, 12500), words("factory", "县农机厂|县棉纺厂|县粮油加工厂|县搪瓷厂"),
               number("short", 2, 8), yuan("pension", 180, 620, 10), past("asked", 25, 130)},
     .subject = "[{place}退休职工少算{short}年工龄|在{factory}的{short}年没有算进工龄|{factory}"
                "老职工请求核对养老金]",
     .text = "我{worked.year}进{factory}做工，[厂子改制时档案转了两次。|后来厂子并给了别家。]{asked}"
             "我去办退休，窗口说只能查到一部分，少了{short}年，[每月养老金少拿{pension}。|算下来一个月差{"
             "pension}。][当年的工资本我还留着，招工的师傅也健在。|同一批进厂的都算了，偏偏漏了我。|"
             "厂里的老账本听说搬到了档案馆，请去找一找。][那几年我三班倒，手上留着疤，不能说没有干过。|"
             "我不想多要，只求算清楚。|等这个结果等得头发都白了。]",
     .asks = {{"[核对并补记工龄|把少算的{short}年补上]",
               {{support, "档案中有招工表和工资发放册，可以证明缺少的{short}年。",
                 "缺少的年限已补记，从下月起每月增发{pension}，此前少发的补齐。", "social_insurance_law.16"},
                {no_support, "档案和缴费系统中都没有那几年的记录，证人证言不能单独作为依据。",
                 "不予补记；若找到工资册等原始凭证，可以再次申请核定。", ""}}},
              {"[给一份缴费记录|查询个人缴费明细]",
               {{support, "本人可以查询缴费和权益记录。", "打印件随意见送达，今后可以在窗口免费打印。",
                 "social_insurance_law.4"},
                {support, "个人缴费记录可以查询。", "打印件随意见送达，可与档案核对。",
                 "social_insurance_law.4"}}}},
     .progress = "已到档案馆调取{factory}的招工和工资名册。",
     .spot_answer = "窗口当场查到原始工资册，缺少的年限本月补录。",
     .addition = "[我又找到一张当年的上岗证，交给了窗口|同事的养老金都涨过一次，我的没有动]"},

    {.organ = "labour",
     .category = "labour.employment",
     .where = PlaceSort::street,
     .slots = {past("opened", 420, 900), past("asked", 60, 180),
               words("shop", "小面馆|裁缝店|修车铺|卤味店|快递点"), yuan("grant", 3000, 8000, 500),
               words("why", "身份比对信息没有更新|系统里营业执照状态没有同步|经办机构调整，件压在交接中")},
     .subject = "[{place}{shop}创业补贴{asked.span}没有到账|在{place}开{shop}的创业补贴没有发|{place}{shop}"
                "申请创业补贴]",
     .text =
         "我{opened}在{place}开了一家{shop}，[雇了两个人，一年多没有停过业。|租金和装修都是自己的积蓄。]{"
         "asked}按公告交材料申请创业补贴{grant}，窗口说[材料齐全，一个月内就有结果。|看过店里，没有问题。]"
         "到现在{asked.span}，[没有任何说法。|问过几次，都叫等上级拨款。|窗口换了人，说没有见过我的材料。][{"
         "shop}的房租要续，周转很紧。|同街一家比我晚申请的都领到了。|我照章纳税，没有拖欠过一分钱。]",
     .asks = {{"[发放创业补贴{grant}|查明补贴卡在哪里]",
               {{support, "材料齐全，店面持续经营，{why}，因此没有付款。", "已更正，{grant}随下批名单发放。",
                 ""},
                {no_support, "核查发现店面登记在亲属名下，不是申请人本人创办，不符合补贴条件。",
                 "不予补贴；变更登记满一年后可以重新申请。", ""}}},
              {"[说明补贴的条件|公开补贴名单]",
               {{explanation, "条件和名单在窗口张贴，每批公示七天。", "可以到窗口查阅往期名单。",
                 "open_information_rules.21"},
                {explanation, "条件在公告中写明，本人登记、经营满一年是其中两条。",
                 "公告可以查阅，窗口也有解答。", "open_information_rules.21"}}}},
     .progress = "已核对申请材料，派人到{shop}看过经营情况。",
     .spot_answer = "窗口当场更新了信息，本月下批发放。",
     .addition = "[房东催着续租，等着这笔钱应急|窗口说我的材料找不到了，让我补交]"},

    {.organ = "labour",
     .category = "labour.pensions",
     .where = PlaceSort::village,
     .slots = {past("sixty", 360, 700), yuan("pay", 105, 260, 5), number("months", 3, 9),
               product("due", "pay*months"),
               words(
                   "why",
                   "社保系统里身份证号错一位|缴费时登在同名的人名下|死亡数据比对时误停|换卡后账号没有更新")},
     .subject =
         "[{place}老人养老金{months}个月没有发|{spot}老人的养老金说停就停|{place}老人养老金停发，请帮助恢复]",
     .text = "我父亲是{place}人，{sixty}满了六十岁，[往年村里代收的养老保险一次没有落下。|该交的都交了。]"
             "可养老金[领了几个月就停了|前面好好的，一下就停了]，算来已有{months}个月，每月{pay}，一共{due}"
             "。[到镇里人社所，窗口让等系统。|银行说没有进账。|村里的协办员帮着查过，说系统里显示“暂停”。]["
             "老人腿脚不好，走一趟要半天。|老人一辈子种田，这几个钱是他的盼头。|"
             "老人每个月到日子就拿着存折去看一回。]",
     .asks = {{"[补发养老金|查清养老金停发的原因]",
               {{support, "经查，{why}。", "信息已更正，从下月起正常发放，欠发的{due}一次补齐。",
                 "social_insurance_law.16"}}},
              {"[指定一处能代办的地方|让村里能办理手续]",
               {{explanation, "人社所每周到村服务一次。", "老人不便出门的，可以由村协办员上门核验。", ""}}}},
     .progress = "已与经办系统核对，正在更正错误的登记。",
     .spot_answer = "窗口当场查到{why}，已改正，下月一并补发。",
     .addition = "[老人住院要用钱，这几个钱也指望不上|去镇里又说要再等一个月]"},

    {.organ = "industry",
     .category = "labour.enterprise_reform",
     .where = PlaceSort::street,
     .one = nullptr,
     .many = "我们{people}名原厂职工",
     .slots = {past("changed", 3200, 6800), words("factory", "县农机厂|县纸箱厂|县丝织厂|县标准件厂"),
               yuan("each", 9000, 26000, 1000), product("total", "each*people"),
               words("left", "安置费一直没有付|医保没有接续|工龄补偿没有结清|厂房卖了钱没有见到")},
     .subject = "[{factory}改制{changed.span}，{left}|原{factory}职工安置遗留问题|请兑现{factory}的安置方案]",
     .text =
         "{changed}{factory}改制，{who}离了岗，安置方案上写着每人{each}，[可是{left}。|后来换了几任领导，{"
         "left}。][当时签的协议还在，盖了红章。|厂里的老办公室锁着，材料不知道去了哪里。|"
         "接手的单位说只接资产，不接人。][有人已经过了退休年龄，等不起了。|都是干了半辈子的人。|"
         "有的人靠捡废品过日子，看着心酸。][卖厂的钱到底有多少，应当公开。|请指定一个部门把这事管到底。]",
     .asks = {{"[兑现安置方案|解决“{left}”的问题]",
               {{support, "查阅改制方案和职代会记录，{left}属实。",
                 "由改制资产管理单位分两年付清，共{total}，每季公布进度。", "state_assets_law.41"},
                {explanation, "改制方案经职代会通过并已执行，档案中有每人签名的领款表。",
                 "领款表可以查阅；认为不是本人签名的可以申请鉴定。", "state_assets_law.37"}}},
              {"[公开改制资产的账目|公布卖厂所得]",
               {{support, "资产转让所得存专户。", "专户收支已整理公布，可以到我局查阅。",
                 "state_assets_law.54"},
                {explanation, "转让公开进行，成交价在公告上登过。", "公告和合同可以查阅。",
                 "state_assets_law.54"}}}},
     .agreement = "改制资产管理单位一次付给{people}名职工每人{each}、共{total}，接续手续由人社部门协助办理。",
     .agreed = "total",
     .progress = "已从档案馆调出{factory}的改制方案和领款表。",
     .addition = "[又有一位老职工去世了，还没有等到|听说厂房又转手卖了一次]"},

    {.organ = "union",
     .category = "civil_affairs.relief",
     .where = PlaceSort::street,
     .slots = {words("firm", "水泥厂|造纸厂|丝织厂|化肥厂"), past("ill", 150, 600),
               words("disease", "肾病|心脏病|中风|肿瘤"), yuan("cost", 20000, 90000, 1000),
               yuan("help", 2000, 8000, 500)},
     .subject = "[{place}职工申请困难帮扶|{firm}职工看病欠债，求帮扶|{place}困难职工的帮扶怎样申请]",
     .text = "我是{firm}的职工，{ill}爱人得了{disease}，[前后花了{cost}，报销以后还欠着亲戚。|一年的药费就是{"
             "cost}。][孩子还在读书，家里就我一个人上班。|厂里效益差，工资常常晚发。|"
             "我下了班还去送货，一天睡四五个钟头。]听说工会有困难职工帮扶，[我交过表，一直没有回音。|"
             "我不知道去哪里申请。][不求多，只想渡过这段难关。|哪怕先借一点周转也好。]",
     .asks = {{"[给予困难帮扶|办理困难职工建档]",
               {{support, "入户核实，家庭支出超过收入，符合建档条件。",
                 "建立困难职工档案，发放帮扶金{help}，并办理助学。", ""},
                {no_support, "核对收入和财产后，家庭人均收入高于建档线。",
                 "不予建档；可以申请一次性慰问，另转民政部门核查临时救助。",
                 "social_assistance_measures.47"}}},
              {"[说明申请的办法|告知申请要交什么材料]",
               {{explanation, "申请由单位工会初审，县总工会复核。", "表格已寄送，窗口代为填写。", ""},
                {explanation, "建档线每年公布。", "今年的标准随意见送达。", ""}}}},
     .progress = "单位工会已入户走访，核对了病历和收入证明。",
     .spot_answer = "窗口当场代填表格，三个工作日内安排入户。",
     .addition = "[医院催着交下一个疗程的钱|爱人又住院了，家里没人照看孩子]"},
};

}  // namespace

std::span<const Theme> themes_of_work() {
    return of_work;
}

}  // namespace minqiao
