#include "demonstration/theme_tables.h"

namespace minqiao {
namespace {

using enum AnswerResult;

constexpr Theme of_relief[] = {
    {.organ = "civil_affairs",
     .category = "civil_affairs.relief",
     .where = PlaceSort::village,
     .teller = Teller::man,
     .slots = {past("stopped", 30, 260), words("ill", "肾病|风湿|中风|尿毒症"), yuan("monthly", 260, 620, 10),
               words("why",
                     "系统比对出一笔误存的款|把借给亲戚的老屋当成了房产|把补偿款算作收入|"
                     "核查时把孙子的工资计在户内")},
     .subject = "[{place}低保被停|{place}一户低保停发{stopped.span}，请重新核查|{spot}困难户低保的问题]",
     .text = "我家在{place}，我得{ill}已经好几年，[干不动活。|一个月药费就好几百。]原来每月有{monthly}"
             "的低保，{stopped}突然停了，[没有接到通知书。|镇里只说比对没有过。|去取钱时才知道卡上没有了。]["
             "老婆体弱，儿子在外打零工，只够自己。|家里没有车也没有楼房。|儿子娶亲借的债还没有还清。]["
             "买药的钱就指着它。|欠卫生室的账，人家也催。|米和油都靠女儿隔些日子捎来。]["
             "我不懂什么是比对，请说明白。|村里比我好的人还在领，这公平吗。]",
     .asks = {{"[恢复低保|重新核查我家的情况]",
               {{support, "入户核查，{why}，停发有误。", "恢复低保，从停发之月补发，每月{monthly}。",
                 "social_assistance_measures.9 social_assistance_measures.11"},
                {no_support, "核查发现户内有一辆在跑的货车，家庭人均收入高于标准。",
                 "不予恢复；收入下降后可以重新申请。", "social_assistance_measures.11"}}},
              {"[书面说明停发的理由|把停发的理由写给我]",
               {{support, "停发时没有书面告知。", "书面通知已补送，写明理由和依据。",
                 "social_assistance_measures.11"},
                {explanation, "停发通知由村里代转，没有送到。", "通知已当面补送，写明可以申请复议。",
                 "social_assistance_measures.65"}}}},
     .progress = "已入户走访并与邻居核实，调取了比对结果。",
     .spot_answer = "当场向镇里核对，{why}，已要求三日内更正。",
     .addition = "[药已经停了几天|卫生室不肯再赊账了]"},

    {.organ = "civil_affairs",
     .category = "civil_affairs.relief",
     .where = PlaceSort::village,
     .slots = {past("hit", 20, 120),
               words("event", "起了火|塌了一间老屋|儿子出了车祸|顶梁柱突然病倒|孩子查出重病"),
               yuan("debt", 20000, 120000, 5000), yuan("help", 2000, 9000, 500)},
     .subject = "[{place}家中{event}，申请临时救助|{place}一家突然困难，请求救助|{spot}一户遭变故求助]",
     .text =
         "{hit}我家{event}，[欠下{debt}。|一夜之间欠了{debt}。]我住在{place}，[家里本来就没有存款。|"
         "平常靠种田打零工过日子。|能借的亲戚都借遍了。][向村里说过，村里代写了申请。|到镇里问，让先交材料。]"
         "[孩子的书还要念，老人的药不能断。|眼下一家人吃饭都要发愁。|一家人的担子都落在我一个人肩上。]["
         "不是想赖着国家，是确实过不去。|等缓过气来，我们再自己挣。][请来家里看一看。|请先救一救急。]",
     .asks = {{"[给予临时救助|救一救急]",
               {{support, "入户核实，家庭突遭变故，基本生活出现困难。",
                 "给予临时救助{help}，并协助申请医疗救助和助学。", "social_assistance_measures.47"}}},
              {"[说明还能申请什么帮助|有没有别的救助]",
               {{explanation, "医疗救助、残联、工会各有途径。", "窗口代填了申请，一次性转出。",
                 "social_assistance_measures.60"}}}},
     .progress = "镇里已入户核查，名单公示中。",
     .spot_answer = "当场由镇里先发一部分救急款，手续后补。",
     .addition = "[又到了交学费的时候|医院再催要押金]"},

    {.organ = "emergency",
     .category = "civil_affairs.relief",
     .where = PlaceSort::village,
     .one = "我家",
     .many = "我们{people}户",
     .months = through(7, 12),
     .slots = {past("hit", 20, 110, through(6, 10)), words("disaster", "大水|山体滑坡|大风|连阴雨"),
               number("rooms", 2, 5), yuan("each", 3000, 16000, 500), product("total", "each*people"),
               words("state", "塌了|墙裂得能伸手|屋顶全掀了")},
     .subject =
         "[{disaster}损坏{place}住房，请求救助|{spot}因灾倒房没有补助|{place}{disaster}后修房的补助怎样申请]",
     .text = "{hit}遭了{disaster}，{place}{who}的<房子|房子有的>{state}，[一家住在亲戚家。|锅灶都埋在里面。|"
             "被子衣服湿透了，借了几床旧的。][<{rooms}间房只剩一间能住|多的人家坏了{rooms}间>。|"
             "镇里登记过，拍了照片。]听说因灾损坏的有补助，[问了几次还没有下来。|别的乡已经发了。|"
             "名单改了两回，不知道还有没有我们。][总不能一直住在外面。|屋子要早些修好，老人经不起折腾。]["
             "请来人核一核。|请给一句准话，我们好安排。]",
     .asks = {{"[发放因灾倒房补助|核定受损的等级]",
               {{support, "核查受损照片，与登记一致。",
                 "按等级补助<{total}|{people}户共{total}>，公示无异议后发放。",
                 "social_assistance_measures.47"},
                {explanation, "登记为一般损坏，不属于倒塌。",
                 "按修缮的标准补助，认为等级不对的可以申请复核。", ""}}},
              {"[安排过渡的住处|临时安置]",
               {{support, "村部有空房。", "安排在村部过渡，添置床被。", ""},
                {support, "镇里有安置点。", "可以随时入住，由镇里供应饭食。", ""}}}},
     .progress = "工作人员已逐户核查等级，补助名单公示。",
     .spot_answer = "当场核对登记表，照片齐全，列入第一批补助。",
     .addition = "[昨夜又下雨，床又挪了地方|有一面墙斜得很，不敢靠近]"},

    {.organ = "veterans",
     .category = "civil_affairs.veterans",
     .where = PlaceSort::village,
     .teller = Teller::man,
     .slots = {past("asked", 50, 420), words("kind", "优待金|部分退役士兵社保接续|老年生活补助|伤残抚恤金"),
               number("years", 3, 8), words("why", "服役档案编号录入有误|退伍证上的姓名音同字不同|名单漏报"),
               yuan("money", 900, 3800, 100)},
     .subject = "[{place}退役士兵{kind}没有落实|{place}退伍兵反映{kind}|{spot}老兵的{kind}没有领到]",
     .text = "我是{place}人，年轻时当过{years}年兵，[立过三等功。|驻过边防。]按政策可以办{kind}，{asked}"
             "交了材料，[一直没有结果。|说等名单。][档案在县里，请查一查。|退伍证我带来了，纸都黄了。]["
             "当年走得光荣，现在不想为这点事求人。|同去的战友都办好了。|接待的人换了几个，每回都要从头讲起。]"
             "[年纪大了，等不起。|身上有旧伤，走路要拄拐。|儿女都劝我算了，我觉得应当问个明白。][算来有{"
             "money}上下，更要紧的是一句认可。|请说清楚，能办还是不能办。]",
     .asks = {{"[落实{kind}|办理{kind}的手续]",
               {{support, "核对服役档案，{why}，资格可以确认。", "已更正，自符合条件之月起办理。", ""},
                {no_support, "档案中服役年限不满规定，不符合{kind}的条件。",
                 "不予办理；退役的时间有争议的可提供部队的证明。", ""}}},
              {"[说明政策的条件|书面答复]",
               {{explanation, "条件由上级规定，窗口有文本。", "文本随意见送达。", ""},
                {explanation, "不符合条件的理由已在上面写明。", "文本随意见送达。", ""}}}},
     .progress = "已从档案馆调取入伍登记表。",
     .spot_answer = "当场查到{why}，材料留下即办。",
     .addition = "[战友陪我来的，他可以作证|最近医院又开了住院单]"},

    {.organ = "veterans",
     .category = "civil_affairs.veterans",
     .where = PlaceSort::street,
     .from_year = 2019,
     .slots = {past("asked", 60, 300), words("skill", "电焊|驾驶|厨师|电商|养护工"),
               yuan("grant", 1200, 3600, 100), past("left", 200, 700)},
     .subject = "[{place}退役士兵{skill}培训费没有报|退役后{skill}培训的补助{grant}没有发|{place}"
                "退役士兵求助就业和培训]",
     .text = "我{left}退役，住在{place}。退役后参加{skill}培训，[培训机构说退役军人可以免费。|"
             "当时说结业后能报。]自己先交了{grant}，{asked}把票据交上去，[{asked.span}没有消息。|"
             "窗口说要等名额。][培训机构已经搬走，联系不上。|结业证我有，考试也过了。]["
             "刚回来，家里等着我找工作。|找工作要证书，还要交房租。|在部队学的用不上，想靠手艺吃饭。]["
             "请给个答复。|请帮忙看看能不能报，也看看哪里招人。]",
     .asks = {{"[报销培训费{grant}|补发培训补助]",
               {{support, "培训机构在承训名录内，票据有效。", "报销{grant}，下批拨付。", ""},
                {no_support, "培训机构不在承训名录内。",
                 "不予报销；可以重新选择名录内的机构，费用由财政直接支付。", ""}}},
              {"[帮助就业|推荐岗位]",
               {{support, "有就业意向。", "列入就业台账，定期推荐岗位，参加专场招聘。", ""},
                {support, "有就业意向。", "列入就业台账，定期推荐岗位。", ""}}}},
     .progress = "已核对承训名录与票据。",
     .spot_answer = "当场核对票据，列入本季报销。",
     .addition = "[又过了一个月，工作还没有着落|培训机构的老师电话停机]"},

    {.organ = "youth",
     .category = "civil_affairs.relief",
     .where = PlaceSort::village,
     .months = through(8, 12),
     .slots = {words("grade", "上高二|考上大专|刚考上大学|念职业学校"), past("applied", 30, 160),
               yuan("grant", 2000, 5000, 1000),
               words("hard", "父亲常年卧病|母亲一个人种田|父母离异，跟着奶奶|家里遭过火灾")},
     .subject = "[{place}学生申请助学金没有结果|{place}困难学生助学问题|{spot}孩子{grade}，学费没有着落]",
     .text = "我家在{place}，孩子{grade}，{hard}，[学费和生活费凑不齐。|学费借了一半，还差一半。]{applied}"
             "在团委的助学网上申请{grant}，[说审核通过了，可没有打款。|一直写着“审核中”。|"
             "要补一张证明，补了又没有下文。][孩子懂事，暑假在工地搬过砖。|孩子说不念了，我不答应。|"
             "老师也上门来看过，说孩子是块读书的料。][开学已经缴了一部分，剩下的老师催过两次。|"
             "同学都有了回信，孩子天天看手机。][请帮着问一问。|请让孩子把书读下去。]",
     .asks = {{"[落实助学金{grant}|查明助学款为什么没有打]",
               {{support, "审核已通过，银行卡号填错一位。", "已更正，{grant}五个工作日内打款。", ""},
                {no_support, "孩子已获得别的同类资助，不重复发放。", "不予重复资助，可以申请勤工俭学岗位。",
                 ""}}},
              {"[介绍别的资助渠道|说明怎样申请助学贷款]",
               {{explanation, "还有国家助学贷款和学校的减免。", "办法和联系电话随意见送达。", ""},
                {explanation, "还可以申请国家助学贷款。", "办法和联系电话随意见送达。", ""}}}},
     .progress = "已与学校核对学籍和资助名册。",
     .spot_answer = "当场查到卡号有误，已请改正，月底前打款。",
     .addition = "[老师又来问了，说最迟到月底|村里也出了一份证明]"},

    {.organ = "police",
     .category = "civil_affairs.household",
     .where = PlaceSort::street,
     .slots = {past("asked", 30, 240),
               words("what,why",
                     "孩子落户,出生证上的父亲姓名有误|迁户口,当年的迁移证遗失|更正出生日期,"
                     "档案里两处年份不同|更正名字里的一个字,老户口簿上的字写错")},
     .subject = "[{place}居民{what}办不下来|{place}居民申请{what}|{what}材料来回补，{place}居民求助]",
     .text = "我住在{place}，{asked}去办{what}，窗口说[{why}，要再开证明。|材料不齐，叫我回老家开证明。]["
             "回老家跑了两趟，又说没有这种证明。|村里和单位都推，说没有开过这样的证明。|"
             "管档案的人说年头太久，要自己去翻。][孩子要报名，时间等不得。|银行和医院都对不上，处处碰壁。]["
             "窗口每次换一个人，说法又不一样。|缺什么能不能一次说清楚。|请假请多了，单位也有意见。]["
             "我不怕跑腿，只怕白跑。|请指条路，看怎么办才合规矩。]",
     .asks = {{"[办理{what}|帮助解决{what}]",
               {{support, "核对档案，{why}，可以用其他原始材料证明。",
                 "已受理，材料齐全后十五个工作日内办结。", "licence_law.32"},
                {no_support, "查原始档案，与申请的内容不一致。",
                 "不予办理；有出生医学证明等新的证据可以再申请。", ""}}},
              {"[一次说清要什么材料|书面告知缺项]",
               {{explanation, "此前分三次告知，不妥。", "书面一次性告知随意见送达，窗口会上门协助老人。",
                 "licence_law.32"},
                {explanation, "材料的要求已在受理单上写明。", "需要查档的，办法随意见送达。", ""}}}},
     .progress = "已调取原始户籍档案，正在向老家派出所函查。",
     .spot_answer = "窗口当场核对，凭老档案就能办，三天后来取。",
     .addition = "[孩子报名只剩一个星期|老家派出所的人说函没有收到]"},
};

}  // namespace

std::span<const Theme> themes_of_relief() {
    return of_relief;
}

}  // namespace minqiao
