#include "demonstration/theme_tables.h"

namespace minqiao {
namespace {

using enum AnswerResult;

constexpr Theme of_service[] = {
    {.organ = "services",
     .category = "conduct.government_service",
     .where = PlaceSort::street,
     .slots = {past("first", 12, 80),
               words("licence", "营业执照|食品经营许可|排水许可|户外招牌的手续|特种作业证"),
               number("times", 3, 6),
               words("missing", "租房合同要房东重签|要一张已经取消的证明|两份材料说法不一|照片要重拍")},
     .subject = "[{place}居民{licence}办了{times}趟没有办成|{place}市民办{licence}来回跑|{place}"
                "居民反映窗口没有一次说清]",
     .text = "我住{place}，{first}去政务大厅办{licence}，已经跑了{times}趟，[每次都少一样。|"
             "头一次说缺这样，第二次说缺那样。|换一个窗口就多一个说法。]最近又说{missing}，["
             "没有一张单子写清。|问能不能一次说完，回答说规定就是这样。|问旁边的人，也有跑了四五趟的。]["
             "铺子租着，开不了张，天天交房租。|请了人，工资照发。][窗口态度不算坏，就是没个准话。|"
             "有一次等了两个钟头，叫号过了又重排。][希望有人带着办一回。|能网上办的也没人指点。|"
             "办事指南还是旧的，照着准备也不对。]",
     .asks = {{"[尽快办理{licence}|说明还差什么]",
               {{support, "核对材料，{missing}，其余齐全。",
                 "窗口一次性告知，先收件后补件，五个工作日内办结。", "licence_law.32"},
                {explanation, "材料仍缺房屋的证明，不能先收。", "书面告知随意见送达，补齐后当场受理。",
                 "licence_law.32"}}},
              {"[改进窗口服务|公布办事指南]",
               {{support, "办事指南没有及时更新。", "指南更新并印成卡片，设导办台。",
                 "open_information_rules.21"},
                {explanation, "办事指南在大厅公布。", "窗口加贴办理的流程。", ""}}}},
     .progress = "已与窗口核对材料，列出缺项清单。",
     .spot_answer = "当场由值班长代办，先收件后补件，三天后取证。",
     .addition = "[又让我补了一张照片|昨天网上系统又打不开]"},

    {.organ = "services",
     .category = "conduct.government_service",
     .where = PlaceSort::township,
     .one = "我",
     .slots = {past("asked", 30, 120),
               words("matter", "申请征地批复|一份规划图|拆迁补偿方案|河道整治的批文|一项收费的依据"),
               number("days", 20, 45)},
     .subject = "[{place}居民申请公开信息没有答复|{place}村民申请公开{matter}|{place}信息公开申请{asked.span}"
                "没有回音]",
     .text = "我是{place}人，{asked}书面申请公开{matter}，[寄了挂号信，有签收。|当面交的，收件人签了名。]{"
             "asked.span}过去，[没有收到任何答复。|打电话问，说在研究。|托人去问，说件不在他那里。]["
             "我家的地和房子都和它有关。|村里人都想弄个明白。|弄清楚了，该怎么办我心里也有个数。]["
             "法律写明有期限。|不给也要给个书面理由。][申请书留了底，一并交上。|我年纪大，跑一趟不容易。]",
     .asks = {{"[依法答复信息公开申请|公开{matter}]",
               {{support, "收件登记有该申请，经办人调动后没有移交。",
                 "延期说明和答复书已送达，{matter}予以公开，并致歉。", "open_information_rules.33"},
                {explanation, "申请的内容描述不清楚，通知补正的信退回。",
                 "已当面协助补正，补正后重新计算时间。", "open_information_rules.30"}}},
              {"[追究逾期的责任|告知不答复怎样救济]",
               {{explanation, "逾期属于工作失误。", "经办人员已受提醒，申请人可以依法申请复议或者诉讼。",
                 "open_information_rules.51"},
                {explanation, "补正期间不计算时间。", "可以依法申请复议或者诉讼。",
                 "open_information_rules.51"}}}},
     .progress = "已查收件登记，找到了申请书的原件。",
     .spot_answer = "当场查到件已转给业务股室，五天内书面答复。",
     .addition = "[又过了一个星期，还是没有纸质答复|对方说已发出，我没有收到]"},

    {.organ = "justice",
     .category = "conduct.courts",
     .where = PlaceSort::village,
     .slots = {past("judged", 300, 1200), words("case", "抚养费|借款|交通事故赔偿|工地受伤赔偿"),
               yuan("owed", 8000, 90000, 1000),
               words("why", "不知道怎样申请执行|律师说要另交费用|材料看不懂")},
     .subject =
         "[{place}村民胜诉{judged.span}没有拿到钱|{place}村民请求法律援助申请执行|{place}村民{case}案执行难]",
     .text = "我是{place}人，{judged}法院判了{case}的案子，对方应付{owed}，[到现在一分没有拿到。|"
             "只给过一小部分。]{why}，[对方躲着不见。|对方说没钱，却盖了新房。|"
             "去法院问过，让我提供线索，我哪里查得到。][家里日子难，孩子还小。|欠债的人还催着我。]["
             "听说有法律援助，不知道能不能帮我。|我没有读过多少书，请人写个申请。|判决书我一直用塑料袋包着。]"
             "[请指条路。|不求别的，把判的钱拿到。]",
     .asks = {{"[给予法律援助|帮助申请执行]",
               {{support, "符合经济困难的条件。", "指派律师代写执行申请，到法院立案。", ""}}},
              {"[追究不付钱的责任|督促对方付{owed}]",
               {{explanation, "判决的执行由法院负责。", "已告知申请的材料和途径，请向执行法院提出。", ""}}}},
     .progress = "法律援助中心已指派律师，正在代写申请。",
     .spot_answer = "当场安排值班律师解答，代写申请书。",
     .addition = "[他昨天又换了一辆车|法院的人问我要线索]"},

    {.organ = "justice",
     .category = "conduct.government_service",
     .where = PlaceSort::street,
     .slots = {past("asked", 30, 160),
               words("need,case",
                     "公证,老屋继承|公证,兄弟分家|公证,借款|司法鉴定,车祸赔偿|司法鉴定,工地受伤"),
               yuan("paid", 800, 4800, 100)},
     .subject = "[{place}居民的{need}迟迟没有办好|{place}居民{case}{need}没有结果|{place}居民反映{need}拖延]",
     .text =
         "我住在{place}，为{case}去办{need}，{asked}交了{paid}和材料，[说半个月出来。|当时态度很好。]{asked."
         "span}过去，[一直没有结果。|换了两个人，又要重新交材料。|说好的日子过了，也没有人打个电话。]["
         "打电话没有人接。|去了三次都说在审。][家里的事等着它定。|错过时间就得从头再来。|跑一趟要请半天假。]["
         "该办就办，不能办请退钱。|请说明是谁在办，什么时候办好。]",
     .asks = {{"[尽快办理{need}|说明为什么拖了{asked.span}]",
               {{support, "核对登记，承办人移交遗漏。", "已指定专人，十个工作日内办结。", ""},
                {explanation, "对方当事人不提供证明，无法出具结论。",
                 "已书面告知补正，期限内没有补齐的退还费用。", ""}}},
              {"[退还{paid}|退费]",
               {{explanation, "费用按收费标准收取。", "不能办结的按标准退费，账单随意见送达。", ""},
                {support, "无法办结的应退费。", "{paid}扣除成本后退还。", ""}}}},
     .progress = "已核对收件登记，要求机构五日内说明情况。",
     .spot_answer = "当场联系机构，确认材料已收，下周出具。",
     .addition = "[换的这个人也请假了|催得紧，他们说不做了，钱也不退]"},

    {.organ = "audit",
     .category = "conduct.government_service",
     .where = PlaceSort::township,
     .one = nullptr,
     .many = "我们{people}户",
     .slots = {past("built", 1500, 4200), words("house", "教师集资楼|职工集资楼|集资门面"),
               yuan("each", 20000, 80000, 5000), product("total", "each*people"),
               words("wrong", "账目没有公布|余款没有退|面积与付款对不上")},
     .subject = "[{place}{house}{wrong}|请求审计{place}的{house}|{place}{house}集资款去向不明]",
     .text = "{built}{who}在{place}出钱建{house}，每户交了{each}，共{total}，[说多退少补。|"
             "当时说工程结束后公布。]如今{wrong}，[换了几任经办。|问谁都说账在上一任。|"
             "开过一次会，吵了半天没有结果。][有的户交得多，住得小。|还有人交了钱没有分到。|"
             "公摊是怎么算的，没有人讲得清。][有收据，也有当年的名单。|公证过一份清单。]["
             "不求退很多，只求有个清楚的账。|请有权的单位来查一次。]",
     .asks = {{"[审计集资款|公布{house}的账目]",
               {{support, "集资款没有单独审计过。", "列入专项审计计划，三个月内出报告，结果向集资户公布。",
                 ""}}},
              {"[退还余款|按面积结算]",
               {{explanation, "结算要以审计报告为准。", "审计以后按户结算，多退少补。", ""}}}},
     .progress = "审计组已进驻，封存原始凭证。",
     .addition = "[有一户已经去世，儿女还在等|新经办说要再收一次维修费]"},

    {.organ = "statistics",
     .category = "conduct.government_service",
     .where = PlaceSort::township,
     .one = "我",
     .many = "我们{people}名调查员",
     .slots = {past("worked", 60, 300), words("survey", "经济普查|农业普查|人口抽样调查|劳动力调查"),
               yuan("each", 800, 3600, 100), product("total", "each*people"), number("homes", 120, 460)},
     .subject =
         "[{place}{survey}员劳务费没有发|{place}{survey}辅助人员要报酬|{place}{survey}做完了，报酬没有给]",
     .text = "{who}<是{place}的{survey}员|都在{place}做{survey}>，{worked}挨家挨户登记，<一共{homes}户|"
             "各人都有几百户>，[起早贪黑走了一个多月。|下雨也没有停。|白天没有人在家，就晚上去敲门。]"
             "说好劳务费每人{each}，[至今没有发。|镇里说县里没有拨。][登记表早就交上去了。|验收说合格。]["
             "有人垫了打印和电话的钱。|有人骑摩托摔伤，药钱自己出的。|为了一户没有登上的，来回跑了三趟。]["
             "当初来的都是说了有报酬的。|明年再来找人，没有人愿意做。]",
     .asks = {{"[发放劳务费|按约定付<{each}|每人{each}>]",
               {{support, "核对名册，登记工作已验收，经费拨付缓慢。",
                 "付<{total}|{people}人共{total}>，十日内到卡。", ""}}},
              {"[报销垫付的费用|把垫付的钱报了]",
               {{explanation, "垫付要有票据。", "票据齐全的据实报销，没有票据的出一份说明。", ""}}}},
     .agreement = "统计机构按约定付<{total}|{people}人每人{each}、共{total}>，垫付的票据另行报销。",
     .agreed = "total",
     .progress = "已核对调查员名册与验收表。",
     .spot_answer = "当场核对名册，报酬已列本月支付。",
     .addition = "[光电话费就垫了两百多|财务说卡号有误，要重填]"},
};

}  // namespace

std::span<const Theme> themes_of_service() {
    return of_service;
}

}  // namespace minqiao
