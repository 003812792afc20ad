#include "demonstration/theme_tables.h"

namespace minqiao {
namespace {

using enum AnswerResult;

constexpr Theme of_trade[] = {
    {.organ = "market",
     .category = "market.consumer",
     .where = PlaceSort::street,
     .slots = {past("bought", 15, 180),
               words("goods,wrong",
                     "洗衣机,甩干时乱跳|冰箱,不制冷|电视机,常常黑屏|热水器,漏水漏电|油烟机,一开就漏油"),
               yuan("price", 900, 4600, 50), number("times", 2, 5)},
     .subject =
         "[{place}买的{goods}{wrong}|{place}买的{goods}修了{times}次没有修好|要求{place}的店退换{goods}]",
     .text = "{bought}我在{place}的店里花{price}买了一台{goods}，[用了不到半个月，{wrong}。|没有多久就{wrong}"
             "。]店里修了{times}次，[每次都说是小毛病。|越修越坏。|拉走半个月，拿回来还是老样子。]["
             "说要退，店里说要找厂家。|要换，说过了七天。][发票和保修单都在。|商家说话的语气很不好。|"
             "厂家的电话打了十几次，总让找店里。][家里就这一台，天天急用。|这钱是攒了几个月的。]",
     .asks = {{"[退货退款|更换或者退款{price}]",
               {{support, "核对维修单，已修{times}次仍不能正常使用。",
                 "商家为其退货，退还{price}，十日内到账。", ""},
                {explanation, "检测属于使用不当造成的损坏。", "不属于三包退货的范围，厂家给予一次半价维修。",
                 ""}}},
              {"[说明三包的规定|说明这种情形该不该退]",
               {{explanation, "三包的规定应当在店里公示，这家没有贴出。",
                 "店家已贴出；修过两次仍不能用的，可以要求换货或者退货。", ""},
                {explanation, "三包不含人为损坏。", "检测报告可以查阅，对结论不服的可以申请重新检测。",
                 ""}}}},
     .agreement = "店家收回{goods}，退给消费者{price}，双方当场结清。",
     .agreed = "price",
     .progress = "已调取维修单，组织双方调解。",
     .spot_answer = "当场电话调解，店家同意换一台新的。",
     .addition = "[这次又是修了三天就坏|店家把发票收走不还]"},

    {.organ = "market",
     .category = "market.food_drugs",
     .where = PlaceSort::street,
     .slots = {past("ate", 3, 40),
               words("food,wrong",
                     "糕点,发霉|香肠,颜色不正|熟食,发粘变味|腊肉,有哈喇味|酱油,生了白膜|豆干,起了黏丝"),
               yuan("spent", 20, 160, 5), words("ill", "孩子吃了拉肚子|老人吃了吐了一夜|好在没有吃完"),
               words("seller", "一家超市|一家小卖部|一家熟食店|一家副食店")},
     .subject = "[{place}{seller}卖的{food}{wrong}|在{place}买到{wrong}的{food}|请查{place}{seller}的{food}]",
     .text = "{ate}我在{place}{seller}花{spent}买了{food}，回家发现{wrong}，[{ill}。|{ill}，店里却不肯认。]["
             "找店主，店主说进货时就是这样。|找店主，店主只肯退几块钱。][袋子上的日期改过。|"
             "没有标签，也不知道哪里做的。|问进货的单据，一张也拿不出来。][来买的都是附近的老人孩子。|"
             "同楼的人也买过一样的。|货架上还摆着一大片。][吃的东西不能马虎。|样品我留着，放在冰箱里。]",
     .asks = {{"[查处{seller}|查清{food}的来源]",
               {{support, "抽样送检，{food}不合格，{seller}没有进货查验记录。",
                 "立案查处，同批的全部下架，结果公布。", "penalty_law.59"},
                {explanation, "抽样检验合格，{wrong}与存放有关。", "该店存放不当，责令整改，货架温度改好。",
                 ""}}},
              {"[赔偿损失|退还{spent}并赔偿]",
               {{support, "小票可以证明。", "店家退还货款，并依法赔偿，争议可以起诉。", ""},
                {no_support, "检验合格，没有造成损害的证据。",
                 "可以退货，另行赔偿不予支持；对此不服的可以起诉。", ""}}}},
     .agreement = "店家退还货款{spent}，并当面致歉，消费者不再追究。",
     .agreed = "spent",
     .progress = "已抽样送检，封存了同批的商品。",
     .spot_answer = "当场联系检查人员，下午到店检查。",
     .addition = "[店里照样还在卖|又有邻居说买到了同样的]"},

    {.organ = "commerce",
     .category = "market.prepaid",
     .where = PlaceSort::street,
     .many = "我们{people}名顾客",
     .slots = {past("closed", 7, 60), past("paid", 90, 360),
               words("shop", "理发店|健身房|洗车行|美容店|游泳馆"), yuan("card", 600, 3600, 100),
               share("left", "card", 40, 80), product("total", "left*people")},
     .subject =
         "[{place}{shop}关门，卡里的钱退不了|{place}{shop}预付卡余额没有着落|请帮助{place}{shop}顾客退卡]",
     .text =
         "{who}在{place}的{shop}办了卡，{paid}充了{card}，<还剩{left}|平均还剩{left}>。{closed}店突然关门，["
         "玻璃门上只有一张“装修”的条子。|电话打不通，店员也没有发工资。|去的时候，门口已经站了十几个人。]["
         "当时说随时可退。|办卡时说得天花乱坠。][房东说没有续租。|同去的顾客建了群，都在找人。|"
         "隔壁的店说，老板前一天夜里就把东西搬空了。][不是大钱，是一份信任。|老人和学生也办了，心里不平。]",
     .asks = {{"[退还余额|追回卡里的钱]",
               {{support, "核对卡单，经营者承认欠额。",
                 "经营者按余额退还<{left}|{people}人共{total}>，一个月内付清。", ""},
                {explanation, "经营者已经失联，公司也无财产。",
                 "可以凭卡单起诉，我局列入失信名单并公布，提醒消费者。", ""}}},
              {"[查处店家|公布预付卡的备案情况]",
               {{support, "该店发卡没有备案。", "立案查处，公布名单。", "penalty_law.59"},
                {explanation, "该店发卡有备案，但余额存管不足。", "已督促加强存管。", ""}}}},
     .agreement = "经营者按余额退还<{left}|{people}人每人{left}、共{total}>，分两次付清。",
     .agreed = "total",
     .progress = "已查询店铺的登记和收款账户，走访了房东。",
     .spot_answer = "当场联系经营者，答应下周起按余额登记退款。",
     .addition = "[店里的东西被连夜搬走|听说他在邻县又开了一家]"},

    {.organ = "commerce",
     .category = "finance.business_climate",
     .where = PlaceSort::street,
     .one = "我",
     .many = "我们{people}个摊主",
     .slots = {past("since", 160, 400),
               words("market", "城东农贸市场|听泉菜市场|老街集贸市场|西门小商品市场"),
               yuan("deposit", 2000, 8000, 500), product("total", "deposit*people"), number("months", 2, 4)},
     .subject = "[{place}{market}改造后摊位没有着落|{market}押金{deposit}没有退|{place}{market}摊主的问题]",
     .text = "{who}在{place}的{market}摆摊，{since}市场改造，通知说{months}个月完工，[如今还没有开门。|"
             "已经过了时间，还在打围挡。][押金{deposit}也没有退。|<|每户>{deposit}"
             "的押金说转到新市场，又说没有名额。][临时摊在路边，日晒雨淋。|老顾客都找不到我们了。|"
             "这几个月收入不到从前的一半。][市场换了经营的人，旧账不认。|要选摊位，说按新租金加两成。|"
             "图纸上的摊位少了，不知道怎么分。][我们靠这一摊吃饭，耽误不起。|请主持个公道。]",
     .asks = {{"[安排摊位|明确开业的时间]",
               {{support, "改造超期，主体已经完工。", "下月底开业，原摊主优先选位，按原租金执行一年。", ""}}},
              {"[退还押金{deposit}|退还押金]",
               {{support, "押金收据齐全。",
                 "押金<{total}|{people}个摊主共{total}>转入新合同或者退还，任选其一。", ""}}}},
     .agreement = "市场经营方退还押金<{total}|{people}人每人{deposit}、共{total}>，或者抵作新租金。",
     .agreed = "total",
     .progress = "已约谈市场的经营方，核对押金的收据。",
     .addition = "[围挡又往外挪了一米，临时摊也没了地方|新市场的登记已经开始，没有我们的名字]"},

    {.organ = "market",
     .category = "market.prices",
     .where = PlaceSort::estate,
     .one = "我",
     .many = "我们{people}户业主",
     .slots = {past("since", 20, 200),
               words("what,base",
                     "地下车位由三百元涨到五百元,没有在收费牌上公示|外来车停一次十五元,没有按时段标价|"
                     "装修押金收两千元还不退,没有收费依据|门禁卡补办收六十元,没有标明工本费")},
     .subject = "[{spot}收费问题：{what}|{place}收费不合理：{what}|请查{place}的收费]",
     .text = "{place}{since}起{what}，[没有贴收费牌。|连一张通知都没有。]{who}[去问物业，说市场价。|"
             "交的时候不给发票。|写过意见，没有人答复。][有业主没有交，被拦在门口半个钟头。|不交就不让车进。]"
             "[邻近的小区都没有这样高。|前些年是另一个价。|大家凑在一起问，才知道各家交的还不一样。]["
             "不是不肯交，是要讲规矩。|要是规定真有，请给我们看一看。]",
     .asks = {{"[查一查收费合不合规定|停止违规收费]",
               {{support, "检查收费台账，{base}，属实。", "责令改正，公示收费标准，多收的退还。",
                 "penalty_law.59"},
                {explanation, "该收费属于市场调节价，物业与业主合同中有约定。",
                 "已要求明码标价，业主认为高的可以由业主大会协商。", "property_management_rules.41"}}},
              {"[退还多收的钱|把多收的退回来]",
               {{support, "台账可以核对。", "多收的凭票据退还，一个月内办理。", ""},
                {no_support, "没有多收的情形。", "不予退还，对收费有异议的可以协商或起诉。", ""}}}},
     .progress = "已调取物业收费的台账，检查收费公示。",
     .spot_answer = "当场要求物业今天贴出收费标准。",
     .addition = "[物业把牌子贴出来了，又撕了|昨天收费的人又拦车]"},

    {.organ = "finance",
     .category = "finance.business_climate",
     .where = PlaceSort::township,
     .one = "我",
     .teller = Teller::man,
     .slots = {past("done", 300, 1100), words("work", "村道硬化|学校围墙|水渠衬砌|文化广场铺装"),
               yuan("owed", 30000, 260000, 10000), share("pay", "owed", 85, 100), number("men", 6, 20)},
     .subject =
         "[{place}工程款{done.span}没有付|{town}欠我{work}工程款{owed}|{place}包工头讨要{work}的工程款]",
     .text =
         "我是个小包工头，{done}给{place}做了{work}，[验收过，签了单。|按期交的工。]还欠{owed}，已经{done."
         "span}，[镇里说没有钱，等上级拨款。|来回跑了几十趟，都是等等。|换了领导，又让把材料重新报一遍。]["
         "我垫的沙子水泥钱都是借的，还有{men}个工人的工资。|{men}个工人的工钱我先垫了，借的钱利息越滚越高。]["
         "合同上写着完工三个月内付清。|合同是盖过章的，验收单也在。][再拖我就撑不住了。|"
         "工人们跟我都是邻居，说不过去。|家里的房子也抵给了银行。]",
     .asks = {{"[付清工程款|督促支付{owed}]",
               {{support, "核对合同和验收单，欠款属实，属于上级补助没有到位。",
                 "列入化解台账，三个月内分期付清，首期三成。", ""},
                {explanation, "欠款数额双方对工程量有争议。", "由审计复核工程量，复核以后付款。", ""}}},
              {"[说明拖欠的原因|公开项目资金情况]",
               {{explanation, "项目资金由上级补助、镇自筹组成。", "资金情况可以查阅。",
                 "open_information_rules.36"},
                {explanation, "项目资金的结算依审计。", "审计报告出来后一个月内告知。", ""}}}},
     .agreement = "镇里与施工方核定应付{pay}，分两期付清，双方确认后不再主张利息。",
     .agreed = "pay",
     .progress = "已调取合同和验收单，财政部门复核拨款。",
     .spot_answer = "当场核对，列入本季支付计划。",
     .addition = "[又到了还利息的日子|工人到我家门口坐着]"},

    {.organ = "police",
     .category = "finance.illegal_funds",
     .where = PlaceSort::street,
     .many = "我们{people}名存钱的人",
     .slots = {past("put", 200, 700), past("lost", 20, 120),
               words("firm", "养老公寓项目|种植基地|酒水加盟|黄牛养殖合作社"),
               yuan("each", 20000, 90000, 10000), product("total", "each*people"),
               words("rate", "一分二|一分五|两分")},
     .subject = "[{place}{firm}集资没有兑付|{place}有人以{firm}吸收存款|请查处{place}{firm}的集资]",
     .text = "{put}{place}有人推销{firm}，说月息{rate}，{who}<投了{each}|每人投了几万元，平均{each}，共{"
             "total}>，[头几个月真给了利息。|开始每月能拿到利息。|逢年过节还送米送油。]{lost}起不再付息，["
             "人也见不着，门锁了。|业务员电话都不接。][大多是老人的养老钱。|钱是攒着给孩子结婚用的。|"
             "瞒着家里人投的，到现在不敢说。][合同上盖了章，写着“保本保息”。|当时还开过现场会，有红本子。]["
             "去问，都说有办法。|不知道找谁，只能来这里。]",
     .asks = {{"[立案侦查|查处{firm}]",
               {{support, "经初查，涉嫌非法吸收公众存款，已立案侦查。",
                 "投资人可以到派出所登记，保留合同和转账凭证。", ""}}},
              {"[追回本金|尽力追回钱款]",
               {{explanation, "资产正在查封，追赃挽损依法进行。",
                 "登记的投资人按案件处理依法返还，进展定期通报。", ""}}}},
     .progress = "办案部门已到{place}取证，登记受害人。",
     .addition = "[又发现他们把房子过户了|听说另一个城市也有人被骗]"},

    {.organ = "industry",
     .category = "finance.business_climate",
     .where = PlaceSort::township,
     .slots = {past("sent", 150, 500), words("buyer", "一家国有建筑公司|一家医院|一家机关食堂|一家大工厂"),
               words("goods", "办公家具|门窗|劳保用品|食堂用米|水泥制品"), yuan("owed", 20000, 180000, 5000),
               share("pay", "owed", 80, 100)},
     .subject = "[{buyer}拖欠{place}小企业货款|{place}小厂货款{owed}{sent.span}没有付|{place}小企业讨要货款]",
     .text = "我在{place}办了一个小厂，做{goods}。{sent}交货给{buyer}，货款还差{owed}，[说好三个月付清。|"
             "签收单上有对方的章。]{sent.span}过去，[去催就说领导没签字。|财务说预算没有下来。|"
             "发了三次催款函，没有回过一个字。][我的工人要发工资，原料款也欠着。|银行的贷款到期，不敢逾期。|"
             "厂里一半的流动资金压在这一笔上。][大单位拖小厂，我们敢怒不敢言。|怕得罪他，以后没有生意。]["
             "请帮忙催一催。|不求利息，把本金付了就行。]",
     .asks = {{"[督促支付货款|督促付清{owed}]",
               {{support, "核对合同与签收单，欠款属实，没有争议。", "约谈付款单位，三十日内付清，逾期通报。",
                 ""}}},
              {"[说明怎样计算利息|公布拖欠的名单]",
               {{explanation, "逾期利息合同有约定的从约定。", "可以凭合同主张，拖欠情况依规定公布。", ""}}}},
     .agreement = "{buyer}付清{pay}，双方就此了结，分两期到账。",
     .agreed = "pay",
     .progress = "已约谈付款单位，核对应付款台账。",
     .spot_answer = "当场联系{buyer}财务，答应本月付一半。",
     .addition = "[又催了一次，让等下一个预算|工人等着工资过节]"},
};

}  // namespace

std::span<const Theme> themes_of_trade() {
    return of_trade;
}

}  // namespace minqiao
