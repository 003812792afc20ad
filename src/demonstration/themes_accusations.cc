#include "demonstration/theme_tables.h"

namespace minqiao {
namespace {

// Whom somebody accuses never handles it: these go to the discipline office.
constexpr Theme of_accusations[] = {
    {.kind = Kind::accusation,
     .organ = "discipline",
     .category = "conduct.corruption",
     .where = PlaceSort::street,
     .complained_of = "青禾县自然资源局",
     .names_person = true,
     .slots = {past("when", 30, 300), words("what", "办理房产登记|办土地转让手续|补办一份宗地图"),
               yuan("sum", 300, 2000, 100), words("name", "加急费|图纸费|协调费")},
     .subject = "[{place}市民反映自然资源局工作人员办证收钱|{place}市民举报办证时被收“{name}”|举报{person}"
                "收取“{name}”]",
     .text = "{when}我在政务大厅{what}，一名叫{person}的工作人员说排队要等很久，[另外收了{sum}的“{name}”。|"
             "给{sum}可以提前办。][没有开票据，钱是现金。|我交了钱，果然快办好了。|我当时急着用，就给了。]["
             "办好后又催我把短信删掉。|事后他还叮嘱不要对别人讲。][我住在{place}，愿意作证，请保密。|"
             "同去的还有一位邻居，可以作证。][钱不算多，可不是他该收的。|其他人也碰到过，只是不敢说。]",
     .addition = "[后来听说又有人被收过|我找到了取款的记录]"},
    {.kind = Kind::accusation,
     .organ = "discipline",
     .category = "conduct.corruption",
     .where = PlaceSort::village,
     .complained_of = "{place}村民委员会",
     .names_person = true,
     .slots = {past("when", 60, 700), words("fund", "危房改造款|粮食补贴|临时救助款|低保金|征地补偿款"),
               yuan("sum", 6000, 90000, 1000), number("homes", 3, 15)},
     .subject = "[举报{place}村干部虚报{fund}|{spot}{person}冒领{fund}|反映{spot}{fund}被冒领]",
     .text =
         "{place}{person}是村里管事的，{when}在{fund}上做手脚，[把已经搬走的{homes}户也报上去。|"
         "用亲戚的名字报了{homes}户。][总共冒领{sum}。|前后大约{sum}，都在他手里。][名单上的人自己都不知道。|"
         "签字都是一个人写的。|有一户的人早就过世了，也在名单上。][问他，他说是给村里办事用了。|"
         "有人当面问，他发脾气骂人。][请查名册和银行的流水。|请暗中查，不要惊动他，怕他改账。]["
         "我是本村人，写这封信也有顾虑。|村里人心里有数，只是不敢出头。]",
     .addition = "[他最近把账本拿回家去了|我又抄到一份领款的名单]"},
    {.kind = Kind::accusation,
     .organ = "discipline",
     .category = "conduct.officials",
     .where = PlaceSort::street,
     .complained_of = "青禾县城市管理局",
     .slots = {past("when", 10, 120),
               words("act", "接受摊主请客|拿了商贩的烟酒|把没收的东西分了|执法只管生人不管熟人")},
     .subject = "[举报{place}城管执法人员{act}|{place}摊主反映执法不公|反映{place}城管队员{act}]",
     .text =
         "{when}我在{place}亲眼看见城市管理局的执法队员{act}，[同一条街有的罚有的不罚。|有关系的摊照样摆。]["
         "当时有好几个人在场。|店里的人也看见了。|当时还有一辆执法车停在边上。][大家心里不服。|"
         "不敢当面说，怕被报复。][他们穿着制服，胸前有号码，是{place}这一片的中队。|时间和地点我都记得。]["
         "请查一查监控。|请查值班的人。][执法应当一视同仁。|这样的风气带坏了一条街。]",
     .addition = "[昨天又看见一次|有人录了一段像，愿意交出来]"},
    {.kind = Kind::accusation,
     .organ = "discipline",
     .category = "conduct.corruption",
     .where = PlaceSort::township,
     .complained_of = "青禾县教育局",
     .names_person = true,
     .slots = {past("when", 40, 300), words("what", "食堂承包|校服采购|教辅征订|工程维修"),
               yuan("sum", 5000, 60000, 1000), words("school", "中心小学|初级中学")},
     .subject = "[举报{place}{school}{what}收回扣|反映{place}{school}{what}有猫腻|{person}在{place}{school}{"
                "what}中收好处]",
     .text = "{place}{school}的{what}{when}换了人，听供货的人说，教育局{person}收了{sum}的好处，["
             "才让那家中标。|才把原来那家换掉。][价格比外面贵一大截。|东西的质量也差。|"
             "同样的货，街上便宜三成。][招标的文件没有贴出来。|开标那天只有一家。]["
             "家长都有意见，谁也不敢说。|学校老师也议论。][请查合同、付款和银行账户。|请查一查招标的过程。]["
             "为了孩子，我写这封信。|信里写的都是听人讲的，请你们核实。]",
     .addition = "[新一学期又是那一家|我打听到那家的名字了]"},
    {.kind = Kind::accusation,
     .organ = "discipline",
     .category = "conduct.officials",
     .where = PlaceSort::township,
     .complained_of = "{town}人民政府",
     .names_person = true,
     .slots = {past("when", 10, 150),
               words("act", "对来办事的老人大声呵斥|上班时间打牌|把来访的人推来推去|把材料扔在地上")},
     .subject = "[{town}政府工作人员态度恶劣|反映{town}{person}作风问题|举报{town}干部{act}]",
     .text = "{when}我到{place}政府办事，看到工作人员{person}{act}，[旁边有好几个人都看着。|"
             "老人眼泪都出来了。][问他姓名，他说爱告哪里告哪里。|我说了几句，他把门一关。|"
             "请他登记，他说没有这个必要。][大厅里有监控。|我记了时间。][不是第一次，别人也碰到过。|"
             "我来过几次，都是这样。][老百姓来一趟不容易，请管一管这样的作风。|干部也是从老百姓里来的。]["
             "请调监控核实。|请找那天在场的人问问。]",
     .addition = "[他还托人来打听是谁写的信|昨天他还是那个态度]"},
    {.kind = Kind::accusation,
     .organ = "discipline",
     .category = "conduct.corruption",
     .where = PlaceSort::street,
     .complained_of = "青禾县卫生健康局",
     .slots = {past("when", 20, 260),
               words("what", "让病人到指定的药店买药|多开检查拿提成|要求把押金打到私人账户|手术前暗示要红包"),
               yuan("sum", 500, 4000, 100)},
     .subject = "[举报{place}附近的医院{what}|{place}居民反映医院{what}|{place}居民举报：{what}]",
     .text = "{when}我家人住院，遇到医院里有人{what}，[前后花了{sum}。|这样花出去的有{sum}。]["
             "卫生健康局来检查过，看来走个过场。|打过投诉电话，说没有查到。][同病房的几家都碰到过。|"
             "问护士，护士不说。|出院的病人私下里都在议论。][单据我留着几张。|付款的记录可以查。]["
             "主管的人难道不知道。|我住在{place}，可以来说明情况。][看病本来难，还要受这个气。|"
             "希望查到谁就处理谁。]",
     .addition = "[又有家属愿意作证|单据的复印件补寄一份]"},
    {.kind = Kind::accusation,
     .organ = "discipline",
     .category = "conduct.law_enforcement",
     .where = PlaceSort::street,
     .complained_of = "青禾县市场监督管理局",
     .names_person = true,
     .slots = {past("when", 20, 200),
               words("act", "检查前先通风报信|罚款可以商量着少交|收了茶烟就不再抽检|让店家到指定的公司办证")},
     .subject =
         "[举报{place}市场监管人员{act}|反映市场监督管理局{person}在{place}{act}|{place}店主举报执法人员]",
     .text = "{when}起，市场监督管理局的{person}到{place}来查店，[{act}。|总是{act}。]["
             "不照办的店，天天来查。|照办的店，什么问题都没有。|有的店主干脆把钱准备在抽屉里。]["
             "我听两家店主都这样说。|同街的人都知道，只是不说。][我开了一个小店，怕他报复，请保密。|"
             "我是住在附近的居民，看不惯。][请查执法的记录。|请查最近的检查单，和店家对一对。]["
             "守法的反而吃亏，这样不行。|规矩应当对谁都一样。]",
     .addition = "[昨天他又来，口气更硬|有店家愿意把票据交出来]"},
    {.kind = Kind::accusation,
     .organ = "discipline",
     .category = "conduct.corruption",
     .where = PlaceSort::village,
     .complained_of = "青禾县水利局",
     .names_person = true,
     .slots = {past("when", 90, 500), words("work", "小水渠|护岸|山塘除险|抽水站"),
               yuan("sum", 20000, 180000, 10000),
               words("wrong", "用的石头一敲就碎|钢筋少了一半|完工不到半年就塌了|图纸上有的没有做")},
     .subject = "[举报{place}{work}工程偷工减料|{spot}{work}工程{wrong}，反映水利局{person}|{spot}{work}"
                "验收弄虚作假]",
     .text =
         "{place}的{work}{when}完工，{wrong}，[造价说有{sum}。|账上写的是{sum}。]水利局的{person}来验收时，["
         "没有到跟前看一眼就签字。|吃了顿饭就走了。][施工的人说钱被层层扣了。|工头是他的亲戚。]["
         "我们就靠这点水种田。|下了一场雨，问题就露出来了。|牌子上写的工期和实际的也对不上。]["
         "请带人来实地挖开看。|照片和当天的日子都有。][国家的钱要花在田里。|我们不怕作证。]",
     .addition = "[又塌了一段，来人把塌的地方填了|我们拍了几张照片，随信附上]"},
};

}  // namespace

std::span<const Theme> themes_of_accusations() {
    return of_accusations;
}

}  // namespace minqiao
