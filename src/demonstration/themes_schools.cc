#include "demonstration/theme_tables.h"

namespace minqiao {
namespace {

using enum AnswerResult;

constexpr Theme of_schools[] = {
    {.organ = "education",
     .category = "education.fees",
     .where = PlaceSort::township,
     .many = "我们{people}名家长",
     .months = through(9, 12) | through(3, 6),
     .slots = {past("since", 10, 60), words("fee", "午休管理费|课桌维护费|资料复印费|饮水费|校服押金"),
               yuan("month", 20, 90, 10), product("total", "month*people"),
               words("school", "中心小学|初级中学|第二小学")},
     .subject = "[{place}{school}收{fee}|{town}{school}每人收{month}的{fee}|请制止{place}{school}乱收费]",
     .text =
         "{who}<的孩子|的孩子都>在{place}{school}上学，{since}起学校每人收{fee}{month}，["
         "没有收据，也没有征求意见。|说是自愿，不交的孩子被点名。][孩子回来说，不交就坐后面。|"
         "班主任在家长会上逐个催。|孩子怕老师，不敢不交。][问依据，老师说是学校定的，学校说是大家同意的。|"
         "收费公示牌上没有这一项。|别的学校的家长说没有这样的收费。][钱不多，可每个月都有名目，{fee}"
         "只是一样。|上学本来不收费，怎么又添一样。]",
     .asks = {{"[停止收费并退还|退还{fee}]",
               {{support, "该项收费没有列入收费公示目录。", "学校已停止收取，已收部分两周内退到家长手里。",
                 "compulsory_education_law.25 compulsory_education_law.56"},
                {explanation, "{fee}由家长委员会自愿统一代办，学校没有截留。",
                 "代办费不得强制，账目将公布，不愿参加的可以退出。", "compulsory_education_law.25"}}},
              {"[说明收费的依据|公开学校的收费项目]",
               {{support, "学校未能拿出依据。", "全部收费项目张贴在校门口，举报电话写在上面。",
                 "compulsory_education_law.2"},
                {explanation, "代办事项有家长代表签字。", "签字的表可以查阅。", ""}}}},
     .agreement = "学校退还已收的{fee}<{month}|每人{month}、共{total}>，由校长在家长会上说明，今后不再代收。",
     .agreed = "total",
     .progress = "已进校查阅收款的名册，抽查三个班。",
     .spot_answer = "电话当场核实，学校答应本周退还，由家长签收。",
     .addition = "[学校说可以退，但让家长签自愿的字|孩子被调了座位]"},

    {.organ = "education",
     .category = "education.enrolment",
     .where = PlaceSort::estate,
     .months = through(5, 9),
     .from_elsewhere = true,
     .slots = {words("school", "第二小学|实验小学|城北小学|第三初级中学"),
               words("why", "居住登记差几天不满一年|租房合同没有备案|户口在外县|务工证明的章不对"),
               past("work", 300, 1800)},
     .subject = "[孩子在{place}不能入学|{school}不收{spot}租户的孩子|{place}务工人员孩子入学的问题]",
     .text = "我{work}来本县打工，租住在{place}，孩子今年要上学，报名时{school}说{why}，没有收材料。["
             "夫妻俩都在这里上班，孩子从小没有离开过我们。|让孩子回老家，没有人照看。|"
             "孩子小，换一个地方要重新适应。][材料我们跑了三天，只差这一样。|"
             "该补的我们都愿意补，就怕误了报名。][开学近了，越等越急。|孩子天天问，什么时候能去学校。|"
             "书包都买好了，就挂在床头。][不求好学校，有书读就行。|同院的孩子都报上了。]",
     .asks = {{"[安排孩子入学|就近安排学位]",
               {{support, "核实居住和务工情况，实际居住已满一年，只是{why}。",
                 "按就近原则安排学位，请在报名期内办理。", "compulsory_education_law.12"},
                {explanation, "报名的{school}学位已满，居住年限排在后面。",
                 "已协调相距不远的学校接收，可以三日内确认。", "compulsory_education_law.12"}}},
              {"[说明入学要哪些材料|公开学位的情况]",
               {{explanation, "入学条件在学校公告栏公布。", "随意见送达一份清单。",
                 "open_information_rules.21"},
                {explanation, "学位的数量和排序已公示。", "可以到学校查阅。", "open_information_rules.21"}}}},
     .progress = "已向学校核对学位，联系房东补正材料。",
     .spot_answer = "当场协调学校，材料先收下，三天内补齐即可。",
     .addition = "[昨天又去了一趟，说名单已经交上去了|房东已经补了签字，请再看一看]"},

    {.organ = "education",
     .category = "education.teachers",
     .where = PlaceSort::village,
     .one = "我",
     .many = "我们{people}名原代课教师",
     .slots = {past("began", 9500, 12500), number("years", 7, 18), words("subject", "语文|数学|全科|复式班"),
               yuan("monthly", 150, 420, 10)},
     .subject =
         "[代课{years}年，{place}教师教龄没有认定|{place}原代课教师要求补助|{place}民办教师教龄认定问题]",
     .text = "{who}{began.year}起在{place}小学教{subject}，<前后{years}年|长的教了{years}年>，["
             "那时每月只有几十元。|冬天教室没有炉子，带着孩子跺脚。|白天教书，晚上点着煤油灯改作业。]["
             "后来清退时没有一句交代。|学校撤并以后就没有人再提。|转正的机会一年年错过，最后不了了之。]"
             "如今说教龄补助每月有{monthly}，[村里有名单却没有<我|我们>。|材料交了，说档案里找不到。]["
             "学生还在，可以来作证。|有人还留着奖状和教案。|教过的孩子有的也当了老师。]["
             "不图多少，只图认这段教龄。|年纪大了，靠儿女养，心里不是滋味。]",
     .asks = {{"[认定教龄|补发教龄补助]",
               {{support, "学校档案和学生证言互相印证，<{years}年|各人的年限>可以认定。",
                 "<认定教龄{years}年|按核定的年限认定教龄>，补助从批准次月起发放。", ""},
                {no_support, "当年的任教记录查无，证言也不一致。",
                 "不予认定；若找到任教表册等材料可以重新申请。", ""}}},
              {"[说明认定的办法|公布认定要哪些证明]",
               {{explanation, "认定要有档案或三名以上证人。", "办法在公告栏张贴。", ""},
                {explanation, "查不到档案的，要有三名以上证人。",
                 "办法随意见送达，县教育局的档案可以预约查阅。", ""}}}},
     .progress = "已到村里找学生和老教师取证。",
     .addition = "[当年的校长愿意写证明|镇里的老照片上有<我|我们几个>]"},

    {.organ = "education",
     .category = "education.training",
     .where = PlaceSort::street,
     .many = "我们{people}名家长",
     .slots = {past("closed", 15, 140), past("paid", 150, 400),
               words("course", "舞蹈|美术|钢琴|围棋|书法|作文"), yuan("each", 1800, 6800, 100),
               share("rest", "each", 30, 70), product("total", "rest*people"), number("left", 20, 60)},
     .subject = "[{place}{course}班关门不退费|{place}{course}培训停办，{left}节课没上|请追回{place}{course}"
                "班的学费]",
     .text = "{who}给孩子在{place}的{course}班报了名，{paid}交的钱，<一共交了{each}|每家平均交了{each}>"
             "，还有{left.digits}节课没上，<剩{rest}|每家平均剩{rest}>。{closed}门上贴了停业的条子，["
             "电话没有人接，老师也说没有拿到工资。|问负责人，只说等换了店面再说。|"
             "打电话是空号，留的地址也不对。][合同上写着可以退剩下的钱。|当时说得好好的，随时可以退。][<我家|"
             "我们>的钱是辛苦攒的。|孩子学了半截，很伤心。|当初就是看中离家近，才一次交了这么多。]["
             "房东说租金也欠着，怕是不回来了。|听说别处还在招生，换了个名字。]",
     .asks = {{"[退还剩余的学费|追回没有上的课时费]",
               {{support, "核对收据，负责人承认欠课属实。",
                 "已约谈负责人，退还或者由别的机构接课，<欠的{rest}|{people}家共{total}>按课时退清。", ""},
                {explanation, "机构已申请注销，账户没有余款。", "可以凭合同起诉，学费的专户余款登记受偿。",
                 ""}}},
              {"[查处无证办班|公布合规的机构]",
               {{support, "机构的证照不全。", "取缔其办班，名单公布。", ""},
                {explanation, "机构有备案，停业前没有报告。", "白名单已公布。", ""}}}},
     .agreement = "负责人退还剩余课时费<{rest}|每家平均{rest}、共{total}>，分三个月付清。",
     .agreed = "total",
     .progress = "已调取收据和合同，联系了负责人。",
     .addition = "[他又在另一条街挂牌招生|孩子的画具还锁在里面]"},

    {.organ = "education",
     .category = "education.campus",
     .where = PlaceSort::township,
     .many = "我们{people}名家长",
     .months = through(9, 12) | through(3, 6),
     .slots = {past("since", 8, 70), words("what", "饭菜常常是冷的|米饭里吃出砂子|菜里有头发|肉菜少得可怜"),
               yuan("fee", 6, 14, 1), words("school", "中心小学|初级中学|中学分部"), number("ill", 3, 14)},
     .subject = "[{place}{school}食堂{what}|{town}{school}食堂吃坏孩子肚子|请查{place}{school}的食堂]",
     .text =
         "{who}<的孩子|的孩子都>在{place}{school}吃午饭，每顿收{fee}，{since}以来{what}，[孩子回家就说饿。|"
         "有时一个班只端两盆菜。][前几天有{ill}名孩子拉肚子。|孩子吃一半就倒掉，怕老师说。|"
         "有的孩子早上带两个馒头，中午就着开水吃。][向学校说过，第二天好一点，第三天照旧。|"
         "家长去看过，厨房里苍蝇乱飞。|问起来就说众口难调。][交了钱就该吃得放心。|孩子正长身体，不是小事。]["
         "听说食堂包给了亲戚。|菜金花在哪里，没有账看。|请家长轮流去看一看，饭菜自然就好了。]",
     .asks = {{"[整改食堂|查清{what}的原因]",
               {{support, "突击检查，{what}属实，餐具消毒不够。",
                 "食堂停业整改三天，更换供餐方，家长轮流陪餐。", ""}}},
              {"[公开食堂的账目|让家长参加监督]",
               {{support, "学校此前没有公开。", "伙食账每月张贴，菜单每周公布，家长可以进后厨。",
                 "open_information_rules.36"}}}},
     .progress = "已会同市场监管人员突击检查了食堂，样品送检。",
     .spot_answer = "当场要求学校今天更换供餐，明天起由家长代表陪餐。",
     .addition = "[又有孩子吐了，送去卫生院|换了厨师，米还是旧的]"},

    {.organ = "culture",
     .category = "education.culture_sport",
     .where = PlaceSort::estate,
     .many = "我们{people}户居民",
     .slots = {past("since", 40, 360),
               words("thing,bad",
                     "健身器材,螺丝松了，座板断了|乒乓球台,台面裂成两半|篮球架,篮筐掉了|小戏台,台板塌了一角"),
               words("hurt", "一个孩子摔伤了手|一位老人差点跌下来|一位大爷扭了腰")},
     .subject = "[{place}{thing}坏了没人修|{spot}{thing}不能用|请修{place}的{thing}]",
     .text = "{place}的{thing}{since}就坏了，{bad}，[一直没有修。|挂了一块“暂停使用”的牌子。|"
             "锈得厉害，一碰就晃。][上个月{hurt}。|傍晚孩子多，坏的地方没有围起来，{hurt}。]{who}["
             "给体育部门打过电话，说要查。|找过社区，社区说不归他们管。]["
             "附近就这一处可以活动，老人没有别的地方。|这些年小区人多，活动的地方就这么一点。]["
             "修一修并不难。|一直坏着，看着也不像样。|大家愿意搭把手，只是没有配件。]",
     .asks = {{"[修好{thing}|更换坏掉的部件]",
               {{support, "现场查看，{bad}，反映属实。", "十日内更换，完工前拉警示带。", ""}}},
              {"[明确由谁维护|在{thing}旁边贴维护电话]",
               {{explanation, "由县里配建，移交社区日常管护。", "管护的电话已贴在旁边。", ""}}}},
     .progress = "维修的师傅已上门查验，配件在订。",
     .spot_answer = "当场通知维护人员今天拉警示带，三天内修好。",
     .addition = "[牌子被风吹掉，孩子又上去玩了|昨天有人把坏的铁件扔在一边]"},

    {.organ = "culture",
     .category = "market.tourism",
     .where = PlaceSort::street,
     .many = "我们{people}名游客",
     .slots = {past("trip", 10, 80), words("tour", "海边三日游|古镇两日游|山水四日游|温泉两日游"),
               yuan("paid", 360, 1800, 20), share("extra", "paid", 20, 60), product("total", "extra*people"),
               words("wrong", "被拉去买了三个店|行程上的景点少了两个|住的地方与合同不一样|半路加收自费项目")},
     .subject =
         "[{tour}{wrong}，{place}旅行社不管|在{place}报的旅行团{wrong}|要求{place}旅行社退{tour}的费用]",
     .text = "{who}在{place}的旅行社报了{tour}，每人{paid}，{trip}去的，[结果{wrong}。|没想到{wrong}。]["
             "不买东西，导游就不给好脸。|导游说不愿意可以自己下车。|早上五点集合，晚上十点才到住处。]["
             "合同和照片我们都留着。|同团的老人气得吃不下饭。|一家人好不容易出去一趟，败兴而归。]["
             "回来后找旅行社，说是地接社的事。|打电话没有下文，只说给五十元的券。][按合同应退<{extra}|每人{"
             "extra}>。|花了钱买气受，总要给个说法。]",
     .asks = {{"[退还费用|<退{extra}|退每人{extra}>]",
               {{support, "核对合同和行程，{wrong}属实。",
                 "旅行社退还<{extra}|每人{extra}、共{total}>，七日内付清，并作书面检查。", ""}}},
              {"[查处旅行社|公布处理的结果]",
               {{support, "旅行社违反行程约定。", "依法立案调查，结果公告。", "penalty_law.59"}}}},
     .agreement = "旅行社退还<{extra}|每人{extra}、{people}人共{total}>，并当面致歉。",
     .agreed = "total",
     .progress = "已调取行程单和付款凭证，约旅行社负责人说明。",
     .spot_answer = "电话联系旅行社，负责人答应七天内退还。",
     .addition = "[旅行社说只能退一半|他们又改了一次说法]"},
};

}  // namespace

std::span<const Theme> themes_of_schools() {
    return of_schools;
}

}  // namespace minqiao
