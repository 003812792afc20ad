#include "demonstration/themes.h"

#include <array>
#include <string_view>

#include "base/assertion.h"
#include "county/county.h"

namespace minqiao {
namespace {

constexpr Theme all_themes[] = {
    {"housing", "urban_rural.property_service", "{place}电梯停运{n}个月无人修",
     "我们住在{place}，楼里的电梯已经停了{n}"
     "个月。物业说维修资金不够，业主委员会说没有收到申请，老人下楼看病只能靠人背。",
     "尽快修好电梯", "公布维修资金的收支", "经现场查看，电梯因主机损坏停运，维修资金申请缺少业主签字。",
     "已指导业主委员会完成表决，维修单位二十日内进场。", "property_management_rules.53"},
    {"housing", "urban_rural.housing_delivery", "{place}二期逾期{n}个月没有交房",
     "我在{place}二期买了一套房，合同约定的交房日已经过去{n}"
     "个月，工地上看不到几个人，开发单位每次都说下个月。",
     "说明什么时候交房", "说明预售资金还剩多少", "项目因消防验收未通过未能交付，预售资金专户仍在监管之中。",
     "已约谈开发单位，要求按整改清单限期完成并每月公布进度。", "house_taking_rules.27"},
    {"housing", "urban_rural.demolition", "{place}搬迁过渡费停发{n}个月",
     "{place}改造时我家搬了出来，协议写明过渡期间按月发过渡费，可是已经停发{n}个月，租房的钱都是向亲戚借的。",
     "补发停发的过渡费", "告知回迁的时间", "过渡费因安置房延期交付、续发手续未办而停发。",
     "停发部分将一次补足，续发手续已经办理。", "house_taking_rules.22"},
    {"housing", "urban_rural.utilities", "{place}入夏以来每晚停水",
     "{place}入夏以后每天晚上七点到十点没有水，住在四楼以上的住户要到院子里接水，已经{n}个星期了。",
     "恢复晚间供水", "公布停水的原因", "加压泵老化，晚高峰压力不足。",
     "加压泵已列入本月更换计划，更换前安排送水车。", "property_management_rules.35"},
    {"land", "land.land_taking", "{place}征地补偿款少算{n}分地",
     "村里修路占了我家的承包地，丈量时我不在家，公示上比承包证少了{n}分，找{place}"
     "的工作人员几次都说以公示为准。",
     "重新丈量占用的土地", "补足少算的补偿款", "复核测量图与承包档案，公示面积确有出入。",
     "更正后的面积已重新公示，差额随下一批补偿款发放。", "land_law.48"},
    {"land", "land.homestead", "{place}宅基地申请{n}年没有答复",
     "我家三代人住在两间旧屋里，{n}年前向{place}交了宅基地申请，之后再没有收到任何书面答复。",
     "书面答复宅基地申请", "说明审批的条件", "申请材料在上报途中遗失，未作登记。",
     "已按现行条件重新受理，请补交户籍和现有住房材料。", "land_law.62"},
    {"land", "land.contracted_land", "{place}机动地发包没有开会",
     "{place}的机动地由几个人商量着包了出去，没有开村民会议，合同写了{n}年，大家是看到推土机才知道的。",
     "公开机动地的发包合同", "", "合同未经村民会议讨论，镇里已经收回存档。",
     "该合同应由村民会议重新讨论，镇里派人到会指导。", "rural_land_dispute_law.2"},
    {"labour", "labour.wages", "{place}工地拖欠{n}个月工资",
     "我们十几个人在{place}做木工，工程结束了还差{n}个月的工资，包工的说总包没有给，总包说已经付清。",
     "足额支付拖欠的工资", "", "总包单位未按月考核代发，工资专户余额足够支付。",
     "已责令总包单位从工资专户直接支付，十日内到账。", "wage_rules.30"},
    {"labour", "labour.injury", "{place}上班受伤{n}个月没有认定",
     "我在{place}上夜班时手被机器压伤，单位说等伤好了再说，{n}个月过去了也没有给我申请工伤认定。",
     "办理工伤认定", "告知自己可以怎样申请", "单位未在规定期限内提出申请，职工本人仍在申请期限之内。",
     "职工本人可以直接申请，所需材料清单随本意见送达。", "work_injury_rules.17"},
    {"labour", "labour.pensions", "{place}改制时有{n}年工龄没有算",
     "我原来在{place}做工，改制时档案转了两次，现在办退休少了{n}年工龄，每月养老金差了一截。",
     "核对并补记工龄", "", "档案中有招工表和工资发放册，可以证明缺少的年限。",
     "缺少的年限已经补记，养老金从下月起重新计发。", "social_insurance_law.63"},
    {"education", "education.fees", "{place}收取午休管理费",
     "{place}从这学期开始每月向中午留校的学生收{n}0元午休管理费，没有开收据，也没有征求家长意见。",
     "停止收费并退还", "说明收费的依据", "该项收费未列入收费公示目录。",
     "学校已停止收取，已收部分在两周内退还。", "open_information_rules.27"},
    {"education", "education.enrolment", "孩子因居住证差{n}天不能在{place}入学",
     "我在本县打工，孩子今年上一年级，因为居住证差{n}天不满规定的时间，{place}没有收他的报名材料。",
     "安排孩子入学", "", "居住证因系统升级延迟发放，实际居住时间已经满足。",
     "已协调就近安排学位，请在开学前办理报到。", "open_information_rules.33"},
    {"environment", "environment.noise", "{place}加工厂夜里十一点后还在切割",
     "{place}的石材加工厂离住户不到{n}0米，夜里十一点以后还在切割，窗户关上也睡不着，白天院子里一层白灰。",
     "夜间停止生产", "治理粉尘", "夜间监测噪声超过限值，除尘设备没有运行。",
     "已责令夜间停产、限期整改除尘设备，复测结果将公布。", "environment_law.42"},
    {"environment", "environment.water", "{place}上游排出有颜色的水",
     "{place}的河边近{n}个星期早上水是红褐色的，有一股刺鼻的气味，岸边的鱼漂了起来，村里已经不敢用河水浇菜。",
     "查清是谁在排放", "公布水质检测的结果", "上游一家染整作坊的沉淀池破损，未经处理的水进入河道。",
     "作坊已停产，河道水质每周检测一次并张贴公布。", "environment_law.41"},
    {"environment", "environment.livestock", "{place}养殖场的气味{n}年没有改善",
     "{place}养殖场的粪水直接排到沟里，一到夏天整条街都要关窗，{n}年里反映过几次，每次好几天又是老样子。",
     "粪水不再直接排放", "", "储粪池容量不足，雨天外溢。", "已督促扩建储粪池并加盖，完工前由第三方清运。",
     "environment_law.42"},
    {"police", "conduct.public_order", "{place}门口夜里飙车",
     "{place}门前的直道每到周末夜里就有人飙车，声音很大，上个月已经撞坏了{n}处护栏，我们担心出人命。",
     "周末夜间加强巡查", "", "近一月接到同类报警多起，时间集中在周末夜间。", "已增设夜间执勤点和测速设备。",
     "open_information_rules.36"},
};

constexpr std::array places{"柳湾镇春风里小区", "松坪镇竹园村", "溪口乡中心街",     "柳湾镇石桥村",
                            "县城东塘路",       "县城杏花巷",   "松坪镇老车站一带", "溪口乡河沿组",
                            "县城百合园小区",   "柳湾镇集市"};
constexpr std::array place_codes{"380121100000", "380121101201", "380121200000", "380121100201", "380121"};
constexpr std::array surnames{"钱", "孙", "吴", "郑", "冯", "褚", "卫",
                              "蒋", "尤", "何", "施", "严", "金", "陶"};
constexpr std::array given_names{"小川", "望舒", "青山", "秀竹", "春来", "长庚", "雨桐", "向阳",
                                 "静好", "远帆", "菊香", "守田", "晓禾", "云起", "大安", "月圆"};
constexpr std::array channels{Channel::visit,  Channel::letter, Channel::online, Channel::phone,
                              Channel::online, Channel::visit,  Channel::email,  Channel::fax};

std::string put_in(std::string text, std::string_view mark, const std::string& word) {
    for (auto at = text.find(mark); at != text.npos; at = text.find(mark, at + word.size()))
        text.replace(at, mark.size(), word);
    return text;
}

struct Filling {
    std::string place;
    std::string number;
    std::string operator()(const char* text) const {
        return put_in(put_in(text, "{place}", place), "{n}", number);
    }
};

Petitioner somebody(SeededChance& chance) {
    Petitioner person;
    person.name = Identity(std::string(chance.one_of(surnames)) + chance.one_of(given_names));
    return person;
}

PetitionAsked petition_by_somebody(SeededChance& chance) {
    PetitionAsked petition;
    petition.channel = chance.one_of(channels);
    // Most come alone, some with neighbours.
    const std::size_t people = chance.below(4) == 0 ? 2 + chance.below(4) : 1;
    for (std::size_t count = 0; count < people; ++count) petition.petitioners.push_back(somebody(chance));
    petition.place = chance.one_of(place_codes);
    return petition;
}

}  // namespace

std::span<const Theme> themes() {
    return all_themes;
}

const Theme& theme_of(std::string_view category) {
    for (const Theme& theme : all_themes) {
        if (theme.category == category) return theme;
    }
    ASSERT_THAT(false, "there is a theme of this category");
}

Told tell(const Theme& theme, SeededChance& chance) {
    const Filling fill{chance.one_of(places), std::to_string(2 + chance.below(7))};
    Told told;
    told.theme = &theme;
    told.petition = petition_by_somebody(chance);
    told.petition.subject = Content(fill(theme.subject));
    told.petition.text = Content(fill(theme.text));
    told.petition.requests.emplace_back(fill(theme.request));
    if (*theme.other_request) told.petition.requests.emplace_back(fill(theme.other_request));
    told.fact = fill(theme.fact);
    told.answer = fill(theme.answer);
    return told;
}

Told tell_suggestion(SeededChance& chance) {
    const Filling fill{chance.one_of(places), std::to_string(2 + chance.below(7))};
    Told told;
    told.theme = &all_themes[0];
    told.petition = petition_by_somebody(chance);
    told.petition.kind = Kind::suggestion;
    told.petition.subject = Content(fill("建议在{place}加装避雨的候车亭"));
    told.petition.text = Content(fill(
        "{place}的公交站只有一根站牌，下雨天等车的学生和老人都站在路边。建议加装候车亭，顺便把路灯往前移{n}"
        "米。"));
    return told;
}

Told tell_accusation(SeededChance& chance) {
    const Filling fill{chance.one_of(places), std::to_string(2 + chance.below(7))};
    Told told;
    told.theme = &all_themes[4];
    told.petition = petition_by_somebody(chance);
    told.petition.channel = Channel::letter;
    told.petition.kind = Kind::accusation;
    told.petition.subject = Content("反映自然资源局工作人员办证收钱");
    told.petition.text =
        Content(fill("去年在{place}办理不动产登记时，窗口的一名工作人员另外要了{n}"
                     "百元“加急费”，没有开票据，办好后又催着删聊天记录。"));
    ComplainedOf named;
    named.organ_id = county().organ("land")->id;
    told.petition.complained_of.push_back(named);
    return told;
}

}  // namespace minqiao
