#include "county/county.h"

#include <algorithm>

#include "base/assertion.h"
#include "base/digest.h"
#include "county/organ_row.h"

namespace minqiao {

namespace {

template <class AnyId>
AnyId id_from(std::string_view kind, std::string_view key) {
    const Digest digest = sha256("minqiao county/" + std::string(kind) + "/" + std::string(key));
    AnyId id;
    for (std::size_t at = 0; at < 8; ++at) {
        id.high = id.high << 8 | digest[at];
        id.low = id.low << 8 | digest[at + 8];
    }
    return id;
}

// A department of the county is reviewed at the city, the city at the province.
constexpr OrganRow organ_rows[] = {
    {"province", "临山省人民政府", OrganKind::government, Level::province, "", "", "380000"},
    {"province.review", "临山省信访事项复查复核办公室", OrganKind::department, Level::province, "province",
     "", "380000"},
    {"city", "云泽市人民政府", OrganKind::government, Level::city, "province", "province.review", "380100"},
    {"city.discipline", "云泽市纪委监委", OrganKind::discipline, Level::city, "city", "", "380100"},
    {"city.review", "云泽市信访事项复查复核办公室", OrganKind::department, Level::city, "city",
     "province.review", "380100"},
    {"city.office", "云泽市信访局", OrganKind::petition_office, Level::city, "city", "province.review",
     "380100"},
    {"committee", "青禾县委", OrganKind::party_committee, Level::county, "city", "city.review", "380121"},
    {"discipline", "青禾县纪委监委", OrganKind::discipline, Level::county, "committee", "city.discipline",
     "380121"},
    {"office", "青禾县信访局", OrganKind::petition_office, Level::county, "committee", "city.review",
     "380121"},
    {"government", "青禾县人民政府", OrganKind::government, Level::county, "committee", "city.review",
     "380121"},
    {"housing", "青禾县住房和城乡建设局", OrganKind::department, Level::county, "government", "city.review",
     "380121"},
    {"land", "青禾县自然资源局", OrganKind::department, Level::county, "government", "city.review", "380121"},
    {"labour", "青禾县人力资源和社会保障局", OrganKind::department, Level::county, "government",
     "city.review", "380121"},
    {"education", "青禾县教育局", OrganKind::department, Level::county, "government", "city.review",
     "380121"},
    {"environment", "青禾县生态环境局", OrganKind::department, Level::county, "government", "city.review",
     "380121"},
    {"police", "青禾县公安局", OrganKind::department, Level::county, "government", "city.review", "380121"},
    // Led from its own ministry: nobody in the county's tree stands above it.
    {"tax", "青禾县税务局", OrganKind::department, Level::county, "", "", "380121"},
    {"enterprise", "青禾县供水有限公司", OrganKind::enterprise, Level::county, "government", "", "380121"},
    {"union", "青禾县总工会", OrganKind::mass_organisation, Level::county, "committee", "city.review",
     "380121"},
    {"housing.station", "青禾县物业服务指导站", OrganKind::department, Level::county, "housing", "",
     "380121"},
    {"willow", "柳湾镇人民政府", OrganKind::township, Level::township, "government", "", "380121100000"},
    {"pine", "松坪镇人民政府", OrganKind::township, Level::township, "government", "", "380121101000"},
    {"stream", "溪口乡人民政府", OrganKind::township, Level::township, "government", "", "380121200000"},
    {"village", "柳湾镇石桥村", OrganKind::village, Level::village, "willow", "", "380121100201"},
    {"village.pine", "松坪镇竹园村", OrganKind::village, Level::village, "pine", "", "380121101201"},
    {"neighbour", "白鹭县人民政府", OrganKind::government, Level::county, "city", "city.review", "380122"},
    {"neighbour.office", "白鹭县信访局", OrganKind::petition_office, Level::county, "neighbour",
     "city.review", "380122"},
};

struct OfficerRow {
    const char* account;
    const char* name;
    Role role;
    const char* organ;
};

constexpr OfficerRow officer_rows[] = {
    {"clerk", "程小满", Role::clerk, "office"},
    {"sorter", "方谷雨", Role::sorter, "office"},
    {"head.office", "陆清明", Role::head, "office"},
    {"handler.housing", "沈立夏", Role::handler, "housing"},
    {"head.housing", "顾芒种", Role::head, "housing"},
    {"handler.land", "许白露", Role::handler, "land"},
    {"head.land", "韩秋分", Role::head, "land"},
    {"reviewer.city", "曹霜降", Role::reviewer, "city.review"},
    {"reviewer.province", "孟立冬", Role::reviewer, "province.review"},
    {"supervisor", "谢小雪", Role::supervisor, "committee"},
    {"leader", "梁大寒", Role::leader, "committee"},
    {"writer", "邹惊蛰", Role::writer, "office"},
    {"archivist", "常春分", Role::archivist, "office"},
    {"discipline", "石处暑", Role::discipline, "discipline"},
    {"admin", "万立春", Role::admin, "office"},
    {"security", "钟雨水", Role::security, "office"},
    {"auditor", "林小暑", Role::auditor, "office"},
    {"clerk.other", "白寒露", Role::clerk, "neighbour.office"},
    {"station.village", "罗立秋", Role::handler, "village"},
    {"enterprise", "丁大雪", Role::handler, "enterprise"},
    // Colleagues, for whatever needs four eyes or two people at once.
    {"clerk.second", "程小寒", Role::clerk, "office"},
    {"sorter.second", "方夏至", Role::sorter, "office"},
    {"handler.housing.second", "沈知秋", Role::handler, "housing"},
    {"handler.land.second", "许知春", Role::handler, "land"},
    {"reviewer.city.second", "曹知夏", Role::reviewer, "city.review"},
    {"reviewer.province.second", "孟知冬", Role::reviewer, "province.review"},
    {"reviewer.county", "江大暑", Role::reviewer, "government"},
    {"discipline.second", "石知白", Role::discipline, "discipline"},
    {"discipline.city", "尹知节", Role::discipline, "city.discipline"},
    {"handler.labour", "冯新雨", Role::handler, "labour"},
    {"head.labour", "冯新晴", Role::head, "labour"},
    {"handler.education", "董新竹", Role::handler, "education"},
    {"head.education", "董新柳", Role::head, "education"},
    {"handler.environment", "袁新桐", Role::handler, "environment"},
    {"head.environment", "袁新杉", Role::head, "environment"},
    {"handler.police", "于新柏", Role::handler, "police"},
    {"head.police", "于新桦", Role::head, "police"},
    {"handler.tax", "吕新桂", Role::handler, "tax"},
    {"head.tax", "吕新榕", Role::head, "tax"},
    {"handler.willow", "潘新荷", Role::handler, "willow"},
    {"head.willow", "潘新莲", Role::head, "willow"},
    {"handler.pine", "杜新菊", Role::handler, "pine"},
    {"head.pine", "杜新兰", Role::head, "pine"},
    {"handler.station", "夏新梅", Role::handler, "housing.station"},
    {"head.enterprise", "丁新枫", Role::head, "enterprise"},
    {"sorter.other", "白新榆", Role::sorter, "neighbour.office"},
    // The office above, which keeps what complains of the county's own office.
    {"clerk.city", "尹新蕊", Role::clerk, "city.office"},
    {"sorter.city", "尹新蔓", Role::sorter, "city.office"},
    {"head.city", "尹新蘅", Role::head, "city.office"},
};

County build() {
    County built;
    for (const OrganRow& row : organ_rows) built.organs.push_back({row.key, organ_of(row)});
    for (const OfficerRow& row : officer_rows) {
        const Organ* organ = built.organ(row.organ);
        ASSERT_THAT(organ, "every officer of the county has an organ in it");
        built.officers.push_back(
            {row.account, {officer_id_in_county(row.account), row.name, row.role, organ->id}});
    }
    return built;
}

}  // namespace

Organ organ_of(const OrganRow& row) {
    Organ organ;
    organ.id = organ_id_in_county(row.key);
    organ.name = row.name;
    organ.kind = row.kind;
    organ.level = row.level;
    organ.division = row.division;
    const auto other = [](std::string_view key) -> std::optional<OrganId> {
        if (key.empty()) return std::nullopt;
        return organ_id_in_county(key);
    };
    organ.parent_id = other(row.parent);
    organ.reviewed_by_id = other(row.reviewed_by);
    return organ;
}

const Organ* County::organ(std::string_view key) const {
    const auto found = std::ranges::find(organs, key, &CountyOrgan::key);
    return found == organs.end() ? nullptr : &found->organ;
}

const Officer* County::officer(std::string_view account) const {
    const auto found = std::ranges::find(officers, account, &CountyOfficer::account);
    return found == officers.end() ? nullptr : &found->officer;
}

std::string County::key_of(OrganId id) const {
    for (const CountyOrgan& row : organs)
        if (row.organ.id == id) return row.key;
    return {};
}

OrganTree County::tree() const {
    std::vector<Organ> all;
    for (const CountyOrgan& row : organs) all.push_back(row.organ);
    return OrganTree(std::move(all));
}

std::vector<Officer> County::all_officers() const {
    std::vector<Officer> all;
    for (const CountyOfficer& row : officers) all.push_back(row.officer);
    return all;
}

OrganId organ_id_in_county(std::string_view key) {
    return id_from<OrganId>("organ", key);
}

OfficerId officer_id_in_county(std::string_view account) {
    return id_from<OfficerId>("officer", account);
}

const County& county() {
    static const County only = build();
    return only;
}

}  // namespace minqiao
