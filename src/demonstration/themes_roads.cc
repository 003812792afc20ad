#include "demonstration/theme_tables.h"

namespace minqiao {
namespace {

using enum AnswerResult;

constexpr Theme of_roads[] = {
    {.organ = "transport",
     .category = "transport.roads",
     .where = PlaceSort::village,
     .one = "我",
     .many = "我们{people}户",
     .slots = {past("since", 30, 300), words("road", "县道青柳线|县道云溪线|县道禾坪线|乡道湾塘线"),
               words("why", "大车压坏|山洪冲坏|塌方埋了半边|管道施工挖断"), number("km", 2, 6)},
     .subject = "[{road}{place}段破损|{spot}附近{road}被{why}|请修{road}]",
     .text = "{place}门前的{road}，{since}以来被{why}，有{km}公里不好走，[坑里积水，看不见深浅。|"
             "只留了半边让车通过。|车到这里都要停下来让一让。]{who}[天天要走这段路去镇上。|"
             "从这里接送孩子，提心吊胆。][上个月有摩托车摔进沟里，人伤得不轻。|"
             "夜里没有警示灯，两辆车顶在一起。][道班来人填过碎石，没几天就没了。|养护站说要等项目。|"
             "路边插了两根竹竿，算是警示。][下大雨怕断路，{spot}里几百口人没有别的路。|请赶在大雨以前修好。]",
     .asks = {{"[修复{road}|尽快修好这一段路]",
               {{support, "现场查勘，路面{why}，反映属实。",
                 "先立警示标志和安全锥，列入本年养护工程，工期四十天。", ""}}},
              {"[限制大车|在路口设限高或者限重]",
               {{support, "过往大车较多，加重了路面的损坏。", "已设限重标志，联合交警在路口值守。", ""}}}},
     .progress = "已在{road}立了警示标志，测量队在量坡。",
     .spot_answer = "当场通知道班，今天先立警示牌，填平深坑。",
     .addition = "[昨天又有一辆面包车陷在里面|警示牌被人拿走了]"},

    {.organ = "transport",
     .category = "transport.public_transport",
     .where = PlaceSort::village,
     .one = "我",
     .many = "我们{people}户",
     .slots = {past("since", 30, 300), number("runs", 2, 5),
               words("bad", "说停就停，不发通知|每天减成一班|见人少就不来|经常晚点半小时以上"),
               yuan("fare", 4, 12, 1)},
     .subject = "[{place}班车{bad}|请恢复{spot}到县城的班车|{place}村民坐车难]",
     .text =
         "{place}原来一天有{runs}班车去县城，{since}起{bad}，{who}出门全看运气。["
         "老人看病、孩子周末回家都靠它。|住校的孩子只好搭摩托车。|赶不上车就要在镇上住一夜。]["
         "司机说跑一趟亏本，不愿来。|打站里的电话，说在调整，问多久也不知道。|换了一辆小车，人多就挤不上。]["
         "票价{fare}一分没有降。|包车一趟要五六十元，哪里坐得起。][这条路上还有别的村，都盼着。|"
         "贴在站牌上的时间表是前年的。|有车的人家不觉得，没有车的人家样样难。]",
     .asks = {{"[恢复班车|保证每天的班次]",
               {{support, "该线客流不足，公司没有批准就减班。",
                 "已责令恢复每天{runs}班，并由县里给予线路补贴。", ""},
                {explanation, "客流实际很少，公司已按程序报减。",
                 "改为上午、下午各一班，可以打电话约车，三个月后再评估。", ""}}},
              {"[公布时刻表|减班要先通知]",
               {{support, "停班没有通知。", "时刻表更新贴站牌，变更提前七天张贴。", ""},
                {support, "站牌没有更换。", "时刻表已更新。", ""}}}},
     .progress = "已核对班次的记录，请公司说明减班的理由。",
     .spot_answer = "电话当场核实，公司今天恢复班次。",
     .addition = "[昨天我等了两个小时，车没有来|星期天上学的孩子又走着来]"},

    {.organ = "transport",
     .category = "transport.taxis",
     .where = PlaceSort::street,
     .slots = {past("ride", 2, 25), words("spot2", "客运站|县医院|火车站|中学门口"), yuan("asked", 35, 50, 5),
               yuan("over", 15, 25, 5), words("meter", "不打表|坐地起价|中途加价")},
     .subject = "[出租车{meter}，{place}市民投诉|在{spot2}打车被要{asked}|{spot2}出租车{meter}]",
     .text = "我住在{place}，{ride}在{spot2}坐出租车回家，司机{meter}，[开口就是{asked}。|要价{asked}"
             "，不愿意就下车。][平常打表也就二十来元。|我只问了一句，他就骂人。|"
             "绕了一个大圈，我认得路，他不认。][没有票，车牌我记了后几位。|当时还抱着孩子，天又下雨。][{"
             "spot2}天天这样，晚上更厉害。|打投诉电话，说要等五天。][不是这几块钱，是规矩坏了。|"
             "外地人来了，会怎么看我们。|老实打表的司机也跟着吃亏。]",
     .asks = {{"[处理{meter}的司机|查处出租车{meter}]",
               {{support, "调取监控和行车记录，{meter}属实。", "责令司机退还多收的钱并停班学习，依法处罚。",
                 "penalty_law.59"},
                {explanation, "提供的车牌不全，监控没有拍清。", "已加密巡查{spot2}，发现一次处理一次。",
                 ""}}},
              {"[在{spot2}加强管理|设一个候客点]",
               {{support, "候客混乱。", "已划定候客区，早晚高峰有人值守。", ""},
                {support, "候客混乱。", "已划定候客区。", ""}}}},
     .agreement = "司机退还多收的{over}，并向乘客道歉。",
     .agreed = "over",
     .progress = "已调取{spot2}的监控，正在核对车辆。",
     .spot_answer = "当场联系公司，司机认错，退还多收的钱。",
     .addition = "[昨天又遇到同样的事|我还留着一张当时的照片]"},

    {.organ = "police",
     .category = "transport.traffic_order",
     .where = PlaceSort::street,
     .one = "我",
     .many = "我们{people}户居民",
     .slots = {past("since", 20, 200),
               words("what,cure",
                     "车停到人行道上,违停的依法处罚，人行道加装隔离桩|红绿灯一直坏着,"
                     "信号灯三日内修复，修好以前由民警值守|大车抄近路穿行,增设禁行标志，在路口设卡劝返|"
                     "学校门口接送车堵成一团,划定接送区域，错开放学时间"),
               number("times", 2, 6)},
     .subject = "[{place}{what}|请整治{place}的交通|{place}行人走路难，{what}]",
     .text =
         "{place}{since}以来{what}，[老人走路只能走机动车道。|上学放学最乱，一堵就是半个多小时。]{who}[打过{"
         "times}次电话，来看的时候好一点。|看见过几次擦碰，还有人吵起来。|写过一次意见，没有回音。]["
         "昨天一位骑自行车的阿姨被挤倒。|孩子过马路，家长要拉着跑。][这条街两边都是住家，车越来越多。|"
         "画了线也没有人管。|旁边就是菜场，早晚人最多。][请站一早上看看就知道。|不怕麻烦，就怕没人来管。]",
     .asks = {{"[整治交通秩序|解决{what}的问题]",
               {{support, "现场查看，{what}，情况属实。", "{cure}。", ""}}},
              {"[早晚派人值守|高峰时派人管一管]",
               {{support, "早晚高峰车多人多，没有人疏导。", "工作日早晚高峰由民警和志愿者值守。", ""}}}},
     .progress = "已安排民警早晚值守，设施科在测量标线。",
     .spot_answer = "当场通知中队，今晚起加派人手。",
     .addition = "[早上又堵了四十分钟|警察走了以后照旧停满]"},

    {.organ = "police",
     .category = "conduct.public_order",
     .where = PlaceSort::street,
     .one = "我",
     .many = "我们{people}户居民",
     .slots = {past("since", 20, 150),
               words("what,harm",
                     "有人夜里飙车,护栏撞坏了两处|有人半夜酒后吵闹,孩子吓得直哭|一伙人深夜放音响喝酒,"
                     "老人整夜睡不着|一群人半夜在巷口打牌吵架,邻居家的玻璃被砸了一块"),
               number("times", 2, 6)},
     .subject = "[{place}{what}|请管一管{place}的治安：{what}|{what}，{place}居民不得安宁]",
     .text = "{place}{since}以来{what}，[{harm}。|一到周末更厉害，{harm}。]{who}[打过{times}"
             "次报警电话，来人走了又回来。|出来劝过，反被骂了一顿。][都是些不认识的年轻人。|"
             "巷子里没有灯，正好藏身。|墙上、门口都留下了他们扔的酒瓶。][白天上班，夜里睡不成，人都熬瘦了。|"
             "有孩子要考试，家里急得没办法。|有上夜班的人回来，远远看见就绕着走。][请在夜里多来转转。|"
             "能不能装个摄像头。]",
     .asks = {{"[加强夜间巡查|把这些人管住]",
               {{support, "近一月接到同类报警多起，{harm}。",
                 "增设夜间执勤，查获的依法处理，巡查的记录可查。", ""}}},
              {"[装摄像头和路灯|在{place}装路灯]",
               {{support, "该处没有监控。", "已安装监控，路灯由城管部门补装。", ""}}}},
     .progress = "已安排夜间巡查，抓到两人带回询问。",
     .spot_answer = "当场通知派出所，今晚起增加巡逻。",
     .addition = "[昨夜又来了，一直闹到两点|巡逻车走了五分钟，他们就回来]"},

    {.organ = "urban",
     .category = "transport.traffic_order",
     .where = PlaceSort::street,
     .one = "我",
     .many = "我们{people}户",
     .slots = {past("since", 20, 200), words("what,hour",
                                             "摊贩占着人行道,傍晚|早市占了半条街,早上六点到九点|"
                                             "店铺把货摆到路上,白天|收废品的车排成一溜,上午")},
     .subject = "[{place}{what}|请清理{place}的占道经营|{place}走路难，{what}]",
     .text = "{place}{since}以来{what}，{hour}最厉害，[{who}的电动车都推不过去。|{who}出门要侧着身子。]["
             "地上满是菜叶和污水，夏天有味。|吆喝声从天不亮就开始。|下过雨，烂菜叶踩得到处都是。]["
             "救护车来过一次，进不来，抬了一百多米。|孩子上学要绕一大圈。|盲道早就看不见了。]["
             "不是不让人做生意，总要留一条路。|有人来赶，走了又来。][附近有个空地，能不能让他们去那里。|"
             "请管一次管到底。]",
     .asks = {{"[清理占道|让出人行道]",
               {{support, "现场查看，{what}属实。", "已劝离，{hour}派人值守，划定界线。", ""}}},
              {"[给他们找一个地方|划一个固定的摊点]",
               {{support, "附近有一块空地。", "与街道商量，划为临时疏导点，免费三个月。", ""}}}},
     .progress = "已连续三天到{place}劝离，划了界线。",
     .spot_answer = "当场通知执法队，今天上门劝离。",
     .addition = "[值守的人走后又占上了|有人倒了一车垃圾在路边]"},
};

}  // namespace

std::span<const Theme> themes_of_roads() {
    return of_roads;
}

}  // namespace minqiao
