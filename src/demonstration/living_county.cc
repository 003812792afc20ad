#include "demonstration/living_county.h"

#include <array>
#include <span>
#include <string_view>

#include "base/assertion.h"
#include "county/organ_row.h"
#include "demonstration/places.h"

namespace minqiao {
namespace {

constexpr const char* county_code = "380121";

constexpr OrganRow above_and_beside[] = {
    {"national.office", "国家信访局", OrganKind::petition_office, Level::capital, "", "", "000000"},
    {"province.office", "临山省信访局", OrganKind::petition_office, Level::province, "province", "",
     "380000"},
    {"province.inspection", "中共临山省委巡视组", OrganKind::party_committee, Level::province, "province", "",
     "380000"},
    {"neighbour.housing", "白鹭县住房和城乡建设局", OrganKind::department, Level::county, "neighbour",
     "city.review", "380122"},
    {"neighbour.land", "白鹭县自然资源局", OrganKind::department, Level::county, "neighbour", "city.review",
     "380122"},
};

struct Department {
    const char* key;
    const char* name;
};

constexpr Department departments[] = {
    {"finance", "青禾县财政局"},
    {"reform", "青禾县发展和改革局"},
    {"industry", "青禾县工业和信息化局"},
    {"civil_affairs", "青禾县民政局"},
    {"justice", "青禾县司法局"},
    {"transport", "青禾县交通运输局"},
    {"water", "青禾县水利局"},
    {"agriculture", "青禾县农业农村局"},
    {"commerce", "青禾县商务局"},
    {"culture", "青禾县文化广电和旅游局"},
    {"health", "青禾县卫生健康局"},
    {"veterans", "青禾县退役军人事务局"},
    {"emergency", "青禾县应急管理局"},
    {"audit", "青禾县审计局"},
    {"market", "青禾县市场监督管理局"},
    {"statistics", "青禾县统计局"},
    {"medical_insurance", "青禾县医疗保障局"},
    {"forestry", "青禾县林业局"},
    {"urban", "青禾县城市管理局"},
    {"coal", "青禾县煤炭管理局"},
    {"services", "青禾县行政审批服务局"},
    {"taking", "青禾县房屋征收服务中心"},
};

constexpr Department mass_organisations[] = {
    {"youth", "共青团青禾县委员会"},
    {"women", "青禾县妇女联合会"},
    {"disabled", "青禾县残疾人联合会"},
};

// Of the state; their workers and retired people petition the county they live in.
constexpr Department enterprises[] = {
    {"enterprise.mine", "临山矿务集团青禾矿业有限公司"},
    {"enterprise.steel", "临山第二钢铁有限公司"},
    {"enterprise.heat", "青禾县热力有限公司"},
};

constexpr std::array officer_surnames{"夏", "岑", "柏", "骆", "温", "阮", "辛", "童", "祁", "裴", "邵", "甘",
                                      "盛", "邢", "舒", "项", "卓", "阎", "桑", "俞", "戚", "欧", "燕", "米"};
constexpr std::array officer_given_names{"知远", "知微", "明禾", "明溪", "若谷", "若水",
                                         "安平", "安澜", "思齐", "思源", "景行", "景明",
                                         "怀瑾", "怀民", "子衿", "子规", "文蔚", "文澜"};

class Growing {
public:
    explicit Growing(const County& small) : grown_(small) {}

    void organ(const OrganRow& row) {
        for (const char* other : {row.parent, row.reviewed_by})
            ASSERT_THAT(!*other || has(other), "parents stand before their children");
        grown_.organs.push_back({row.key, organ_of(row)});
    }
    void officer(const std::string& account, Role role, std::string_view organ) {
        const std::size_t nth = named_++;
        const std::string name =
            std::string(officer_surnames[nth % officer_surnames.size()]) +
            officer_given_names[nth / officer_surnames.size() % officer_given_names.size()];
        grown_.officers.push_back({account, {officer_id_in_county(account), name, role, known(organ)}});
    }
    void handler_and_head(const std::string& organ) {
        if (!knows(handler_of(organ))) officer(handler_of(organ), Role::handler, organ);
        if (!knows(head_of(organ))) officer(head_of(organ), Role::head, organ);
    }
    bool has(std::string_view organ) const { return grown_.organ(organ) != nullptr; }
    bool knows(std::string_view account) const { return grown_.officer(account) != nullptr; }
    County grown() && { return std::move(grown_); }

private:
    OrganId known(std::string_view key) const {
        const Organ* organ = grown_.organ(key);
        ASSERT_THAT(organ, "parents stand before their children");
        return organ->id;
    }

    County grown_;
    std::size_t named_ = 0;
};

void add_all(Growing& county, std::span<const Department> rows, OrganKind kind, const char* parent,
             const char* reviewed_by) {
    for (const Department& row : rows) {
        county.organ({row.key, row.name, kind, Level::county, parent, reviewed_by, county_code});
        county.handler_and_head(row.key);
    }
}

void add_townships(Growing& county) {
    for (const Township& township : townships()) {
        const std::string government = std::string(township.name) + "人民政府";
        if (!county.has(township.key))
            county.organ({township.key, government.c_str(), OrganKind::township, Level::township,
                          "government", "", township.division});
        county.handler_and_head(township.key);
        for (std::size_t village = 0; village < township.villages.size(); ++village) {
            const std::string key = village_key(township, village);
            const std::string name = std::string(township.name) + std::string(township.villages[village]);
            if (!county.has(key))
                county.organ({key.c_str(), name.c_str(), OrganKind::village, Level::village, township.key, "",
                              village_division(township, village).c_str()});
            if (!county.knows(handler_of(key))) county.officer(handler_of(key), Role::handler, key);
        }
    }
}

County grow() {
    Growing county(minqiao::county());
    for (const OrganRow& row : above_and_beside) county.organ(row);
    add_all(county, departments, OrganKind::department, "government", "city.review");
    add_all(county, mass_organisations, OrganKind::mass_organisation, "committee", "city.review");
    add_all(county, enterprises, OrganKind::enterprise, "government", "");
    for (const char* organ :
         {"union", "enterprise", "housing.station", "neighbour.housing", "neighbour.land"})
        county.handler_and_head(organ);
    add_townships(county);
    county.officer("sorter.national", Role::sorter, "national.office");
    county.officer("sorter.province", Role::sorter, "province.office");
    county.officer("supervisor.city", Role::supervisor, "city.office");
    county.officer("leader.government", Role::leader, "government");
    county.officer("clerk.third", Role::clerk, "office");
    county.officer("writer.second", Role::writer, "office");
    return std::move(county).grown();
}

OrganId reviewing(OrganId organ) {
    static const OrganTree tree = living_county().tree();
    const auto above = tree.reviewing(organ);
    ASSERT_THAT(above, "every organ that answers is reviewed by another");
    return *above;
}

const std::string& reviewer_in(OrganId organ) {
    for (const CountyOfficer& row : living_county().officers)
        if (row.officer.role == Role::reviewer && row.officer.organ_id == organ) return row.account;
    ASSERT_THAT(false, "whoever reviews has an officer for it");
}

}  // namespace

const County& living_county() {
    static const County only = grow();
    return only;
}

std::string handler_of(const std::string& organ) {
    if (organ == "enterprise") return organ;
    const bool is_village = organ.starts_with("village") || organ.find(".village") != organ.npos;
    return (is_village ? "station." : "handler.") + organ;
}

std::string head_of(const std::string& organ) {
    return "head." + organ;
}

std::string reviewer_of(const std::string& organ) {
    return reviewer_in(reviewing(organ_id_in_county(organ)));
}

std::string final_reviewer_of(const std::string& organ) {
    return reviewer_in(reviewing(reviewing(organ_id_in_county(organ))));
}

}  // namespace minqiao
