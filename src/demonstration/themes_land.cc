#include "demonstration/theme_tables.h"

namespace minqiao {
namespace {

using enum AnswerResult;

constexpr Theme of_land[] = {
    {.organ = "land",
     .category = "land.land_taking",
     .where = PlaceSort::village,
     .one = "我家",
     .many = "我们{people}户",
     .slots = {past("taken", 90, 600), words("works", "修县道|建变电站|修水厂|建物流园|拓宽河堤"),
               number("short", 2, 9), yuan("perten", 3000, 5200, 100), product("each", "short*perten"),
               product("total", "short*perten*people")},
     .subject = "[{place}征地面积少算{short}分|{works}占了{spot}的地，补偿没给足|要求补足{place}征地补偿款]",
     .text = "{taken}{works}占了{who}在{place}的承包地，[丈量的时候<我在外地干活|有几家没有人在场>，|"
             "量地的人只拉了一遍皮尺，]公示出来比承包证<少了{short}分|每户少了{short}分上下>。[按每分{perten}"
             "算，<就少{each}|每户少{each}>。|公示说每分补{perten}，少一分就是一分的钱。|每分补{perten}"
             "，加起来不是小数。][找村里，村里说以镇上的数为准；找镇上，镇上说图已经交了。|"
             "说过几次，都叫等下一次复核，一等就是{taken.span}。|经办的人换了两个，前面说过的话都不算数了。]",
     .asks = {{"[重新丈量被占的土地|复核{works}占地的面积]",
               {{support, "复核测量图与承包档案，公示面积确有出入，少算<{short}分|各户各{short}分>。",
                 "更正后的面积在村里重新公示，公示无异议后作为补偿的依据。", "land_law.47"},
                {no_support, "复测面积与公示一致，差额是多年种植中向路边扩出来的部分，不在承包合同之内。",
                 "不予更正，复测图可以在我局查阅。", "land_law.48"}}},
              {"[补足少算的补偿款|补发<{each}|每户{each}>]",
               {{support, "按每分{perten}核算，应补<{total}|{people}户共{total}>。",
                 "差额随下一批补偿款发到<承包户|各户>账户。", "land_law.48"},
                {no_support, "补偿款已按公示面积足额发放，没有欠付。",
                 "不再另行补偿；对此不服的，可以依法起诉。", "land_law.48"}}},
              {"[公布征地补偿的明细|公开补偿款怎样分的]",
               {{explanation, "补偿方案和分配表由村集体张榜，张贴时间较短。",
                 "已要求村里重新张贴分配明细，时间不少于三十日。", "land_law.49"},
                {explanation, "分配明细已经张榜，并存村务档案。",
                 "可以到村委会查阅；要复印的，可以向我局申请公开。", "open_information_rules.27"}}}},
     .agreement = "项目单位按复核面积补付<{total}|每户{each}、{people}户共{total}>"
                  "，二十日内到账，承包户不再就面积提出异议。",
     .agreed = "total",
     .progress = "已调取征地测量图，约定了到{spot}现场复测的日期。",
     .spot_answer = "当场比对承包档案，确认数字抄错；更正公示本周内张贴。",
     .addition = "[推土机已经把田埂推平，再不量就认不出来了|我把承包证复印了一份，上面写得清清楚楚]"},

    {.organ = "land",
     .category = "urban_rural.property_rights",
     .where = PlaceSort::estate,
     .many = "我们{people}户",
     .slots = {past("bought", 1500, 3600), past("asked", 100, 700),
               words("why", "开发公司没有办理首次登记|小区的竣工图没有归档|开发公司欠缴土地出让金"),
               yuan("fee", 3000, 9000, 500)},
     .subject = "[{spot}入住{bought.span}办不了房产证|{place}房产证拖了{bought.span}|请帮助{spot}住户办证]",
     .text = "{who}{bought}买了{place}的房子，房款付清、契税也交了，{bought.span}"
             "过去，房产证一直没有办下来。[{asked}去窗口问，说是{why}。|{asked}"
             "交过一次材料，又原样退了回来，说{why}。][没有证，孩子上学、卖房、贷款样样不便。|"
             "开发公司换了几个经理，谁都不认前面的账。|想把房子给孩子，因为没有证，什么手续也办不了。]["
             "错不在<我|我们>，不该由住户一直等下去。|每户当初还交了{fee}的办证费。]",
     .asks = {{"[办理房产证|尽快为{spot}住户办证]",
               {{support, "住户手续齐全，没有办证是因为{why}。",
                 "按历史遗留问题分开处理：先为住户受理登记，开发公司的责任另行追究。",
                 "real_estate_registration_rules.14"}}},
              {"[说明办不了证的原因|书面告知还缺什么材料]",
               {{explanation, "窗口退件时只作了口头说明。",
                 "缺少的是开发公司一方的材料，书面的一次性告知已经补发。",
                 "real_estate_registration_rules.17"}}},
              {"[退还办证费|查清{fee}办证费的去向]",
               {{explanation, "{fee}是开发公司代收的契税和登记费，有收款存根。",
                 "没有使用的部分由开发公司在办证时结清，多退少补。", ""}}}},
     .progress = "已与住建、税务核对{spot}的竣工和缴税材料，列出缺项清单。",
     .spot_answer = "窗口当场查询：首次登记已经办好，带合同、发票和身份证即可申请，受理后按期发证。",
     .addition = "[开发公司的门已经锁了，牌子也摘了|孩子今年要报名，学校要看房产证]"},

    {.organ = "land",
     .category = "land.planning",
     .where = PlaceSort::estate,
     .one = "我家",
     .many = "我们{people}户",
     .slots = {past("since", 20, 120), words("thing", "一栋十一层的商住楼|一座停车楼|两栋公寓"),
               number("metres", 14, 26), words("before", "绿地|小学预留地|广场"),
               yuan("loss", 4000, 15000, 500), product("total", "loss*people")},
     .subject =
         "[{spot}旁边建高楼挡了阳光|{before}改成{thing}，{spot}住户不同意|{place}前面的规划为什么改了]",
     .text = "{who}住在{place}，楼前那块地图上一直画的是{before}，{since}却围起来要建{thing}，离<我家窗户|"
             "我们的楼>只有{metres.digits}米。[工地上只有一块小牌子，看不出什么时候改的。|"
             "改规划这样的大事，小区里没有一个人见过公示。|工人说图纸早就批了，业主却是最后知道的。]["
             "楼盖起来，冬天一楼到四楼见不到太阳。|买房时就是看中前面开阔，现在全变了。|"
             "老人每天就靠窗前那点太阳，以后晒不着了。][<我问|我们问>"
             "过规划窗口，答复说手续齐全，图纸却不给看。|打桩的声音从早到晚，墙上也有了细缝。]",
     .asks = {{"[公开规划调整的材料|说明{before}为什么改成建房]",
               {{support, "规划调整经过公示和批准，公示牌设在地块另一侧，{spot}的住户不易看到。",
                 "调整批复、总平面图和日照分析可以到我局查阅、复制，并在{spot}另张贴一份。",
                 "open_information_rules.27"}}},
              {"[保证住户的日照|降低楼高或者后退]",
               {{explanation, "日照分析显示，底层大寒日满窗日照仍达到规定的时数。",
                 "住户对分析结果有异议的，可以共同委托复核，费用由建设单位承担；仍不服的可以申请复议。",
                 "civil_code.293"},
                {support, "复核日照分析，底层三户冬季日照不足。",
                 "已要求建设单位修改方案，降低两层后重新报批。", "civil_code.293"}}}},
     .agreement = "建设单位对受影响的<住户补偿{loss}|住户每户补偿{loss}、{people}户共{total}>"
                  "，夜里不施工，双方签字后一周内支付。",
     .agreed = "total",
     .progress = "已调取该地块的规划档案，并请设计单位复核{spot}的日照。",
     .addition = "[这几天他们抢着打地基，晚上也不停|有邻居家的门已经关不严了]"},

    {.organ = "land",
     .category = "land.minerals",
     .where = PlaceSort::pit_village,
     .one = "我家",
     .many = "我们{people}户",
     .slots = {past("since", 60, 500), words("pit", "采石场|石灰石矿|大理石矿"), number("metres", 2, 5),
               number("cracks", 3, 9), yuan("repair", 3000, 18000, 500), product("total", "repair*people"),
               words("hour", "中午|傍晚|清早")},
     .subject = "[{place}{pit}放炮震裂房屋|{pit}离{spot}太近，墙裂了|要求处理{spot}旁的{pit}]",
     .text = "{place}后山的{pit}离<我家|最近的人家>不到{metres}百米，{since}以来几乎每天{hour}放炮，["
             "碗柜里的碗都跳起来|窗玻璃震得直响|灰从屋梁上直往下掉]。{who}的墙上裂了<{cracks}道缝|"
             "缝，多的一家有{cracks}道>，[雨水顺着缝往里渗。|屋角能伸进手指。][请人看过，修一修<要{repair}|"
             "每户要{repair}>。|矿上来人看了一眼，说是老屋年头久了。][小孩子不敢在院里玩，怕飞石头。|"
             "山也挖空了半边，下大雨时泥水直冲下来。|一放炮，鸡也飞狗也叫，老人捂着心口。]",
     .asks = {{"[停止放炮伤人毁房|查处{pit}违规开采]",
               {{support, "现场核查，{pit}有采矿许可，但放炮点超出批准的范围{cracks}十多米。",
                 "已责令停采整改，退回批准范围，逾期不改的吊销许可。", "mineral_resources_law.61"},
                {explanation, "{pit}许可有效，爆破由有资质的单位实施，监测的震速在限值之内。",
                 "没有发现超范围开采；爆破改在上午十点，提前半小时鸣警。", "mineral_resources_law.61"}}},
              {"[赔偿房屋修理费|按<{repair}|每户{repair}>赔修房的钱]",
               {{support, "裂缝经鉴定与爆破震动有关。",
                 "由{pit}赔偿<修理费{total}|{people}户修理费共{total}>，不履行的可以向法院起诉。",
                 "mineral_resources_law.75"},
                {explanation, "裂缝的成因还没有鉴定。",
                 "可以共同委托鉴定，鉴定费由{pit}先垫付；确与爆破有关的依法赔偿。",
                 "mineral_resources_law.75"}}}},
     .agreement = "{pit}一次付给<住户房屋修理费{total}|{people}户每户{repair}、共{total}的房屋修理费>"
                  "，今后放炮前通知到户。",
     .agreed = "total",
     .progress = "已会同公安、应急的人员到{spot}查看，并在两处房屋装了测震仪。",
     .addition = "[前天一块拳头大的石头落在晒场上|这几天他们改在夜里出料，车灯照得人睡不着]"},

    {.organ = "coal",
     .category = "land.minerals",
     .where = PlaceSort::pit_village,
     .one = "我家",
     .many = "我们{people}户",
     .slots = {past("since", 90, 600), words("sunk", "水井干了|院子陷下去一个坑|稻田漏水存不住|堂屋地面斜了"),
               number("pits", 2, 6), yuan("asked", 6000, 38000, 1000), product("total", "asked*people")},
     .subject = "[{place}采煤沉陷{sunk}|{spot}地下采空，{sunk}|请处理{place}的采空塌陷]",
     .text = "{place}下面从前有小煤窑，现在还有矿在采。{since}以来<我家|村里好几家>{sunk}，[附近的坡上也陷了{"
             "pits}处。|一下雨就听见地底下有响声。|夜里躺在床上能觉出地在动。]{who}["
             "找过矿上，矿上说不在他们的井田里。|找过煤矿，煤矿叫我们先拿出证据。][<我不懂井下的图|"
             "我们种地的人看不懂井下的图>，只知道以前不是这样。|镇上派人拉了警戒绳，人还是住在里面。|"
             "来人看过，说要等专家，专家一直没有来。][修整一下<少说要{asked}|每户少说要{asked}>。|"
             "要是夜里塌下来，后果不敢想。]",
     .asks = {{"[查清塌陷是哪个矿造成的|派人测量{spot}的采空区]",
               {{support, "调阅井上下对照图，塌陷处位于现有矿井的采动影响范围之内。",
                 "由采矿企业承担治理责任，编制修复方案并听取住户意见。",
                 "mineral_resources_law.45 mineral_resources_law.46"},
                {explanation, "调阅图纸，塌陷处是早年小煤窑的采空区，矿主已经注销。",
                 "由县里列入历史遗留采空区治理，危险地段先行搬离。", "mineral_resources_law.45"}}},
              {"[修复或者赔偿|补偿修整的费用<{asked}|每户{asked}>]",
               {{support, "损失经评估与申报相近。",
                 "企业按评估结果赔偿<{total}|{people}户共{total}>，可以折抵修复工程。",
                 "mineral_resources_law.75"},
                {explanation, "没有可以追偿的企业。", "按灾害救助的办法给予补助，具体数额由镇里核实后公示。",
                 "social_assistance_measures.47"}}}},
     .agreement = "矿方负责回填塌坑，另付<修整费{total}|{people}户修整费共{total}>，分两次付清。",
     .agreed = "total",
     .progress = "已请测量单位在{spot}布了观测点，每周测一次沉降。",
     .addition = "[昨天坑又大了一圈，我们用竹竿探不到底|下过雨以后裂缝能塞进拳头]"},

    {.organ = "forestry",
     .category = "land.forest_grassland",
     .where = PlaceSort::village,
     .one = "我家",
     .many = "我们{people}户",
     .slots = {past("since", 40, 300), words("trees", "杉木|毛竹|油茶|松树"), number("mu", 4, 26),
               words("line", "一条山沟|一道石坎|两棵老樟树|一条放牛路"), yuan("cut", 4000, 26000, 500)},
     .subject = "[{place}林权证界线与实际不符|{spot}山界不清，{trees}被砍|请确认{place}的林地界线]",
     .text =
         "{who}在{place}有<{mu}亩{trees}山|一片合管的{trees}山>，证上写的界线是{line}，["
         "边上的人家却说他们的证写到山脊|证上的图和山上的界桩对不上]。{since}对方上山砍了一片，[拦也拦不住。|"
         "等<我赶到|我们赶到>，树已经装了车。][算下来损失{cut}。|那片{trees}正是能卖钱的时候。]["
         "村里调解过，两边各拿各的证。|老一辈的人都在，可以指界。|两家从前处得好好的，不想为这件事结仇。]",
     .asks = {{"[确认山林的界线|重新勘定{line}两边的界]",
               {{support, "两证四至的文字重叠，原勘界图可以分清。",
                 "会同双方到现场按原图指界埋桩，重叠部分予以更正。", "land_law.14"},
                {explanation, "两证均有效，重叠处属于林地权属争议。",
                 "先由镇里主持协商；协商不成的由政府处理，对处理决定不服可以起诉。", "land_law.14"}}},
              {"[赔偿被砍的{trees}|追回被砍树木的损失]",
               {{explanation, "砍伐的数量双方说法不一。", "界线确定以后按现场伐桩评估；协商不成的可以起诉。",
                 ""},
                {explanation, "权属没有确定以前，不能认定谁砍了谁的树。",
                 "待权属处理以后再行主张，此前双方都不得采伐。", "land_law.14"}}}},
     .agreement = "双方以{line}为界，对方付给木材款{cut}，在场人员签字埋桩。",
     .agreed = "cut",
     .progress = "已调出双方的林权登记档案，定了上山指界的日子。",
     .addition = "[对方又在那里栽了新苗|有人趁夜把界石挪了地方]"},

    {.organ = "forestry",
     .category = "land.forest_grassland",
     .where = PlaceSort::village,
     .one = "我家",
     .many = "我们{people}户",
     .months = through(7, 11),
     .slots = {past("since", 12, 50), words("crop", "玉米|红薯|花生|稻子"), number("mu", 2, 6),
               yuan("loss", 600, 4200, 100), product("total", "loss*people")},
     .subject = "[{place}野猪毁坏{crop}|{spot}野猪成群，{crop}绝收|{place}野猪糟蹋庄稼能不能补偿]",
     .text = "{who}在{place}种的{crop}快收了，{since}以来野猪夜夜下山，[一夜就拱倒一大片|赶走一群又来一群]，<"
             "{mu}亩地毁了大半|每户都毁了几亩>，<损失{loss}|每户损失{loss}上下>。["
             "敲锣点火都不管用，人又不敢靠近。|扎了草人，围了网，挡不住几天。|夜里轮流守棚子，人都熬倒了。]["
             "听说野猪受保护，打不得，那庄稼谁来赔。|有老人起夜碰上野猪，差一点被撞倒。]",
     .asks = {{"[补偿毁坏的庄稼|按损失补偿<{loss}|各户>]",
               {{support, "经林业站到地里核查，受害面积与申报大体一致。",
                 "按野生动物致害补偿的办法补偿<{total}|{people}户共{total}>，公示后发放。", ""},
                {no_support, "报告时{crop}已经收割，现场无法核定损失。",
                 "本次不予补偿；以后请在发现当天报村里登记拍照。", ""}}},
              {"[组织人驱赶野猪|想办法把野猪赶走]",
               {{support, "今年这一带野猪出没多处。",
                 "已安排护林员夜间巡查，并申请限额猎捕，批准后由专业队实施。", ""},
                {explanation, "猎捕须经批准，个人不得下套用电。", "护林员加密夜间巡查，并发放驱赶用的响器。",
                 ""}}}},
     .progress = "林业站已在{spot}拍照丈量，装了两台红外相机。",
     .spot_answer = "当场说明：发现后先拍照、当天报村里登记，林业站核查后按面积补偿。",
     .addition = "[昨夜又来了一群，连菜园也没有放过|邻村也遭了，说是同一群]"},
};

}  // namespace

std::span<const Theme> themes_of_land() {
    return of_land;
}

}  // namespace minqiao
