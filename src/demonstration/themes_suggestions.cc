#include "demonstration/theme_tables.h"

namespace minqiao {
namespace {

// What people propose; spot_answer is what comes of it.
constexpr Theme of_suggestions[] = {
    {.kind = Kind::suggestion,
     .organ = "transport",
     .category = "transport.public_transport",
     .where = PlaceSort::village,
     .many = "我们{people}名村民",
     .slots = {words("metres", "二十|三十|五十"), words("who2", "学生和老人|赶集的人|抱孩子的妇女")},
     .subject = "[建议在{place}加装避雨的候车亭|给{spot}的公交站加个棚子|关于{place}候车点的一点建议]",
     .text = "{place}的公交站只有一根站牌，下雨天{who2}都站在路边，[一辆大车过去，溅一身泥。|"
             "撑着伞也湿半边身子。|夏天晒得没有地方躲。]建议加装一个候车亭，[顺便把站牌往前移{metres}"
             "米，避开弯道。|再放一条长凳，贴上时刻表。][花钱不多，{we}愿意出工平整地面。|"
             "地是集体的，村里说可以让出来。][这条线一天有几班车，等车的人总有十几个。|"
             "别的站已经有了，用着很好。]",
     .progress = "养护站已到现场看过弯道和地面。",
     .spot_answer = "建议采纳，候车亭列入今年的站点改造，站牌移到弯道以外。",
     .addition = "[我画了一张草图，随信附上|昨天又有人在那里被车溅了一身]"},
    {.kind = Kind::suggestion,
     .organ = "urban",
     .category = "environment.waste",
     .where = PlaceSort::estate,
     .many = "我们{people}户居民",
     .slots = {number("buildings", 4, 14), words("hour", "早上七点|晚上八点")},
     .subject = "[建议改一改{spot}的垃圾清运时间|{place}垃圾桶摆放的建议|建议在{spot}设旧家具堆放点]",
     .text = "{place}有{buildings}栋楼，垃圾桶都摆在出口，[一到夏天味道很重。|常常满了没有地方倒。|"
             "猫狗一扒，满地都是。]建议把清运改在{hour}以前，[避开上下班的人流。|免得过夜。]["
             "另外给旧家具划一个堆放点，每周拉一次。|再在每栋楼后加一组桶，分开放。][{we}"
             "愿意轮流看管，提醒大家投放。|这样既干净，保洁员也省力。]",
     .progress = "环卫部门已到小区看过桶位。",
     .spot_answer = "建议采纳，清运时间下月起调整，旧家具每周六集中收。",
     .addition = "[邻居们看了都说好|我数过，一天大约装满六桶]"},
    {.kind = Kind::suggestion,
     .organ = "education",
     .category = "education.campus",
     .where = PlaceSort::township,
     .many = "我们{people}名家长",
     .slots = {words("school", "中心小学|初级中学|第二小学"), words("minutes", "十|十五|二十")},
     .subject = "[建议{place}{school}错时放学|给{place}{school}门口设等候区|关于{school}放学秩序的建议]",
     .text = "{place}{school}放学时门口挤成一团，[三轮车、电动车、小车堵在一起。|接孩子的人站到马路中间。|"
             "后面的车按喇叭，孩子吓得乱跑。]建议低年级早{minutes}分钟放学，[高年级排队到路口。|"
             "各班走不同的门。][路边画一个等候区，接孩子的按班站。|请值班老师和家长志愿者一起守。][{we}"
             "可以排班来帮忙。|外地有的学校这样做，效果不错。]",
     .progress = "学校已征求家长委员会的意见。",
     .spot_answer = "建议采纳，从下周起错时放学，门口划了等候区。",
     .addition = "[昨天又擦碰了一辆车|我问过二十多位家长，都赞成]"},
    {.kind = Kind::suggestion,
     .organ = "health",
     .category = "health.medical_service",
     .where = PlaceSort::township,
     .slots = {words("day2", "每周三|每月初|逢赶集日"), words("dept", "眼科|牙科|中医科|妇科")},
     .subject = "[建议县里医生定期到{place}坐诊|希望{town}卫生院有{dept}门诊|关于{place}巡回门诊的建议]",
     .text = "{place}的老人看{dept}要到县城，[来回大半天，车票和饭钱不少。|没有儿女陪就去不了。|"
             "有的人一拖就是几年。]建议县医院{day2}派医生到卫生院坐诊，[先登记，人多了再加号。|"
             "检查的设备卫生院已经有。][日子固定下来，大家好安排。|事先在村里广播一声，就不会白跑。]["
             "我身边有七八位老人盼着。|不一定是名医，能看常见的毛病就行。]",
     .progress = "县医院与卫生院正商量坐诊的科室。",
     .spot_answer = "建议采纳，{day2}安排{dept}医生坐诊，先试行半年。",
     .addition = "[村里又问起这件事|广播说还没有定]"},
    {.kind = Kind::suggestion,
     .organ = "agriculture",
     .category = "rural.water_works",
     .where = PlaceSort::village,
     .many = "我们{people}户",
     .slots = {words("thing,lack",
                     "机耕道,收割机开不进田|晒谷场,粮食只能晒在路上|小型烘干点,一碰雨天稻谷就发芽|农机停放棚,"
                     "机器只能露天淋雨"),
               number("mu", 80, 400)},
     .subject = "[建议在{place}修{thing}|关于{spot}{thing}的建议|{place}农户建议合建{thing}]",
     .text = "{place}有{mu.digits}亩水田，一直没有{thing}，{lack}。建议把{thing}修起来，["
             "周围几个组都可以用。|大家凑一点费用就养得起。][{we}愿意出一些工。|地方已经看好，不占好田。]["
             "镇里出材料，村里出工，两个月就能好。|别处合建过，几年就回本。|管护的办法村里可以先商量好。]",
     .progress = "已到{spot}看过场地，正在估算材料。",
     .spot_answer = "建议采纳，列入明年的农田建设项目，先请村里出具场地意见。",
     .addition = "[组里又开了一次会，都赞成|大家又凑了一点料钱]"},
    {.kind = Kind::suggestion,
     .organ = "culture",
     .category = "education.culture_sport",
     .where = PlaceSort::estate,
     .slots = {words(
         "thing,place2",
         "图书角,社区空房|老年书画班,旧锅炉房|周末电影角,小区广场|乒乓球室,废弃的车棚|课后自习室,社区空房")},
     .subject = "[建议在{place}办{thing}|关于{spot}{thing}的建议|{spot}居民盼着有个{thing}]",
     .text =
         "{place}住了不少老人和学生，[晚上没有去处。|周末只能在楼下坐着。|放了学的孩子没有人管，满院子跑。]"
         "建议利用{place2}办一个{thing}，[居民自己管，文化馆给点指导。|开放时间贴出来，不扰民。]["
         "桌椅可以大家捐。|水电费不高，居民也愿意凑。][孩子有个去处，老人有地方说话。|比天天打麻将强。]["
         "这一带几个小区都能用上。|先办起来，再慢慢添置。]",
     .progress = "文化馆已到{place2}看过，测量了面积。",
     .spot_answer = "建议采纳，{place2}交给居民使用，由文化馆配一批器材。",
     .addition = "[已有十几位邻居报名当志愿者|我们先凑了十几套桌椅]"},
    {.kind = Kind::suggestion,
     .organ = "services",
     .category = "conduct.government_service",
     .where = PlaceSort::street,
     .slots = {words("idea", "周六上午也开窗|在村里设代办点|把办事指南印成大字版|给老人设专门窗口"),
               words("who2", "上班的人|住在乡下的人|老花眼的人|不识字的老人")},
     .subject =
         "[{place}市民建议政务大厅{idea}|{place}市民对大厅服务的建议|{place}市民建议大厅多为{who2}着想]",
     .text = "我住{place}，常去政务大厅，{who2}办事最不方便，[请一次假就少一天工钱。|来回要小半天。|"
             "有时为一张表要跑两回。]建议{idea}，[先试三个月，看看人多不多。|可以先从几样常办的事做起。]["
             "人手不够可以轮班。|花不了多少钱，方便的是大家。][我问过几位邻居，都觉得好。|别的单位也可以学。]"
             "[办得成办不成，盼有个回音。|有需要我可以帮忙宣传。]",
     .progress = "已征求各窗口的意见，测算人手。",
     .spot_answer = "建议采纳，从下月起{idea}，效果满三个月后评估。",
     .addition = "[昨天又看见一位老人白跑一趟|已有邻居说愿意当志愿者]"},
    {.kind = Kind::suggestion,
     .organ = "forestry",
     .category = "land.forest_grassland",
     .where = PlaceSort::village,
     .slots = {words("trees", "樟树|银杏|枫香|红豆杉"), number("count", 3, 9),
               words("harm", "树根压着水泥|挂着电线|被钉了广告牌")},
     .subject = "[建议保护{place}的老{trees}|关于{spot}古树挂牌的建议|{spot}有{count}棵老{trees}应当管起来]",
     .text = "{place}有{count}棵老{trees}，[少说也有两百年。|小时候爷爷就说它们老了。|"
             "树身要两三个人才抱得过来。]如今{harm}，[有的枝干已经枯了。|再这么下去活不了几年。]"
             "建议请林业的人来看一看，[挂牌登记，把周围的水泥敲开。|修一圈矮栏。][夏天一村人都在树下乘凉。|"
             "外地回来的人第一眼看到的就是它们。][我愿意义务看护。|花钱不多，护的是一村的根。]",
     .progress = "林业站已测了胸径和树龄。",
     .spot_answer = "建议采纳，{count}棵{trees}登记挂牌，由村里和护林员共管。",
     .addition = "[昨天刮大风，又断了一根枝|有人想把旁边的空地铺成水泥]"},
    {.kind = Kind::suggestion,
     .organ = "water",
     .category = "rural.rural_roads_water",
     .where = PlaceSort::village,
     .slots = {words("idea,event,stuff",
                     "在河边装几处救生圈,去年有个孩子落水,救生圈和绳子村里可以保管|把洗衣的石阶修一修,"
                     "有老人在水边滑倒过,石料可以就地取|给水塘加护栏,常有孩子在塘边玩,毛竹和木料村里有|"
                     "在下游修一座便桥,涨水时上学的孩子要绕三里路,石料可以就地取")},
     .subject = "[建议{place}{idea}|关于{spot}河岸安全的建议|请考虑在{spot}办一件实事：{idea}]",
     .text =
         "{place}挨着水，{event}，[大家一直放心不下。|说起来都后怕。|村里开会提过几回。]建议{idea}，[{stuff}"
         "。|请水利的人指导一下怎么做。][费用可以村里出一半。|村里有几位匠人，出工不成问题。]["
         "雨季以前做好最好。|不求漂亮，只求结实。][别的村已经这样做了。|有了它，放学的时候家里不用来接。]",
     .progress = "水利站已到河边看过地势。",
     .spot_answer = "建议采纳，雨季前完成，材料由水利站提供。",
     .addition = "[前天又有人差点滑下去|村里已经商量好出工的事]"},
    {.kind = Kind::suggestion,
     .organ = "police",
     .category = "transport.traffic_order",
     .where = PlaceSort::street,
     .slots = {words("idea,event",
                     "把路口的绿灯加长几秒,老人走到一半就变红灯|在弯道装一面凸镜,拐弯看不见对面的车|"
                     "画一条斑马线,行人不知道从哪里过|在学校门口装减速带,放学时车不让人")},
     .subject = "[建议{place}{idea}|{place}交通安全的一个建议|为{place}的行人提一条建议]",
     .text = "{place}过往的车很快，{event}，[看了都捏一把汗。|前不久差点出事。|家里有老人孩子的最担心。]建议{"
             "idea}，[花不了几个钱。|先试一试看效果。][附近的居民和店家都赞成。|"
             "我每天在这里接孩子，看得最清楚。][还可以请交警在早晚站一站。|再在路边立一块牌，提醒司机慢行。]["
             "行人安全第一，早做早安心。|有机会的话请到路口实地看看。]",
     .progress = "交警已到路口数过车流。",
     .spot_answer = "建议采纳，由设施科十日内完成。",
     .addition = "[昨天又有一个孩子被擦了一下|路口的店主也写了一封信]"},
};

}  // namespace

std::span<const Theme> themes_of_suggestions() {
    return of_suggestions;
}

}  // namespace minqiao
