#include "demonstration/theme_tables.h"

namespace minqiao {
namespace {

using enum AnswerResult;

constexpr Theme of_enterprises[] = {
    {.organ = "enterprise.mine",
     .category = "labour.injury",
     .where = PlaceSort::pit_village,
     .teller = Teller::man,
     .slots = {past("left", 1200, 3600), number("years", 8, 22), past("found", 60, 400),
               words("stage", "一期|二期"), yuan("fee", 4000, 26000, 500),
               words("post", "掘进|放炮|运矿|支护")},
     .subject =
         "[{place}老矿工查出尘肺{stage}|井下干了{years}年，{post}工查出尘肺{stage}|{spot}原矿工尘肺病没人管]",
     .text = "我是{place}人，在青禾矿业公司井下{post}{years}年，{left}离开矿上。{found}咳得厉害去检查，["
             "医生说是尘肺{stage}。|查出尘肺{stage}，已经不能干重活。][当年离矿时没有做离岗体检。|"
             "下井时口罩不够，常常是毛巾捂嘴。|那时年轻，只想着多下几个班多挣一点。]药费自己付了{fee}，["
             "矿上说人不在册，管不了。|矿上叫我先拿诊断书，诊断机构又要矿上盖章。]["
             "走一里路要歇三次，家里的活都干不了。|老伴也上了年纪，实在撑不下去。|"
             "孩子要带我去外面看，我舍不得花那个钱。]",
     .asks = {{"[出具职业史证明|给我做职业病诊断的证明]",
               {{support, "公司档案中有{post}岗位的名册和粉尘检测记录。", "已开具职业史证明，陪同办理诊断。",
                 "work_injury_rules.19"}}},
              {"[承担医药费|报销已经付的{fee}]",
               {{support, "诊断结论认定与在矿工作有关，发票齐全。",
                 "由公司先行垫付{fee}，认定工伤以后按规定结算。", "work_injury_rules.62"},
                {explanation, "诊断结论还没有作出。", "诊断期间的检查费由公司承担，结论作出后按结论办理。",
                 "work_injury_rules.54"}}}},
     .agreement = "公司一次付给医疗补助{fee}，并协助申请职业病待遇，结论作出后多退少补。",
     .agreed = "fee",
     .progress = "公司人事和安全部门已找到{post}班组的名册。",
     .addition = "[夜里要坐着睡，躺下就喘|同班的两个工友也查出来了]"},

    {.organ = "enterprise.mine",
     .category = "land.minerals",
     .where = PlaceSort::pit_village,
     .one = "我家",
     .many = "我们{people}户",
     .slots = {past("since", 60, 500),
               words("what,harm,cure",
                     "运矿的车,门前整天一层灰，衣服不敢晾,车辆加盖篷布，路面每天洒水两次|矿渣堆,"
                     "一起风菜叶上就是一层黑粉,渣堆覆盖并修挡墙|排矸的皮带廊,夜里响到天亮,"
                     "皮带廊封闭，夜里十点后停运|洗矿的水池,小水沟里流的水是黑的,水池加高并修导流沟"),
               yuan("each", 600, 2400, 100), product("total", "each*people")},
     .subject = "[{place}{what}扰民|青禾矿业{what}影响{spot}|请矿上解决{spot}的{what}扰民]",
     .text =
         "{place}挨着青禾矿业公司的矿区，{since}以来{what}就在<我家|我们>跟前，[{harm}。|白天黑夜都不停，{"
         "harm}。]{who}[与矿上说过，矿上答应想办法，没有下文。|找过矿上，矿上说离得不算近。|"
         "去反映过几回，门卫不让进。][孩子的咳嗽好不了。|井里的水也不敢再吃。|"
         "新收的粮食晒一天，扫起来都是灰色的。][矿上有钱办事，不该让老百姓受这份罪。|"
         "别处的矿都治得好，这里为什么不行。|我们祖祖辈辈住在这里，是矿后来才开的。]",
     .asks = {{"[治理{what}|不要让{what}再扰民]",
               {{support, "现场查看，{what}离住户太近，防护不够。", "{cure}，一个月内完工。",
                 "mineral_resources_law.45"}}},
              {"[补偿受影响的住户|<补偿{each}|每户补偿{each}>]",
               {{explanation, "补偿没有固定标准，要双方商定。", "公司愿意与住户代表协商，村委会作见证。",
                 "mineral_resources_law.75"}}}},
     .agreement = "公司付给<住户{total}|{people}户每户{each}、共{total}>的补贴，并且{cure}。",
     .agreed = "total",
     .progress = "公司已到{spot}看过{what}，正在做治理的预算。",
     .addition = "[昨天夜里比平时还厉害|这几天他们说在检修，一点没有变]"},

    {.organ = "enterprise.steel",
     .category = "labour.enterprise_reform",
     .where = PlaceSort::street,
     .many = "我们{people}名内退职工",
     .slots = {past("left", 950, 1900), number("age", 48, 53),
               words("shop", "炼铁车间|轧钢车间|焦化车间|机修车间"), yuan("living", 900, 1800, 50),
               yuan("gap", 300, 900, 50), words("share", "百分之六十|百分之七十")},
     .subject = "[{place}职工内退生活费没有按约调整|{shop}内退职工反映生活费{living}太低|{shop}"
                "职工请求兑现内退协议]",
     .text =
         "{who}原是第二钢铁公司{shop}的职工，{left}签了内退协议，[写明生活费按在岗同岗工资的{share}发。|"
         "当时说好随工资一起调整。]这几年在岗工资涨过几次，内退生活费还是每月{living}，[按说每月还要多{gap}"
         "上下。|算下来每月差{gap}。][找人事部，说公司效益不好。|找工会，让等讨论。][<我今年|大家最年轻的也>{"
         "age}岁，离退休还有好几年。|社保也要自己的那部分跟着涨。|家里还有上学的孩子，日子越算越紧。]",
     .asks = {{"[按协议调整生活费|补发调整后的差额]",
               {{support, "协议写明按{share}发放，公司近年没有调整。",
                 "从下季度起按同岗工资{share}发放，前期差额分批补发。", "labour_contract_law.30"},
                {explanation, "协议写的是内退时工资的{share}，后来没有约定调整。",
                 "协议文本随意见送达；不同意解释的，可以申请劳动仲裁。", "labour_dispute_law.5"}}},
              {"[公开同岗工资的标准|说明同岗工资怎样算]",
               {{explanation, "同岗工资按岗位工资表执行。", "工资表可以到人事部查阅。", ""},
                {explanation, "岗位工资表由职代会通过。", "可以到人事部查阅，带协议核对。",
                 "state_assets_law.37"}}}},
     .progress = "人事部已核对内退协议的文本和近三年的工资表。",
     .spot_answer = "电话转到人事部，答复内退生活费怎样计算，并约了本人来看协议。",
     .addition = "[在岗的这个月又涨了一次|社保缴费也提高了，到手更少]"},

    {.organ = "enterprise.steel",
     .category = "environment.air",
     .where = PlaceSort::estate,
     .one = "我家",
     .many = "我们{people}户",
     .slots = {past("since", 30, 300), words("kind", "红灰|黑灰|铁锈色的粉尘|刺鼻的焦气"),
               words("when", "半夜|清早|下雨天|北风天"), number("times", 3, 8), number("stops", 2, 5)},
     .subject = "[{spot}{kind}从钢厂飘来|第二钢铁公司的{kind}飘到{spot}|请治理钢厂飘到{spot}的{kind}]",
     .text =
         "{who}住在{place}，离第二钢铁公司不远，{since}以来一到{when}就有{kind}飘过来，[阳台上的衣服白晾。|"
         "窗台擦了又黑。|楼下停的车一夜就变了颜色。][窗户不敢开，屋里闷。|咳嗽的人多了，医院里都是熟面孔。|"
         "鱼缸里的水两天就浑了。][打过{times}次投诉电话，来看的时候烟囱是白的。|"
         "厂里说设备检修，检修了几个月。][钢厂养活了很多人，我们懂，可是总要治一治。|孩子的操场就在下风口。|"
         "我们不要赔钱，只要一口干净的空气。]",
     .asks = {{"[停止排放|治理{kind}]",
               {{support, "查看在线监测，{when}除尘设备曾停运{stops}次。",
                 "已修复除尘设备，夜间由专人看守，并与环保部门联网。", "environment_law.42"}}},
              {"[公布监测数据|把每天的数据公布出来]",
               {{support, "此前数据只在厂内。", "从下月起在厂门口显示屏上公布。", "environment_law.53"}}}},
     .progress = "环保部门已进厂核查在线数据，{kind}取样送检。",
     .addition = "[昨夜最厉害，车上落了一层|附近幼儿园的孩子都戴着口罩]"},

    {.organ = "enterprise",
     .category = "urban_rural.utilities",
     .where = PlaceSort::village,
     .one = "我家",
     .many = "我们{people}户",
     .slots = {past("since", 20, 200), yuan("fee", 2600, 4800, 100), product("total", "fee*people"),
               words("thing", "村口管道|进村的支管|二级泵房")},
     .subject = "[{place}自来水开户收费太高|{spot}接自来水要交{fee}|{place}{thing}为什么要住户出钱]",
     .text = "{who}住在{place}，供水公司的水管到了村口，{since}去申请开户，[说每户要交{fee}的安装费。|"
             "单子上写着每户{fee}，没有明细。][别处的村好像没有这样高。|问他包括什么，只说{thing}要分摊。]["
             "农村人钱不容易，交不起。|听说是国家的饮水工程，怎么还要我们出。|"
             "同样的管子，早几年接的人家没有交这么多。][水管就在门前过，眼看着用不上。|老人吃水还要挑。]",
     .asks = {{"[降低开户费|说明{fee}收的是什么]",
               {{support, "核查收费单，{thing}的建设费不应由住户分摊。",
                 "按表后入户材料费收取，每户减去一半，已多收的退还。", ""},
                {explanation, "{fee}由表井、入户管道和安装人工组成，按公示标准收取。",
                 "明细表随意见送达；自己挖沟填土的可以抵扣人工费。", ""}}},
              {"[缓交安装费|分期交安装费]",
               {{support, "公司有分期交纳的办法。", "可以分四期交，第一期后先通水。", ""},
                {support, "困难户可以缓交。", "持村里证明办理，先通水。", ""}}}},
     .progress = "公司已核对{spot}的安装明细，现场查看了{thing}。",
     .spot_answer = "当场给了收费明细，说明可以分四期交纳，先通水。",
     .addition = "[已交钱的人家也还没有通水|施工队在门前挖的沟一直没填]"},
};

}  // namespace

std::span<const Theme> themes_of_enterprises() {
    return of_enterprises;
}

}  // namespace minqiao
