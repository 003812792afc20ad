#include "demonstration/theme_tables.h"

namespace minqiao {
namespace {

using enum AnswerResult;

// Matters of a township's own: who handles them is the township of the place.
constexpr Theme table[] = {
    {.organ = township_of_the_place,
     .category = "rural.village_affairs",
     .many = "我们{people}户村民",
     .slots = {past("since", 400, 1200),
               words("income", "水塘承包款|山场租金|旧村部出租的钱|砂石路的占地费|鱼塘的租金"),
               yuan("sum", 18000, 160000, 1000), words("spent", "修沟渠|清塘泥|办公用品|招待")},
     .subject = "[{place}村账{since.span}没有公布|要求公开{spot}的{income}|{spot}{income}去向不明]",
     .text = "{who}<是{place}人|都住在{place}>。{since.year}以来村里的账就没有在墙上贴过，["
             "公开栏里还是旧的那几张纸。|问起来都说会计请了假。]{income}一年不少，<我听说|大家估摸>总有{sum}"
             "上下，[花在哪里没有人说得清。|只听说大半用在{spent}上，可没见着单据。][<我不是要为难谁|"
             "我们不是要为难谁>，只想看看明白账。|开会时有人提，主持的说会后再讲，后来就没有下文。]",
     .asks = {{"[公布村里的账目|把{income}的收支张榜公布]",
               {{support, "镇里核查，该村{since.year}以来的收支只向理财小组报告，没有张榜。",
                 "已责成村委会十日内张榜，{income}单列，并接受村民查阅单据。", ""},
                {explanation, "村账按月张榜，前段时间公开栏翻修，改贴在村部门口。",
                 "{income}的收支已张贴在原处，并写明查阅的时间。", ""}}},
              {"[派人审计|请镇里查一查{income}]",
               {{support, "村民代表提出了审计的要求。", "委托镇农经站对{income}做专项审计，结果向村民公布。",
                 ""},
                {explanation, "去年镇里做过一次审计，没有发现挪用。",
                 "审计结论可以在村部查阅；有具体线索的请提供，镇里再查。", ""}}}},
     .progress = "镇里派人到{spot}封存了账册，正与理财小组逐笔核对。",
     .spot_answer = "当场与村会计通了电话，账目今天下午张贴，公开栏旁留了镇里的电话。",
     .addition = "[村里连夜贴出一张表，只有总数|有人说单据被重新抄过]"},

    {.organ = township_of_the_place,
     .category = "rural.subsidies",
     .one = "我家",
     .many = "我们{people}户",
     .slots =
         {past("due", 40, 200), number("mu", 3, 18), yuan("rate", 96, 130, 2), product("each", "rate*mu"),
          product("total", "rate*mu*people"),
          words(
              "why",
              "银行卡号登错一位|承包面积登记时漏了一块地|补贴表上写成了已故老人的名字|一卡通换了卡没有更新")},
     .subject = "[{place}种粮补贴没到账|{spot}补贴少发了|要求补发{place}的种粮补贴]",
     .text = "{who}在{place}种着<{mu}亩|几亩>水稻，{due}的种粮补贴别人都领了，<我家|我们>的一直没有到账。["
             "到镇上问，说名单上没有；到银行问，说没有收到钱。|村里说已经报了，让再等等。]按每亩{rate}算，<"
             "有{each}|每户有{each}上下>，[钱不多，可这是国家的政策。|种粮本来就没有多少赚头。][<我|有两家>"
             "年年都种，不是弃耕的。|前几年都有，怎么这一回就没有了。]",
     .asks = {{"[补发补贴|查一查为什么没有发到手]",
               {{support, "经核对，{why}，所以没有发放。",
                 "已更正信息，补贴<{each}|{people}户共{total}>随下一批次补发。", ""},
                {no_support, "{spot}的这块地上年改种了苗木，不属于种粮补贴的范围。",
                 "不予补发；改种以后可以申请别的补助，详见附页。", ""}}},
              {"[公布补贴的花名册|把{spot}的补贴名单贴出来]",
               {{explanation, "名册在村部张贴过五天。", "已再次张贴，不懂的地方可以到镇里逐户核对。", ""},
                {explanation, "名册只登记实际种粮的田块，张榜已满公示期。", "名册可以到村部查阅。", ""}}}},
     .progress = "已核对{spot}的地块台账与补贴系统，到田头看了种的是什么。",
     .spot_answer = "当场查到{why}，名单已改，下个批次发放。",
     .addition = "[又跑了一趟镇里，窗口的人换了，不知道这件事|同村又有一家也没领到]"},

    {.organ = township_of_the_place,
     .category = "land.homestead",
     .one = "我家",
     .slots = {past("asked", 300, 1500), number("heads", 5, 8), number("room", 2, 3),
               words("why",
                     "材料在上报途中遗失，没有登记|申请表缺一页，经办人没有通知补正|换届时移交漏了这一批")},
     .subject = "[{place}宅基地申请{asked.span}没有答复|{place}建房申请交了{asked.span}没有消息|{spot}{heads}"
                "口人挤两间屋]",
     .text =
         "我家{heads}口人，住在{place}的{room}间旧屋里，[一下雨屋里摆满盆接水。|大的孩子睡在堂屋的竹床上。]{"
         "asked}向村里递了宅基地申请，[村里盖了章说已经交到镇上。|当时填了表，也交了户口本的复印件。]到现在{"
         "asked.span}，[没有一张纸说行还是不行。|去问就叫再等等，等什么也不说。]["
         "儿子要娶亲，没有屋子办不成。|邻居比我家晚申请，屋都已经盖起来了。]",
     .asks = {{"[书面答复宅基地申请|准许我家建房]",
               {{support, "申请人有本村户口，家中没有别的宅基地，{why}。",
                 "重新受理，符合规划的半个月内到现场放线。", "land_law.62"},
                {no_support, "申请的位置在河道保护范围之内，按规划不能建房。",
                 "不予批准，可以另选村里预留的建房点，由村里协助选址。", "land_law.62"}}},
              {"[说明审批的条件|书面告知要补什么材料]",
               {{explanation, "宅基地审批的条件由省里规定，一户一处，面积不超过标准。",
                 "所需材料的清单随本意见送达，缺的两项到村里开证明即可。", "land_law.62"},
                {explanation, "河道保护的范围在规划图上标明。", "规划图可以到镇里查阅，清单随本意见送达。",
                 "land_law.62"}}}},
     .progress = "已到{spot}看过旧屋，核对了家庭人口和原有宅基地。",
     .addition = "[昨天大雨，北墙倒了一角，一家人搬到偏屋里住|听说别的村都批了一批]"},

    {.organ = township_of_the_place,
     .category = "transport.roads",
     .one = "我家",
     .many = "我们{people}户",
     .slots =
         {past("since", 90, 800), number("km", 2, 5),
          words("why,blame,then",
                "运砂的车压坏,车辆的单位还没有查清,已调取路口的监控，查实后由责任单位承担修复的费用|山水冲毁,"
                "水毁属于自然原因,没有可以追偿的单位，修复由养护资金列支|修水管时挖断,施工单位没有按约恢复,"
                "已要求施工单位十日内恢复原状"),
          words("event",
                "接亲的车开不进来|孩子上学踩一脚泥|救护车只能停在路口，抬着病人走出去|收稻子的机器陷在半路")},
     .subject = "[{place}村道坏了{since.span}没人修|{spot}通村路坑洼难走|请把{place}的村路修一修]",
     .text = "{place}进村的路{since}被{why}，一直没有修，有{km}公里都是坑。[下雨变泥塘，天晴是灰土。|"
             "小车底盘刮得直响，三轮车也颠坏了。]<{who}住在最里头，|{who}都要走这条路，>{event}。["
             "村里说没有钱，要镇里立项；镇里说要村里先把方案报上来。|来过人量了长短，量完就没有下文。]["
             "路是大家的，不能总是这样拖。|年底出去打工的人要回来，到时候车更多。]",
     .asks = {{"[修好进村的路|把这条路列入计划]",
               {{support, "现场查看，{why}属实，{km}公里路面破损。", "已列入本年度村道维修计划，雨季前完工。",
                 ""},
                {explanation, "这段路的修复需要县里补助，今年的名额已满。",
                 "已报明年的计划，先用碎石填平深坑，保证车能通行。", ""}}},
              {"[查明该由谁来修|追究损坏道路的责任]", {{explanation, "{blame}。", "{then}。", ""}}}},
     .progress = "村镇两级已量好损坏的长度，照片随项目单一起上报。",
     .spot_answer = "当场与养护站说好：三天内先填平路口的深坑。",
     .addition = "[昨天一位骑摩托的人摔到沟里，手断了|这段路晚上没有灯，坑又深了]"},

    {.organ = township_of_the_place,
     .category = "environment.waste",
     .one = "我家",
     .many = "我们{people}户",
     .months = through(4, 11),
     .slots = {past("since", 30, 240), words("kind", "生活垃圾|烂菜叶和剩饭|装死鸡死鸭的袋子|废塑料"),
               number("metres", 3, 7)},
     .subject = "[{place}垃圾堆在{metres}十米外没人运|{spot}旁边倒{kind}|请清运{place}的垃圾]",
     .text =
         "{place}的村口有一处{kind}堆，离{who}只有{metres}十来米，{since}以来越堆越高。["
         "热天气味冲鼻，苍蝇成团。|下雨时黑水顺路流到门前。][半夜有车来倒，天亮人就走了。|"
         "村里保洁员一个星期才来拉一回，车又小。][附近有个水井，家家都要吃水。|"
         "老人孩子不敢开窗，也不敢在门口坐。]找过村里，[说垃圾箱还没有批下来。|说这是别处倒来的，管不住。]",
     .asks =
         {{"[把垃圾运走|清掉{kind}堆]",
           {{support, "现场确有{kind}约{metres}车。", "已组织清运并铺土，三日内完成，加设垃圾箱两个。", ""}}},
          {"[防止再有人来倒|在村口装个摄像头]",
           {{support, "倾倒多在夜间，查获一次。", "已在路口装监控并立警示牌，对倾倒的人按规定处理。", ""}}}},
     .progress = "已派铲车到{spot}清了一部分，余下的一周内运完。",
     .spot_answer = "当场联系清运队，明天上午到{spot}拉走，并加派一辆车。",
     .addition = "[清走不到三天，又有人倒了一车|附近已有两个孩子拉肚子]"},

    {.organ = township_of_the_place,
     .category = "land.contracted_land",
     .one = "我家",
     .many = "我们{people}户",
     .slots = {past("since", 60, 700), words("land", "机动地|村部前的一片旱地|河滩地|老茶山"),
               number("mu", 8, 60), number("years", 10, 30), yuan("rent", 120, 600, 20),
               product("yearly", "rent*mu")},
     .subject = "[{place}{land}发包没有开会|{spot}{land}包给外人，村民不知道|要求公开{land}的发包合同]",
     .text = "{place}的{land}有{mu}亩，{since}不声不响包给了一个外村人，[合同一签就是{years}年。|说是包{"
             "years}年，一年每亩{rent}。][没有开村民会议，也没有张贴，<我|大家>是看到推土机才知道的。|等{who}"
             "问起，地里已经栽了苗。][这么大一片地，自己村的人也想种。|租金算下来一年才{yearly}"
             "，比周围低得多。][村干部说当时急着用钱。|问急了就说不满意可以去告。]",
     .asks = {{"[公开发包合同|重新发包，开村民会议]",
               {{support, "合同没有经过村民会议讨论，镇里已将原件收回存档。",
                 "由村民会议重新讨论，镇里派人到场指导，结果公示。", ""},
                {explanation, "合同曾由村民代表会议通过，会议记录和签名俱在。",
                 "记录可以查阅；对发包效力有争议的，可以请镇里调解，也可以起诉。",
                 "rural_land_dispute_law.4"}}},
              {"[说明租金的去向|{land}的租金归到集体账上]",
               {{explanation, "首年租金{yearly}已入集体账户。", "租金随村务公开每季公布。", ""},
                {explanation, "合同约定租金逐年交，今年的已入账。", "收据存根可以查阅。", ""}}}},
     .progress = "镇农经站已调取{land}的合同和会议记录，约了双方到场说明。",
     .addition = "[承包人已经打了水泥桩，怕以后更难收回|村里补开了一次会，到场的不到十个人]"},

    {.organ = township_of_the_place,
     .category = "civil_affairs.community",
     .one = "我家",
     .slots = {past("since", 20, 150),
               words("thing,act",
                     "后墙外的排水沟,填平砌了墙|屋后的老水沟,用土填高了|门前的阳沟,盖上石板堵死了一头|"
                     "两家共用的出水沟,改道引到了我家屋后"),
               yuan("cost", 400, 2400, 100), number("times", 2, 5)},
     .subject = "[{place}邻居堵了{thing}|{spot}邻里排水纠纷|{spot}{thing}被堵，请来人调解]",
     .text = "{since}{place}的邻居把{thing}{act}，[我家的水没有地方走。|沟里的水流不出去。]["
             "一下雨水往我家院里倒灌，墙脚都泡松了。|我家的厨房地下一直返潮。][说了{times}"
             "次，对方说是自己的地方。|两家差点动了手，村里调过一次，没有谈成。]["
             "几代人的邻居，我不想打官司。|我愿意出一半钱，把沟通开。]",
     .asks = {{"[派人来调解|把{thing}恢复原样]",
               {{support, "现场查看，{thing}原为两家共用，改动以后影响排水。",
                 "镇人民调解员会同村干部调解，限期恢复。", ""},
                {explanation, "两家的证件对{thing}的界线写得不清。",
                 "由镇里先主持协商；协商不成的，可以向法院起诉。", ""}}},
              {"[赔偿修墙的钱|承担我家{cost}的损失]",
               {{explanation, "墙脚受潮与排水有关，费用尚未核定。", "修墙的费用由双方在调解时商定。", ""},
                {explanation, "损失与排水的关系还没有核实。", "可以在调解时一并提出，也可以起诉时主张。",
                 ""}}}},
     .agreement = "邻居三日内恢复{thing}，付修墙费{cost}，两家今后不得再堵，镇里留一份协议。",
     .agreed = "cost",
     .progress = "镇里调解员已到{spot}看过现场，约好双方坐下来谈。",
     .spot_answer = "当场请镇人民调解员联系双方，定在本周末到场查看。",
     .addition = "[昨天下雨，水已经进了我家灶间|对方把沟口又加了一块石板]"},

    {.organ = township_of_the_place,
     .category = "rural.rural_roads_water",
     .one = "我家",
     .many = "我们{people}户",
     .slots = {past("since", 30, 200), words("item", "旧厕改造|入户污水管|户厕化粪池"),
               words("state", "挖了坑没有装完|装好后一直不通|装了两次都坏了"), number("homes", 4, 30)},
     .subject = "[{place}{item}半截子工程|{spot}{item}{state}|请把{place}的{item}做完]",
     .text = "{place}去年搞村庄整治，说好家家都做{item}，{since}{state}，[到现在有{homes}户用不上。|"
             "施工的人撂下摊子就走了。]{who}[只好还用老办法，天热臭气熏人。|走夜路不小心还踩进坑里。]["
             "村里让等验收，验收的人说早就交了。|签字的表上写着“已完成”，这不是实话。]["
             "好事要办好，不要只图好看。|请来人实地看一看，不要只看照片。]",
     .asks = {{"[把{item}做完|派人重新返工{item}]",
               {{support, "现场核查，{homes}户的{item}{state}，反映属实。",
                 "由原施工队返工，完工后逐户验收签字，尾款暂不支付。", ""}}},
              {"[追查验收不实的责任|说明是谁签的验收]",
               {{explanation, "验收表由村组填报，核验时没有逐户查看。",
                 "相关人员已作出书面检查，验收结果重新核实。", ""}}}},
     .progress = "镇里已列出未完工的{homes}户名单，督促施工队进场。",
     .addition = "[昨天一个老人踩空扭了脚|施工队来了半天又走了]"},
};

}  // namespace

std::span<const Theme> themes_of_villages() {
    return table;
}

}  // namespace minqiao
