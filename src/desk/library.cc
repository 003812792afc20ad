#include "desk/library.h"

#include <algorithm>
#include <charconv>
#include <cstddef>

#include "base/digest.h"
#include "base/text.h"
#include "desk/desk.h"
#include "finding/articles.h"
#include "json/describe.h"
#include "organ/mandate.h"
#include "store/audit.h"
#include "store/library.h"
#include "store/trouble.h"

namespace minqiao {

namespace {

constexpr std::size_t gist_letters_max = 80;
constexpr int library_page_size = 20;
constexpr std::string_view gists_cursor = "gists:";
// A law comes into force within a year of its passing.
constexpr int days_to_force_max = 366;

std::string law_id(const Statute& statute, const std::string& name) {
    for (const Regulation& regulation : statute.regulations())
        if (regulation.name.zh == name) return regulation.id;
    for (const Law& law : statute.laws())
        if (law.name.zh == name) return law.id;
    return name;
}

// Where the text does not say it, the day that statutes/ has for the version that was issued then.
CivilDay day_of_force(const LawText& law, const Law* known) {
    if (law.dated == Verified::yes || !known || !law.issued_on) return law.in_force_from;
    const int days = days_between(*law.issued_on, known->in_force_from);
    return days >= 0 && days <= days_to_force_max ? known->in_force_from : law.in_force_from;
}

std::vector<LawArticleRow> rows_of(const LawText& law) {
    std::vector<LawArticleRow> rows;
    for (const LawArticle& article : law.articles)
        rows.push_back({int(rows.size()), article.number.number, article.number.inserted, article.chapter,
                        article.text});
    return rows;
}

ImportedLaw imported(const LawVersionRow& row, int articles, bool is_new) {
    return {row.law,  row.name, row.in_force_from, row.is_dated ? Verified::yes : Verified::no,
            articles, is_new};
}

// The last day of the version that statutes/ has of a law: its own, or the day before the library has a
// newer one.
std::optional<CivilDay> last_day_in_statutes(const Statute& statute, std::string_view law,
                                             const std::vector<LawVersionRow>& versions) {
    const auto first_day = version_in_statutes(statute, law);
    std::optional<CivilDay> last_day = last_day_in_files(statute, law);
    for (const LawVersionRow& version : versions) {
        if (version.law != law || version.is_superseded || version.in_force_from <= first_day) continue;
        const CivilDay day_before = version.in_force_from.plus_days(-1);
        last_day = std::min(last_day.value_or(day_before), day_before);
    }
    return last_day;
}

// `law` is a regulation or another law, `last_day` that of its version.
ArticleItem gist_item(const Statute& statute, const Article& article, const auto& law,
                      std::optional<CivilDay> last_day, Language language) {
    ArticleItem item;
    item.id = article.id;
    item.law = law.name.in(language);
    item.name = citation({law.id, {article.number, 0}, law.in_force_from}, item.law, language, statute);
    item.number = article.number;
    item.gist = article.gist.in(language);
    item.in_force_from = article.in_force_from;
    item.in_force_until = last_day;
    item.source = article.source;
    item.read_on = article.read_on;
    item.verified = article.verified;
    return item;
}

std::vector<ArticleItem> gist_items(const Statute& statute, const std::vector<LawVersionRow>& versions,
                                    Language language) {
    std::vector<ArticleItem> items;
    const auto add = [&](const auto& law) {
        const auto last_day = last_day_in_statutes(statute, law.id, versions);
        for (const Article& article : law.articles)
            items.push_back(gist_item(statute, article, law, last_day, language));
    };
    for (const Regulation& regulation : statute.regulations()) add(regulation);
    for (const Law& law : statute.laws()) add(law);
    return items;
}

// A law is called with the name of the country or without.
ArticlesAsked with_short_name(ArticlesAsked asked) {
    constexpr std::string_view country = "中华人民共和国";
    if (asked.law && asked.law->starts_with(country)) asked.law->erase(0, country.size());
    return asked;
}

std::string last_line(const std::string& text) {
    return text.substr(text.rfind('\n') + 1);
}

std::string short_text(const std::string& text) {
    std::string line = text;
    std::ranges::replace(line, '\n', ' ');
    return letters_in(line) <= gist_letters_max ? line : first_letters(line, gist_letters_max) + "…";
}

// The gist of statutes/ for an article of the very version that it was read from; null for any other.
const Article* gist_of(const Statute& statute, const ArticleKey& key) {
    if (version_in_statutes(statute, key.law) != key.in_force_from) return nullptr;
    return statute.article(key.law + "." + key.number.text());
}

ArticleItem library_item(const Statute& statute, const LawVersionRow& version, const LawArticleRow& article,
                         Language language) {
    const ArticleKey key{version.law, {article.number, article.inserted}, version.in_force_from};
    const Article* gist = gist_of(statute, key);
    const Law* known = statute.law(version.law);
    ArticleItem item;
    item.id = key.text();
    item.law = known ? known->name.in(language) : version.name;
    item.name = citation(key, item.law, language, statute);
    item.number = article.number;
    if (article.inserted > 0) item.inserted = article.inserted;
    item.gist = gist ? gist->gist.in(language) : short_text(article.text);
    item.in_force_from = version.in_force_from;
    item.in_force_until = version.in_force_until;
    item.source = version.issued.empty() ? version.name : last_line(version.issued);
    // Somebody has read this very wording; whether the version's day is sure, the list of laws says.
    if (gist) item.read_on = gist->read_on;
    item.verified = gist && version.is_dated ? gist->verified : Verified::no;
    if (!article.chapter.empty()) item.chapter = article.chapter;
    item.text = article.text;
    return item;
}

std::string law_of(const std::string& article_id) {
    return article_id.substr(0, article_id.rfind('.'));
}

bool is_asked_for(const ArticleItem& item, const ArticlesAsked& asked) {
    if (asked.on &&
        (item.in_force_from > *asked.on || (item.in_force_until && *item.in_force_until < *asked.on)))
        return false;
    if (asked.verified && item.verified != *asked.verified) return false;
    if (asked.law && *asked.law != item.law && *asked.law != law_of(item.id)) return false;
    if (asked.number && *asked.number != ArticleNumber{item.number, item.inserted.value_or(0)}) return false;
    return !asked.q || has_words(item.name + "\n" + std::to_string(item.number) + "\n" + item.gist, *asked.q);
}

// Where a page begins among the gists; nothing when its cursor is one of the library's.
std::optional<std::size_t> place_in_gists(const std::optional<std::string>& cursor) {
    if (!cursor) return 0;
    if (!cursor->starts_with(gists_cursor)) return std::nullopt;
    std::size_t place = 0;
    const char* end = cursor->data() + cursor->size();
    const auto [stopped, error] = std::from_chars(cursor->data() + gists_cursor.size(), end, place);
    if (error != std::errc() || stopped != end) return std::nullopt;
    return place;
}

std::vector<ArticleItem> gists_asked_for(const Statute& statute, const std::vector<LawVersionRow>& versions,
                                         const ArticlesAsked& asked, Language language) {
    auto gists = gist_items(statute, versions, language);
    std::erase_if(gists, [&](const ArticleItem& item) { return !is_asked_for(item, asked); });
    return gists;
}

// True when the page is full: its cursor then says where the next begins, were it with the library.
bool put_gists(Page<ArticleItem>& page, std::vector<ArticleItem> gists, std::size_t place,
               std::optional<int> limit, bool is_library_next) {
    const std::size_t first = std::min(place, gists.size());
    const std::size_t room = limit ? std::size_t(*limit) : gists.size();
    const std::size_t last = std::min(first + room, gists.size());
    page.count = std::int64_t(gists.size());
    page.items.assign(gists.begin() + std::ptrdiff_t(first), gists.begin() + std::ptrdiff_t(last));
    const bool is_full = limit && page.items.size() == room;
    if (last == gists.size() && !(is_full && is_library_next)) return false;
    page.next_cursor = std::string(gists_cursor) + std::to_string(last);
    page.count_is_exact = !is_library_next;
    return true;
}

}  // namespace

std::string digest_of(const std::string& law_name, const std::vector<LawArticleRow>& articles) {
    std::string whole = law_name;
    for (const LawArticleRow& article : articles)
        whole += '\n' + ArticleNumber{article.number, article.inserted}.text() + '\n' + article.chapter +
                 '\n' + article.text;
    return hex(bytes_of(sha256(whole)));
}

Result<ImportedLaw, Problem> import_law(Transaction& tx, const Office& office, const LawText& law, Instant at,
                                        const std::string& by) {
    LawVersionRow row;
    row.law = law_id(*office.statute, law.name);
    row.name = law.name;
    row.issued = law.issued;
    row.in_force_from = day_of_force(law, office.statute->law(row.law));
    row.is_dated = law.dated == Verified::yes;
    const auto rows = rows_of(law);
    const int count = int(rows.size());
    row.digest = digest_of(law.name, rows);
    for (const LawVersionRow& there : law_versions(tx, office.jurisdiction, row.law)) {
        const bool is_same_text = there.digest == row.digest;
        const bool is_same_day = there.in_force_from == row.in_force_from;
        if (is_same_text && (is_same_day || !row.is_dated)) return imported(there, count, false);
        if (is_same_day)
            return problem_of(Refusal{
                RefusalCode::invalid_fields,
                "",
                {{"text", "another_text", "another text is in force from " + row.in_force_from.text()}}});
    }
    row.version = add_law_version(tx, office.jurisdiction, row, rows, at, by);
    index_law_version(tx, office.jurisdiction, row, rows);
    append_audit(tx, {at, by, "import_law", row.law + "@" + row.in_force_from.text(), "done"});
    return imported(row, count, true);
}

std::vector<ArticleInForce> cited_in_library(Transaction& tx, const Office& office,
                                             const std::vector<std::string>& articles) {
    std::vector<ArticleInForce> cited;
    for (const std::string& id : articles) {
        if (auto known = article_in_statutes(*office.statute, id)) {
            const std::string law = law_of(id);
            known->in_force_until =
                last_day_in_statutes(*office.statute, law, law_versions(tx, office.jurisdiction, law));
            cited.push_back(*std::move(known));
            continue;
        }
        const auto key = ArticleKey::parse(id);
        if (!key || key->text() != id) continue;
        const auto version = find_law_version(tx, office.jurisdiction, key->law, key->in_force_from);
        if (!version || version->is_superseded) continue;
        if (find_law_article(tx, version->version, key->number.number, key->number.inserted))
            cited.push_back({id, version->in_force_from, version->in_force_until});
    }
    return cited;
}

std::optional<ArticleItem> article_item(Transaction& tx, const Office& office, const std::string& id,
                                        Language language) {
    const Statute& statute = *office.statute;
    if (const Article* article = statute.article(id)) {
        const std::string law = law_of(id);
        const auto last_day = last_day_in_statutes(statute, law, law_versions(tx, office.jurisdiction, law));
        if (const Regulation* regulation = statute.regulation(law))
            return gist_item(statute, *article, *regulation, last_day, language);
        return gist_item(statute, *article, *statute.law(law), last_day, language);
    }
    const auto key = ArticleKey::parse(id);
    if (!key) return std::nullopt;
    const auto version = find_law_version(tx, office.jurisdiction, key->law, key->in_force_from);
    if (!version) return std::nullopt;
    const auto article = find_law_article(tx, version->version, key->number.number, key->number.inserted);
    if (!article) return std::nullopt;
    return library_item(statute, *version, *article, language);
}

Result<Page<ArticleItem>, Problem> Desk::articles(Transaction& tx, const Caller& caller, const Moment& now,
                                                  const ArticlesAsked& given) const {
    const ArticlesAsked asked = with_short_name(given);
    Page<ArticleItem> page;
    const Statute& statute = *office_->statute;
    const auto place = place_in_gists(asked.cursor);
    // Whole laws are looked through only when somebody looks for something.
    const bool is_looked_for = asked.q || asked.law || asked.number;
    const bool is_library_asked = is_looked_for || !place;
    if (place) {
        ArticlesAsked of_day = asked;
        if (is_looked_for && !of_day.on) of_day.on = now.today();
        const auto versions = law_versions(tx, office_->jurisdiction, "");
        auto gists = gists_asked_for(statute, versions, of_day, caller.language);
        if (put_gists(page, std::move(gists), *place, asked.limit, is_library_asked)) return page;
    }
    if (is_library_asked) {
        const int most = asked.limit ? *asked.limit - int(page.items.size()) : library_page_size;
        const auto found =
            find_articles(tx, office_->jurisdiction,
                          {asked.q.value_or(""), asked.law.value_or(""), asked.number,
                           asked.on.value_or(now.today()), place ? std::nullopt : asked.cursor, most});
        if (!found)
            return problem_of(Refusal{
                RefusalCode::invalid_fields, "", {{"cursor", "bad_value", "is no cursor of this list"}}});
        for (const FoundArticle& each : found->articles) {
            const auto version = find_law_version(tx, each.version);
            const auto article = law_article_at(tx, each.version, each.place);
            if (!version || !article) stop_work(Fault::Kind::damaged, "the index names no article");
            ArticleItem item = library_item(statute, *version, *article, caller.language);
            if (asked.verified && *asked.verified != item.verified) continue;
            page.items.push_back(std::move(item));
            ++page.count;
        }
        page.next_cursor = found->next_cursor;
        page.count_is_exact = place && !page.next_cursor;
    }
    return page;
}

Result<ArticleItem, Problem> Desk::article(Transaction& tx, const Caller& caller,
                                           const std::string& id) const {
    auto item = article_item(tx, *office_, id, caller.language);
    if (!item) return absent();
    return *std::move(item);
}

std::vector<LawItem> Desk::laws(Transaction& tx, const Caller& caller) const {
    std::vector<LawItem> items;
    for (const LawVersionRow& version : law_versions(tx, office_->jurisdiction, "")) {
        if (version.is_superseded) continue;
        const Law* known = office_->statute->law(version.law);
        items.push_back({version.law, known ? known->name.in(caller.language) : version.name, version.issued,
                         version.in_force_from, version.in_force_until,
                         version.is_dated ? Verified::yes : Verified::no, version.articles,
                         OfficerId::parse(version.added_by), version.added_at});
    }
    return items;
}

Result<ImportedLaw, Problem> Desk::import_law(Transaction& tx, const Caller& caller, const Moment& now,
                                              const LawAsked& asked) const {
    if (!may_give(caller.officer.role, "import_law"))
        return problem_of(Refusal{RefusalCode::outside_mandate, "", {}});
    const auto law = read_law({asked.file_name, asked.text}, asked.in_force_from);
    if (!law) {
        Refusal refusal{RefusalCode::invalid_fields, "", {}};
        for (const LineFault& fault : law.error())
            refusal.fields.push_back(
                {"text", "bad_line", "line " + std::to_string(fault.line) + ": " + fault.reason});
        return problem_of(std::move(refusal));
    }
    return minqiao::import_law(tx, *office_, *law, now.at, caller.officer.id.text());
}

}  // namespace minqiao
