#include "demonstration/theme_tables.h"

namespace minqiao {
namespace {

using enum AnswerResult;

constexpr Theme of_surroundings[] = {
    {.organ = "environment",
     .category = "environment.noise",
     .where = PlaceSort::village,
     .one = "我家",
     .many = "我们{people}户",
     .slots = {past("since", 30, 300),
               words("shop,dust", "石材加工厂,白灰|木器厂,木屑|碎石场,石粉|铸件作坊,黑灰"),
               number("metres", 3, 9), words("hour", "夜里十一点|后半夜|天不亮")},
     .subject = "[{place}{shop}{hour}还在开工|{spot}的{shop}吵得睡不着|请管一管{place}的{shop}]",
     .text = "{place}的{shop}离{who}只有{metres}十来米，{since}以来{hour}还在切割，[关上窗户也没有用。|"
             "那声音直往耳朵里钻。|放电视都听不见声音。][白天院子里一层{dust}，被子不敢晒。|"
             "孩子一咳嗽就是半个月。|水缸要盖两层，还是落一层。][去说过，老板答应装棚，没见动静。|"
             "老板说要赶货，过了这阵就好，{since.span}也没有好。][有老人血压高，夜里更不能睡。|"
             "两个孩子要考试，白天上课打瞌睡。|在外打工的儿子回来住了一夜就走了。]",
     .asks = {{"[夜间停止生产|不许{hour}开工]",
               {{support, "夜间监测，厂界噪声超过限值。", "责令夜间停产，限期装隔音棚，复测的结果张贴。",
                 "environment_law.42 environment_law.60"}}},
              {"[治理粉尘|管住{dust}]",
               {{support, "除尘设备没有运行，院内有积尘。", "限期修好除尘器并密闭料场，逾期按日处罚。",
                 "environment_law.59"}}}},
     .progress = "已在{spot}做了两次夜间监测，监测报告送{shop}。",
     .spot_answer = "当晚派人到现场测了噪声，厂里答应今晚起十点停工。",
     .addition = "[昨夜又开到一点多|他们把机器挪到另一头，声音照样传过来]"},

    {.organ = "environment",
     .category = "environment.water",
     .where = PlaceSort::village,
     .one = "我家",
     .many = "我们{people}户",
     .months = through(4, 11),
     .slots = {past("since", 7, 60),
               words("colour,source",
                     "红褐色,一家染整作坊的沉淀池破损|发白、起泡沫,一家豆制品厂偷排|乌黑发臭,"
                     "一处养殖场的储粪池外溢|一层油花,一家洗车场没有隔油"),
               words("time", "早上|傍晚|下过雨以后")},
     .subject = "[{place}河水变色|{spot}的河水{colour}|上游排污，{place}的河不能用了]",
     .text = "{place}前面的小河，{since}以来{time}就{colour}，{who}[已经不敢用河水浇菜。|的牛都不肯喝。]["
             "漂上来好些死鱼。|隔老远就闻到一股味道。|河边的草都枯了一圈。][沿河往上走，看到有管子往河里流。|"
             "上游有几家小厂，不知道是哪一家。][打过电话，第二天河水清了一阵，又变回去。|"
             "来人取了水，没有告诉结果。][这河里以前能洗菜、能摸虾。|小孩子还常在水边玩。|"
             "下游还有两个村，都用这河水浇地。]",
     .asks = {{"[查清是谁在排放|处理排污的厂]",
               {{support, "沿河排查，{source}。", "排放的一家停产整改，依法处罚，河道每周取样一次。",
                 "environment_law.41 environment_law.60"}}},
              {"[公布水质检测的结果|把化验单贴出来]",
               {{support, "已取样化验。", "结果张贴在村部，连续八周公布。", "environment_law.53"}}}},
     .progress = "已沿河布了三个采样点，样品送检。",
     .spot_answer = "当场派人取样，两天后把结果告诉来信人。",
     .addition = "[又一批死鱼漂了下来|这两天下雨，他们趁机排得更多]"},

    {.organ = "environment",
     .category = "environment.air",
     .where = PlaceSort::village,
     .one = "我家",
     .many = "我们{people}户",
     .slots = {past("since", 20, 260),
               words("what,why",
                     "沥青拌和站的刺鼻气味,烟气收集罩漏风|土炭窑的浓烟,没有除尘设施|塑料作坊烧废料的黑烟,"
                     "露天焚烧废料|喷漆厂的漆味,活性炭没有更换"),
               words("when", "下午|半夜|清早|阴天")},
     .subject = "[{place}{what}|{what}，{spot}待不住人|请治理{spot}附近{what}的问题]",
     .text = "{place}附近{what}，{since}以来{when}最重，{who}[门窗不敢开。|出门要捂着嘴。][晾的衣服都有味。|"
             "老人头疼，小孩流鼻血。|菜叶洗三遍，盆底还是黑的。][去看过，厂门关着，里面轰轰响。|"
             "说过几次，厂里推说是早就有的。][去年也这样，停了一阵又开了。|邻近几个村都闻得到。]["
             "身体是大事，不能就这么熬。|环保上门那天不冒，走后照冒。|谁家来了客人，坐不住就要走。]",
     .asks = {{"[停止排放|治理{what}]",
               {{support, "突击检查，{why}，反映属实。", "责令停产整治，限期装收集设备，复查不合格不得开工。",
                 "environment_law.42 environment_law.60"}}},
              {"[公布检查的结果|告知这家有没有环评]",
               {{explanation, "环评手续和设施运行的情况已经核清。", "检查记录和环评情况可以到我局查阅。",
                 "environment_law.41"}}}},
     .progress = "已选在{when}突击检查，采了气样。",
     .addition = "[昨天比前几天还重|他们白天不开，改到夜里]"},

    {.organ = "urban",
     .category = "environment.noise",
     .where = PlaceSort::estate,
     .one = "我家",
     .many = "我们{people}户",
     .slots = {past("since", 20, 200),
               words("shop,fix",
                     "烧烤店,油烟净化器没有开|火锅店,烟道接到了楼道|小炒店,没有装油烟净化器|夜宵店,"
                     "排烟口正对住户窗口"),
               number("times", 2, 6), yuan("clean", 200, 800, 50), product("total", "clean*people")},
     .subject = "[{place}{shop}油烟进屋|{spot}楼下的{shop}油烟扰民|请管一管{place}楼下的{shop}]",
     .text = "{who}住在{place}，楼下的{shop}{since}开张，油烟[直往屋里钻。|顺着窗缝往上冒。]["
             "衣柜里的衣服都是油味。|不敢开窗，屋里闷得慌。][说了{times}次，老板说刚投了钱，让一让。|"
             "老板当面答应，第二天照旧。|店里换了老板，新老板说不知道前面的事。][晚上划拳吵闹，到半夜才散。|"
             "桌子摆到楼道口，进出都难。][孩子有哮喘，闻不得烟。|老人心脏不好，一夜睡不了几个钟头。]",
     .asks = {{"[治理油烟|让{shop}装净化设备]",
               {{support, "现场检查，{fix}，属实。", "限期十日安装合格的净化器，逾期停业。",
                 "civil_code.294"}}},
              {"[限制营业时间|不许摆桌到外面]",
               {{support, "桌椅超出门线。", "门外的桌椅已撤除，晚上十点后不得在外经营。", ""}}}},
     .agreement = "店主十日内装好净化器，晚上十点收摊，另付<清洗费{clean}|{people}户每户清洗费{clean}、共{"
                  "total}>，以前的事不再追究。",
     .agreed = "total",
     .progress = "已当面向店主送达整改单，检查了油烟管道。",
     .spot_answer = "当场通知执法队，今晚到店检查。",
     .addition = "[店主装了一台旧的，一开就响|昨夜到一点还在吵]"},

    {.organ = "urban",
     .category = "urban_rural.illegal_building",
     .where = PlaceSort::estate,
     .one = "我",
     .many = "我们{people}户业主",
     .slots = {past("since", 14, 120),
               words("what",
                     "在楼顶加盖玻璃房|在底楼院子搭了两间房|把公共平台圈成了私家花园|在外墙开了一个店门")},
     .subject = "[{spot}有人{what}|{place}疑有违建：{what}|请拆除{place}的违建]",
     .text = "{place}{since}有人{what}，[水泥沙子堆在楼道里。|白天黑夜地施工。|砸墙砸得整栋楼都在震。]{who}["
             "怕伤了楼的结构。|见了就有意见，但没有人敢出头。][跟他说过，他说有人批的。|"
             "物业去拦过，被骂了出来。][邻近的墙已经渗水。|消防通道被占了一半。|原来的下水管也被他改了道。]["
             "有一家成了，别人也跟着盖。|打过电话，来人看一眼就没有下文。]",
     .asks = {{"[拆除违建|制止施工]",
               {{support, "现场查看，{what}，没有批准手续。", "下达停工通知和限期拆除通知，逾期依法拆除。",
                 "penalty_law.44"},
                {explanation, "该户出示了多年前的批准文件，建设没有超出范围。",
                 "不属于违建；影响邻居通行和采光的部分，由社区协调。", "civil_code.293"}}},
              {"[防止别人再跟着盖|对小区做一次排查]",
               {{support, "小区有几处类似。", "列入排查，台账公示。", "property_management_rules.45"},
                {support, "小区有几处类似。", "列入排查，结果公示。", ""}}}},
     .progress = "已通知先停工，调取了该楼的图纸。",
     .spot_answer = "当场派人到{spot}查看，责令先停工。",
     .addition = "[昨天又连夜赶工|他把梯子收起来，不让人看]"},

    {.organ = "urban",
     .category = "conduct.law_enforcement",
     .where = PlaceSort::street,
     .months = through(5, 10),
     .slots = {past("taken", 10, 90), words("goods", "三轮车|水果和秤|一车西瓜|早餐车"),
               yuan("fine", 200, 800, 100), yuan("worth", 800, 3600, 100)},
     .subject = "[在{place}摆摊，{goods}被扣没有手续|{place}摊贩反映执法方式|要求归还在{place}被扣的{goods}]",
     .text = "{taken}我在{place}门口摆摊，执法人员来[没有说什么就把{goods}装上车。|只说了两句就拉走{goods}。]"
             "[没有给扣留的单据。|给了一张字条，没有盖章。|问到哪里去取，说等通知。]后来[叫我交{fine}"
             "才还，交了又说要等。|我去要，一会儿说在库里，一会儿说不知道。][东西值{worth}，全家靠它过日子。|"
             "东西值{worth}，再拿不回来，生意就断了。][我知道占道不对，可总要按规矩来。|"
             "我没有闹，也没有骂人。|以后该摆在哪里，请给一个准地方。]",
     .asks = {{"[归还{goods}|依法处理被扣的{goods}]",
               {{support, "查看执法记录，扣留时没有出具清单，手续不全。", "{goods}已归还，执法人员检讨。",
                 "penalty_law.7"},
                {explanation, "执法记录显示出具了清单并告知了权利。",
                 "可在接受处理后领取，逾期的依法处置；对处罚不服可以申请复议。", "penalty_law.44"}}},
              {"[退还{fine}|给一张收据]",
               {{support, "收款没有开具票据。", "{fine}已退还，票据管理整改。", ""},
                {explanation, "罚款有决定书并开具票据。", "票据存根可以查阅。", "penalty_law.59"}}}},
     .progress = "已调取执法记录仪，核对扣押清单。",
     .spot_answer = "当场核对，{goods}在库，凭身份证可领。",
     .addition = "[再去一次，又换了一个人|西瓜坏了，我找谁赔]"},

    {.organ = "emergency",
     .category = "conduct.law_enforcement",
     .where = PlaceSort::street,
     .one = "我",
     .many = "我们{people}户居民",
     .slots = {past("since", 20, 200),
               words("what,act",
                     "烟花爆竹批发点,堆在住户楼下|油漆仓库,门口有人抽烟|液化气罐充装点,夜里偷偷充气|酒精仓库,"
                     "没有灭火器|废品堆场,夏天冒过一次烟"),
               number("metres", 8, 30)},
     .subject = "[{place}{what}离住户太近|{what}隐患，{place}居民担心|请检查{place}的{what}]",
     .text = "{place}有一处{what}，{act}，{since}以来更让人担心，离<我家|我们>只有{metres}米上下，["
             "夜里睡不踏实。|孩子从旁边过都要拉紧。][去年烧过一次，好在灭得快。|前几天有人看到火花。|"
             "半夜有车来装卸，叮叮当当。][跟店主说，店主说有证，别多管闲事。|打过电话，来看的时候门锁着。]["
             "楼里有二十来户，老人孩子多。|巷子窄，消防车进不来。|上面就是住家，晾的衣服都滴得到那里。]["
             "出了事就晚了。|请查一查证，也查一查灭火器。]",
     .asks = {{"[检查{what}|消除隐患]",
               {{support, "现场检查，{act}，无证存放。", "责令当场停用，三日内搬走，依法处罚。",
                 "penalty_law.59"},
                {explanation, "现场检查，该处有许可证，但离住户偏近。",
                 "限量存放并加装灭火器，三个月内搬出居民区。", ""}}},
              {"[公布检查的结果|给一份检查情况]",
               {{explanation, "检查记录已归档。", "复印件随意见送达。", ""},
                {explanation, "检查记录存我局。", "可以查阅，结果张贴在{place}。", ""}}}},
     .progress = "检查人员已到{place}，核对了许可证和存放的数量。",
     .spot_answer = "当场派人检查，店主当天停止存放。",
     .addition = "[搬走的又在夜里搬回来|昨天又闻到一股味]"},
};

}  // namespace

std::span<const Theme> themes_of_surroundings() {
    return of_surroundings;
}

}  // namespace minqiao
