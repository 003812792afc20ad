#include "server/statutes.h"

#include "base/assertion.h"
#include "base/embedded.h"

namespace minqiao {
namespace {

// A file of statutes/ that is missing or wrong is a mistake of the build: the program does not start.
NamedText file(std::string_view name) {
    const auto bytes = embedded::file(name);
    ASSERT_THAT(bytes, "the program carries its statutes");
    return {name, *bytes};
}

}  // namespace

std::shared_ptr<const Statute> built_in_statute() {
    StatuteTexts texts;
    for (const std::string_view name : embedded::names()) {
        if (name.starts_with("statutes/regulation_") && name.ends_with(".json"))
            texts.regulations.push_back(file(name));
        if (name.starts_with("statutes/local_") && name.ends_with(".json"))
            texts.local_regulations.push_back(file(name));
        if (name.starts_with("statutes/policies/")) texts.policies.push_back(file(name));
    }
    texts.categories = file("statutes/categories.json");
    texts.counting = file("statutes/counting.json");
    texts.words = file("statutes/words.json");
    auto statute = Statute::read(texts);
    ASSERT_THAT(statute.has_value(), "the program's statutes can be read");
    return std::make_shared<const Statute>(std::move(statute).value());
}

std::vector<HolidayNotice> built_in_notices() {
    auto notices = read_holidays(file("statutes/reference/holidays_cn.tsv"));
    ASSERT_THAT(notices.has_value(), "the program's holiday notices can be read");
    return std::move(notices).value();
}

std::string division_name(std::string_view code) {
    const std::string_view table = file("statutes/reference/divisions_cn.tsv").text;
    const std::string wanted =
        "\n" + std::string(code) + std::string(12 - std::min<std::size_t>(12, code.size()), '0') + "\t";
    const auto at = table.find(wanted);
    if (at == table.npos) return "";
    const std::string_view row = table.substr(at + 1, table.find('\n', at + 1) - at - 1);
    return std::string(row.substr(row.rfind('\t') + 1));
}

}  // namespace minqiao
