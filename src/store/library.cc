#include "store/library.h"

#include <algorithm>

#include "store/query.h"
#include "store/trouble.h"

namespace minqiao {
namespace {

CivilDay stored_day(const std::string& text) {
    const auto day = CivilDay::parse(text);
    if (!day) stop_work(Fault::Kind::damaged, "a day of the library cannot be read");
    return *day;
}

// A later row with the same text stands for an earlier one.
constexpr const char* versions_where =
    "select v.version, v.law, v.name, v.issued, v.in_force_from, v.dated, v.digest,"
    " (select min(n.in_force_from) from law_versions n where n.jurisdiction = v.jurisdiction"
    " and n.law = v.law and n.in_force_from > v.in_force_from and not exists (select 1 from law_versions w"
    " where w.jurisdiction = n.jurisdiction and w.law = n.law and w.digest = n.digest"
    " and w.version > n.version)),"
    " (select count(*) from law_versions w where w.jurisdiction = v.jurisdiction and w.law = v.law"
    " and w.digest = v.digest and w.version > v.version),"
    " (select count(*) from law_articles a where a.version = v.version), v.added_at, v.added_by"
    " from law_versions v where ";

template <class... Arguments>
std::vector<LawVersionRow> versions(Transaction& tx, const char* condition, const Arguments&... arguments) {
    std::vector<LawVersionRow> rows;
    each<std::int64_t, std::string, std::string, std::string, std::string, std::string, std::string,
         std::optional<std::string>, std::int64_t, int, std::int64_t, std::string>(
        tx, std::string(versions_where) + condition + " order by v.law, v.in_force_from",
        [&](std::int64_t version, std::string law, std::string name, std::string issued,
            const std::string& in_force_from, const std::string& dated, std::string digest,
            const std::optional<std::string>& next, std::int64_t later, int articles, std::int64_t added_at,
            std::string added_by) {
            LawVersionRow row{version,
                              std::move(law),
                              std::move(name),
                              std::move(issued),
                              stored_day(in_force_from),
                              dated == "yes",
                              std::move(digest),
                              std::nullopt,
                              later > 0,
                              articles,
                              Instant(added_at),
                              std::move(added_by)};
            if (next) row.in_force_until = stored_day(*next).plus_days(-1);
            rows.push_back(std::move(row));
        },
        arguments...);
    return rows;
}

std::optional<LawVersionRow> only(std::vector<LawVersionRow> rows) {
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

template <class... Arguments>
std::vector<LawArticleRow> articles(Transaction& tx, std::string_view condition,
                                    const Arguments&... arguments) {
    std::vector<LawArticleRow> rows;
    each<int, int, int, std::string, std::string>(
        tx,
        "select place, number, inserted, chapter, text from law_articles where version = :version" +
            std::string(condition) + " order by place",
        [&](int place, int number, int inserted, std::string chapter, std::string text) {
            rows.push_back({place, number, inserted, std::move(chapter), std::move(text)});
        },
        arguments...);
    return rows;
}

std::optional<LawArticleRow> only(std::vector<LawArticleRow> rows) {
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

}  // namespace

std::int64_t add_law_version(Transaction& tx, std::string_view jurisdiction, const LawVersionRow& row,
                             const std::vector<LawArticleRow>& articles, Instant at, std::string_view by) {
    const auto version =
        one<std::int64_t>(tx,
                          "insert into law_versions (jurisdiction, law, name, issued, in_force_from, dated,"
                          " digest, added_at, added_by) values (:j, :law, :name, :issued, :from, :dated,"
                          " :digest, :at, :by) returning version",
                          jurisdiction, row.law, row.name, row.issued, row.in_force_from.text(),
                          row.is_dated ? "yes" : "no", row.digest, at.unix_milliseconds(), by)
            .value();
    for (const LawArticleRow& article : articles)
        execute(tx,
                "insert into law_articles (version, place, number, inserted, chapter, text)"
                " values (:version, :place, :number, :inserted, :chapter, :text)",
                version, article.place, article.number, article.inserted, article.chapter, article.text);
    return version;
}

std::vector<LawVersionRow> law_versions(Transaction& tx, std::string_view jurisdiction,
                                        std::string_view law) {
    if (law.empty()) return versions(tx, "v.jurisdiction = :j", jurisdiction);
    return versions(tx, "v.jurisdiction = :j and v.law = :law", jurisdiction, law);
}

std::optional<LawVersionRow> find_law_version(Transaction& tx, std::int64_t version) {
    return only(versions(tx, "v.version = :version", version));
}

std::optional<LawVersionRow> find_law_version(Transaction& tx, std::string_view jurisdiction,
                                              std::string_view law, CivilDay in_force_from) {
    return only(versions(tx, "v.jurisdiction = :j and v.law = :law and v.in_force_from = :day", jurisdiction,
                         law, in_force_from.text()));
}

std::vector<LawArticleRow> law_articles(Transaction& tx, std::int64_t version) {
    return articles(tx, "", version);
}

std::optional<LawArticleRow> find_law_article(Transaction& tx, std::int64_t version, int number,
                                              int inserted) {
    return only(articles(tx, " and number = :number and inserted = :inserted", version, number, inserted));
}

std::optional<LawArticleRow> law_article_at(Transaction& tx, std::int64_t version, int place) {
    return only(articles(tx, " and place = :place", version, place));
}

}  // namespace minqiao
