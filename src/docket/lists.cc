#include "docket/lists.h"

#include <algorithm>

#include "docket/list_cursor.h"
#include "json/describe.h"
#include "store/query.h"

namespace minqiao {

namespace {

std::optional<std::int64_t> number_of(const std::string& text) {
    if (text.size() > 18) return std::nullopt;
    std::int64_t number = 0;
    for (char digit : text) {
        if (digit < '0' || digit > '9') return std::nullopt;
        number = number * 10 + (digit - '0');
    }
    return number;
}

// A statement that grows by conditions, each with the value it needs.
class Statement {
public:
    explicit Statement(std::string from) : text_(std::move(from)) {}

    Statement& where(const std::string& condition, query::Value value) {
        text_ += " and " + condition + " :v" + std::to_string(values_.size());
        values_.push_back(std::move(value));
        return *this;
    }
    Statement& where_or(const std::string& condition, query::Value value) {
        text_ += " or " + condition + " :v" + std::to_string(values_.size());
        values_.push_back(std::move(value));
        return *this;
    }
    Statement& where(const std::string& condition) {
        text_ += " and " + condition;
        return *this;
    }
    Statement& where_after(const std::string& first, const std::string& second, bool backwards,
                           query::Value one, query::Value other) {
        const std::string sign = backwards ? " < " : " > ";
        const auto value = [&](query::Value held) {
            values_.push_back(std::move(held));
            return ":v" + std::to_string(values_.size() - 1);
        };
        const std::string day = value(one);
        const std::string same_day = value(one);
        const std::string tie = value(std::move(other));
        text_ += " and (" + first + sign + day + " or (" + first + " = " + same_day + " and " + second +
                 sign + tie + "))";
        return *this;
    }
    Statement& add(const std::string& text) {
        text_ += text;
        return *this;
    }
    const std::string& text() const { return text_; }
    const std::vector<query::Value>& values() const { return values_; }

private:
    std::string text_;
    std::vector<query::Value> values_;
};

// Most officers are barred from no matter at all, and need not be looked for beside every row.
bool is_barred_anywhere(Transaction& tx, const Officer& officer) {
    return one<int>(tx, "select 1 from docket_barred where officer = :o limit 1", officer.id.text())
        .has_value();
}

// The one rule of sight, as a query: the same that may_see asks of one matter.
void only_what_is_seen(Transaction& tx, Statement& statement, const Viewer& viewer) {
    statement.where("s.organ =", viewer.officer.organ_id.text())
        .where("s.role =", json::enum_text(viewer.officer.role))
        .where("s.until >", viewer.now.unix_milliseconds())
        .where("(s.officer = '' or s.officer =", viewer.officer.id.text())
        .add(")");
    if (!is_barred_anywhere(tx, viewer.officer)) return;
    statement
        .where(
            "not exists (select 1 from docket_barred b where b.jurisdiction = s.jurisdiction"
            " and b.subject = s.subject and b.officer =",
            viewer.officer.id.text())
        .add(")");
}

template <class Row>
void count(Transaction& tx, const Statement& from_and_where, RowCounting counting, std::int64_t most,
           Listing<Row>& listing) {
    listing.count_is_exact = counting == RowCounting::to_the_end;
    if (counting == RowCounting::none) return;
    const bool is_limited = counting == RowCounting::to_a_limit;
    const std::string limit = is_limited ? " limit " + std::to_string(most + 1) : "";
    const std::string sql =
        "select count(*) from (select 1 from " + from_and_where.text() + limit + ") counted";
    query::Cursor cursor(tx, sql, from_and_where.values(), {query::Type::number});
    if (cursor.next()) listing.count = std::get<std::int64_t>(cursor.take(0));
    if (!is_limited) return;
    listing.count_is_exact = listing.count <= most;
    listing.count = std::min(listing.count, most);
}

const std::string state_today =
    "case when m.open_until is not null and m.open_until < '{today}' then m.state_after"
    " else m.state end";

std::string state_on(CivilDay today) {
    std::string text = state_today;
    text.replace(text.find("{today}"), 7, today.text());
    return text;
}

bool asks_of_hearings(const MatterFilter& filter) {
    return filter.hearing_from || filter.hearing_to;
}

// What the tables of sights and duties do not hold. Every row of theirs belongs to one of docket_matters,
// which need not be looked up for a count of the rest.
bool asks_of_matters(const MatterFilter& filter) {
    return filter.organ || filter.state || filter.kind || filter.category || filter.among ||
           asks_of_hearings(filter);
}

enum class Matters { joined, left_out };

bool lists_own_duties(const MatterFilter& filter) {
    return filter.duty && !filter.duty->is_of_others;
}

// The words of an enumeration; none of them needs quoting.
std::string quoted(const std::vector<std::string>& words) {
    std::string list;
    for (const std::string& word : words) list += (list.empty() ? "'" : ", '") + word + "'";
    return "(" + (list.empty() ? "''" : list) + ")";
}

// SQLite takes the tables of a cross join in their order: an organ owes less than it sees, and few matters
// are to be heard.
std::string from_of(const MatterFilter& filter, Matters matters) {
    const bool has_own = lists_own_duties(filter);
    std::string from = has_own ? "docket_duties d cross join docket_sights s" : "docket_sights s";
    if (matters == Matters::joined && asks_of_hearings(filter) && !has_own)
        from = "docket_matters m cross join docket_sights s";
    else if (matters == Matters::joined)
        from += " cross join docket_matters m";
    from += " where 1 = 1";
    if (has_own) from += " and s.jurisdiction = d.jurisdiction and s.subject = d.subject";
    if (matters == Matters::joined) from += " and m.jurisdiction = s.jurisdiction and m.subject = s.subject";
    return from;
}

void only_own_duties(Statement& statement, const DutyFilter& duty) {
    const std::string kinds = quoted(duty.kinds);
    // Of one matter there are few: the joined text keeps SQLite from going through all that the organ owes.
    statement.where("d.holder =", duty.organ)
        .where("d.kind in " + kinds)
        .where(
            "not exists (select 1 from docket_duties e where e.jurisdiction = d.jurisdiction"
            " and e.subject = d.subject and e.holder || '' = d.holder and e.kind in " +
            kinds + " and (e.due_on, e.opened_by, e.kind) < (d.due_on, d.opened_by, d.kind))");
    if (duty.opened_from) statement.where("d.opened_on >=", *duty.opened_from);
}

Statement matters_seen(Transaction& tx, const Viewer& viewer, const MatterFilter& filter, Matters matters) {
    const bool has_own = lists_own_duties(filter);
    Statement statement(from_of(filter, matters));
    if (has_own) only_own_duties(statement, *filter.duty);
    only_what_is_seen(tx, statement, viewer);
    // The day keeps both databases in the index that runs by it.
    if (filter.duty && !has_own) statement.where("s.others_owe = 1 and s.due_on <", std::string(far_day));
    if (filter.organ) statement.where("m.organ =", *filter.organ);
    if (filter.state) statement.where(state_on(viewer.now.day()) + " =", *filter.state);
    if (filter.kind) statement.where("m.kind =", *filter.kind);
    // A category of the first level stands for those below it: housing, and housing.demolition.
    if (filter.category)
        statement.where("(m.category =", *filter.category)
            .where_or("substr(m.category, 1, " + std::to_string(filter.category->size() + 1) + ") =",
                      *filter.category + ".")
            .add(")");
    // What has no day is due neither before nor after any.
    const std::string due_on = has_own ? "d.due_on" : "s.due_on";
    if (filter.due_from) statement.where(due_on + " >=", *filter.due_from);
    if (filter.due_from || filter.due_before)
        statement.where(due_on + " <", filter.due_before.value_or(far_day));
    if (filter.registered_from) statement.where("s.registered_on >=", *filter.registered_from);
    if (filter.registered_to) statement.where("s.registered_on <=", *filter.registered_to);
    if (filter.hearing_from) statement.where("m.hearing_on >=", *filter.hearing_from);
    if (filter.hearing_to) statement.where("m.hearing_on <=", *filter.hearing_to);
    if (filter.among) {
        std::string list;
        for (std::int64_t subject : *filter.among)
            list += (list.empty() ? "" : ", ") + std::to_string(subject);
        statement.where("m.subject in (" + (list.empty() ? "-1" : list) + ")");
    }
    return statement;
}

MatterRow matter_row(query::Cursor& cursor) {
    const auto text = [&](std::size_t column) { return std::get<std::string>(cursor.take(column)); };
    const auto maybe = [&](std::size_t column) {
        return query::column_of<std::optional<std::string>>(cursor.take(column), "docket_matters");
    };
    const auto number = [&](std::size_t column) { return int(std::get<std::int64_t>(cursor.take(column))); };
    MatterRow row;
    row.id = text(2);
    row.number = text(3);
    row.last_n = number(4);
    row.state = text(5);
    row.kind = maybe(6);
    row.category = maybe(7);
    row.organ = text(8);
    row.registered_on = text(9);
    row.due_on = maybe(10);
    row.petitions = number(11);
    row.subject_home = text(12);
    row.subject_act = number(13);
    row.subject_place = number(14);
    row.has_skipped_levels = number(15) == 1;
    row.hearing_on = maybe(16);
    return row;
}

std::string sorted_day(const MatterFilter& filter) {
    if (filter.order == ListOrder::registered_on) return "s.registered_on";
    if (!lists_own_duties(filter)) return "s.due_on";
    return filter.order == ListOrder::opened_on ? "d.opened_on" : "d.due_on";
}

// The same subject; by the table that runs in the order of its index.
std::string sorted_tie(const MatterFilter& filter) {
    return lists_own_duties(filter) && filter.order != ListOrder::registered_on ? "d.subject" : "s.subject";
}

std::string sorted_day_of(const ListedMatter& listed, const MatterFilter& filter) {
    if (filter.order == ListOrder::registered_on) return listed.row.registered_on;
    if (!lists_own_duties(filter)) return listed.row.due_on.value_or(far_day);
    return filter.order == ListOrder::opened_on ? listed.duty->opened_on : listed.duty->due_on;
}

std::vector<query::Type> with_duty(std::vector<query::Type> columns) {
    using enum query::Type;
    columns.insert(columns.end(), {number, text, text, text, text, text, text});
    return columns;
}

DutyRow duty_row(query::Cursor& cursor, std::size_t first) {
    const auto text = [&](std::size_t column) { return std::get<std::string>(cursor.take(first + column)); };
    DutyRow row;
    row.opened_by = int(std::get<std::int64_t>(cursor.take(first)));
    row.kind = text(1);
    row.holder = text(2);
    row.clock = text(3);
    row.regulation = text(4);
    row.opened_on = text(5);
    row.due_on = text(6);
    return row;
}

const std::string duty_columns =
    "d.opened_by, d.kind, d.holder, d.clock, d.regulation, d.opened_on, d.due_on";

// What others owe in a matter is looked up row by row: the list runs by the days of its matters.
std::optional<DutyRow> first_duty_of_others(Transaction& tx, const SubjectKey& key,
                                            const std::string& organ) {
    const std::string sql = "select " + duty_columns +
                            " from docket_duties d where d.jurisdiction = :j and d.subject = :s"
                            " and d.holder <> :o order by d.due_on, d.opened_by, d.kind limit 1";
    query::Cursor cursor(tx, sql, {key.jurisdiction, key.subject, organ}, with_duty({}));
    if (!cursor.next()) return std::nullopt;
    return duty_row(cursor, 0);
}

std::string columns_of_matters(CivilDay today) {
    return "m.jurisdiction, m.subject, m.id, m.number, m.last_n, " + state_on(today) +
           ", m.kind, m.category, m.organ, m.registered_on, m.due_on, m.petitions, m.subject_home,"
           " m.subject_act, m.subject_place, m.has_skipped_levels, m.hearing_on";
}

std::vector<query::Type> types_of_matters() {
    using enum query::Type;
    return {text, number, text,   text, number, text,   text,   text, text,
            text, text,   number, text, number, number, number, text};
}

// In the order of the filter; no more than one beyond its limit, which tells that there is a next page.
void take_matters(Transaction& tx, const Viewer& viewer, const MatterFilter& filter, Statement statement,
                  std::vector<ListedMatter>& rows) {
    const bool has_own = lists_own_duties(filter);
    const std::string direction = filter.last_first ? " desc" : "";
    statement.add(" order by " + sorted_day(filter) + direction + ", " + sorted_tie(filter) + direction +
                  " limit " + std::to_string(filter.limit + 1 - int(rows.size())));
    const std::string sql = "select " + columns_of_matters(viewer.now.day()) +
                            (has_own ? ", " + duty_columns : "") + " from " + statement.text();
    const std::vector<query::Type> columns = types_of_matters();
    query::Cursor cursor(tx, sql, statement.values(), has_own ? with_duty(columns) : columns);
    while (cursor.next()) {
        ListedMatter listed;
        listed.key.jurisdiction = std::get<std::string>(cursor.take(0));
        listed.key.subject = std::get<std::int64_t>(cursor.take(1));
        listed.row = matter_row(cursor);
        if (has_own) listed.duty = duty_row(cursor, columns.size());
        rows.push_back(std::move(listed));
    }
}

}  // namespace

std::optional<Listing<ListedMatter>> list_matters(Transaction& tx, const Viewer& viewer,
                                                  const MatterFilter& filter) {
    Statement statement = matters_seen(tx, viewer, filter, Matters::joined);
    Listing<ListedMatter> listing = count_matters(tx, viewer, filter);
    // What has no day comes last, whichever way the days run.
    const bool dayless_apart =
        filter.order == ListOrder::due_on && filter.last_first && !lists_own_duties(filter);
    bool only_dayless = false;
    Statement dayless = statement;
    if (filter.cursor) {
        const auto cursor = read_cursor(*filter.cursor);
        const auto subject = cursor ? number_of(cursor->tie) : std::nullopt;
        if (!subject) return std::nullopt;
        only_dayless = dayless_apart && cursor->day == far_day;
        (only_dayless ? dayless : statement)
            .where_after(sorted_day(filter), sorted_tie(filter), filter.last_first, cursor->day, *subject);
    }
    if (dayless_apart) {
        statement.where("s.due_on <", std::string(far_day));
        dayless.where("s.due_on =", std::string(far_day));
    }
    if (!only_dayless) take_matters(tx, viewer, filter, statement, listing.rows);
    if (dayless_apart && int(listing.rows.size()) <= filter.limit)
        take_matters(tx, viewer, filter, dayless, listing.rows);
    if (int(listing.rows.size()) > filter.limit) {
        listing.rows.pop_back();
        const ListedMatter& last = listing.rows.back();
        listing.next_cursor = write_cursor({sorted_day_of(last, filter), std::to_string(last.key.subject)});
    }
    if (filter.duty && filter.duty->is_of_others)
        for (ListedMatter& listed : listing.rows)
            listed.duty = first_duty_of_others(tx, listed.key, filter.duty->organ);
    return listing;
}

Listing<ListedMatter> count_matters(Transaction& tx, const Viewer& viewer, const MatterFilter& filter) {
    const Matters matters = asks_of_matters(filter) ? Matters::joined : Matters::left_out;
    Listing<ListedMatter> listing;
    count(tx, matters_seen(tx, viewer, filter, matters), filter.counting, filter.count_limit, listing);
    return listing;
}

CategoryCounts count_by_category(Transaction& tx, const Viewer& viewer) {
    Statement statement = matters_seen(tx, viewer, {}, Matters::joined);
    statement.where("m.category is not null").add(" group by m.category");
    CategoryCounts counts;
    query::Cursor cursor(tx, "select m.category, count(*) from " + statement.text(), statement.values(),
                         {query::Type::text, query::Type::number});
    while (cursor.next())
        counts.emplace_back(std::get<std::string>(cursor.take(0)), std::get<std::int64_t>(cursor.take(1)));
    return counts;
}

std::optional<Listing<ListedPetition>> list_petitions(Transaction& tx, const Viewer& viewer,
                                                      const PetitionFilter& filter) {
    using enum query::Type;
    Statement statement(
        "docket_petitions p join docket_matters m on m.jurisdiction = p.jurisdiction and m.subject = "
        "p.subject"
        " join docket_sights s on s.jurisdiction = p.jurisdiction and s.subject = p.subject where 1 = 1");
    only_what_is_seen(tx, statement, viewer);
    if (filter.channel) statement.where("p.channel =", *filter.channel);
    if (filter.raised_at) statement.where("p.raised_at =", *filter.raised_at);
    if (filter.received_from) statement.where("p.received_on >=", *filter.received_from);
    if (filter.received_to) statement.where("p.received_on <=", *filter.received_to);
    if (filter.first) statement.where("p.is_first =", std::int64_t(*filter.first ? 1 : 0));
    if (filter.from_above)
        statement.where(*filter.from_above ? "p.from_above is not null" : "p.from_above is null");
    Listing<ListedPetition> listing;
    count(tx, statement, filter.counting, counted_rows_max, listing);
    if (filter.cursor) {
        const auto cursor = read_cursor(*filter.cursor);
        if (!cursor) return std::nullopt;
        statement.where_after("p.received_on", "p.id", true, cursor->day, cursor->tie);
    }
    statement.add(" order by p.received_on desc, p.id desc limit " + std::to_string(filter.limit + 1));
    const std::string sql =
        "select p.id, p.number, p.channel, p.raised_at, p.received_on, p.headcount, p.is_first, p.is_group,"
        " p.from_above, p.kind, p.category, p.place, m.id from " +
        statement.text();
    query::Cursor cursor(
        tx, sql, statement.values(),
        {text, text, text, text, text, number, number, number, text, text, text, text, text});
    const auto maybe = [&](std::size_t column) {
        return query::column_of<std::optional<std::string>>(cursor.take(column), "docket_petitions");
    };
    const auto is_set = [&](std::size_t column) { return std::get<std::int64_t>(cursor.take(column)) != 0; };
    while (cursor.next()) {
        if (int(listing.rows.size()) == filter.limit) {
            const PetitionRowOfList& last = listing.rows.back().row;
            listing.next_cursor = write_cursor({last.received_on, last.id});
            break;
        }
        PetitionRowOfList row;
        row.id = std::get<std::string>(cursor.take(0));
        row.number = std::get<std::string>(cursor.take(1));
        row.channel = std::get<std::string>(cursor.take(2));
        row.raised_at = std::get<std::string>(cursor.take(3));
        row.received_on = std::get<std::string>(cursor.take(4));
        row.headcount = int(std::get<std::int64_t>(cursor.take(5)));
        row.is_first = is_set(6);
        row.is_group = is_set(7);
        row.from_above = maybe(8);
        row.kind = maybe(9);
        row.category = maybe(10);
        row.place = maybe(11);
        listing.rows.push_back({std::move(row), std::get<std::string>(cursor.take(12))});
    }
    return listing;
}

bool is_seen(Transaction& tx, const Viewer& viewer, const SubjectKey& key) {
    Statement statement("select 1 from docket_sights s where 1 = 1");
    statement.where("s.jurisdiction =", key.jurisdiction).where("s.subject =", key.subject);
    only_what_is_seen(tx, statement, viewer);
    query::Cursor cursor(tx, statement.text() + " limit 1", statement.values(), {query::Type::number});
    return cursor.next();
}

std::optional<MatterRow> find_row(Transaction& tx, const SubjectKey& key, CivilDay today) {
    const std::string sql = "select " + columns_of_matters(today) +
                            " from docket_matters m where m.jurisdiction = :j and m.subject = :s";
    query::Cursor cursor(tx, sql, {key.jurisdiction, key.subject}, types_of_matters());
    if (!cursor.next()) return std::nullopt;
    return matter_row(cursor);
}

}  // namespace minqiao
