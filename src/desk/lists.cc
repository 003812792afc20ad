#include "docket/lists.h"

#include "desk/desk.h"
#include "desk/file.h"
#include "desk/listing.h"
#include "desk/reading.h"
#include "desk/showing.h"
#include "finding/passages.h"
#include "finding/repeats.h"
#include "finding/search.h"
#include "finding/seeker.h"
#include "json/describe.h"
#include "organ/mandate.h"

namespace minqiao {

namespace {

template <class Row, class Item>
Page<Item> page_of(const Listing<Row>& listing, std::vector<Item> items) {
    Page<Item> page;
    page.items = std::move(items);
    page.next_cursor = listing.next_cursor;
    page.count = listing.count;
    page.count_is_exact = listing.count_is_exact;
    return page;
}

Seeker seeker_of(const Caller& caller, const Moment& now, const Office& office, Role role) {
    return {office.jurisdiction, json::enum_text(role), caller.officer.organ_id.text(),
            caller.officer.id.text(), now.at.unix_milliseconds()};
}

PetitionItem item_of(const ListedPetition& listed) {
    const PetitionRowOfList& row = listed.row;
    PetitionItem item;
    item.id = PetitionId::parse(row.id).value_or(PetitionId{});
    item.number = row.number;
    item.matter_id = MatterId::parse(listed.matter_id).value_or(MatterId{});
    item.channel = json::enum_of<Channel>(row.channel).value_or(Channel::letter);
    item.raised_at = json::enum_of<Level>(row.raised_at).value_or(Level::county);
    item.received_on = CivilDay::parse(row.received_on).value_or(CivilDay{});
    item.headcount = row.headcount;
    item.first = row.is_first;
    item.group = row.is_group;
    item.from_above = enum_or_nothing<FromAboveKind>(row.from_above);
    item.kind = enum_or_nothing<Kind>(row.kind);
    item.category = row.category;
    item.place = row.place;
    return item;
}

// The texts of a matter that this officer is shown.
std::vector<FieldText> shown_texts(const std::vector<Petition>& petitions, const Showing& showing) {
    std::vector<FieldText> texts;
    for (const Petition& petition : petitions) {
        const bool are_words_shown = showing.of(Field::words, petition.id) == Shown::whole;
        if (are_words_shown) texts.push_back({"subject", petition.subject.text()});
        if (showing.of(Field::text, petition.id) == Shown::whole)
            texts.push_back({"text", petition.text.text()});
        if (!are_words_shown) continue;
        for (const Content& request : petition.requests) texts.push_back({"requests", request.text()});
    }
    return texts;
}

// Words that stand only in what this officer is not shown find nothing.
bool is_found(const std::string& q, const MatterFile& file, const std::vector<Petition>& petitions,
              const Showing& showing) {
    if (showing.of(Field::text) == Shown::whole) return true;
    std::vector<FieldText> texts = shown_texts(petitions, showing);
    texts.push_back({"number", file.matter.number});
    for (const Petition& petition : petitions) texts.push_back({"number", petition.number});
    return hold_all_words(texts, q);
}

bool is_found(Transaction& tx, const std::string& q, const Caller& caller, const SubjectKey& key) {
    const bool is_accusation = kind_of(tx, key) == json::enum_text(Kind::accusation);
    if (shown(caller.officer.role, Field::text, is_accusation, false) == Shown::whole) return true;
    const auto id = MatterId::parse(id_of(tx, key));
    const MatterFile file = load_file(tx, key, id.value_or(MatterId{}), Texts::put_in);
    return is_found(q, file, petitions_in(tx, file), Showing(caller.officer.role, file.matter));
}

// More matches than this are for the search page, which pages through all of them.
constexpr std::size_t matches_max = 1000;

struct Matches {
    std::vector<std::int64_t> subjects;
    bool are_cut = false;
};

Matches matching(Transaction& tx, const Seeker& seeker, const std::string& q) {
    Matches matches;
    std::optional<std::string> cursor;
    do {
        const int limit = int(matches_max - matches.subjects.size());
        const auto found = minqiao::search(tx, seeker, q, cursor, limit);
        if (!found) break;
        std::ranges::copy(found->subjects, std::back_inserter(matches.subjects));
        cursor = found->next_cursor;
    } while (cursor && matches.subjects.size() < matches_max);
    matches.are_cut = cursor.has_value();
    return matches;
}

}  // namespace

Result<Page<MatterItem>, Problem> Desk::matters(Transaction& tx, const Caller& caller, const Moment& now,
                                                const MattersAsked& asked) const {
    MatterFilter filter;
    if (asked.organ) filter.organ = asked.organ->text();
    filter.state = text_of(asked.state);
    filter.kind = text_of(asked.kind);
    filter.category = asked.category;
    filter.due_from = text_of(asked.due_from);
    filter.due_before = text_of(asked.due_before);
    filter.registered_from = text_of(asked.registered_from);
    filter.registered_to = text_of(asked.registered_to);
    filter.hearing_from = text_of(asked.hearing_from);
    filter.hearing_to = text_of(asked.hearing_to);
    if (asked.duty) filter.duty = duty_filter(*asked.duty, caller.officer, *office_, now.today());
    const bool is_by_due_day = asked.sort == MatterOrder::due_on || asked.sort == MatterOrder::due_on_last;
    filter.order = is_by_due_day ? ListOrder::due_on : ListOrder::registered_on;
    filter.last_first =
        asked.sort == MatterOrder::due_on_last || asked.sort == MatterOrder::registered_on_last;
    filter.cursor = asked.cursor;
    filter.limit = asked.limit;
    filter.counting = asked.counting;
    Matches matches;
    if (asked.q) {
        matches = matching(tx, seeker_of(caller, now, *office_, caller.officer.role), *asked.q);
        std::erase_if(matches.subjects, [&](std::int64_t subject) {
            return !is_found(tx, *asked.q, caller, {office_->jurisdiction, SubjectKind::matter, subject});
        });
        filter.among = std::move(matches.subjects);
    }
    auto listing = list_matters(tx, {caller.officer, now.at}, filter);
    if (!listing) return bad_cursor();
    listing->count_is_exact = listing->count_is_exact && !matches.are_cut;
    std::vector<MatterItem> items;
    for (const ListedMatter& listed : listing->rows)
        items.push_back(matter_item(tx, listed, caller.officer, *office_, now.today()));
    return page_of(*listing, std::move(items));
}

Result<Page<PetitionItem>, Problem> Desk::petitions(Transaction& tx, const Caller& caller, const Moment& now,
                                                    const PetitionsAsked& asked) const {
    PetitionFilter filter;
    filter.channel = text_of(asked.channel);
    filter.raised_at = text_of(asked.raised_at);
    filter.received_from = text_of(asked.received_from);
    filter.received_to = text_of(asked.received_to);
    filter.first = asked.first;
    filter.from_above = asked.from_above;
    filter.cursor = asked.cursor;
    filter.limit = asked.limit;
    filter.counting = asked.counting;
    const auto listing = list_petitions(tx, {caller.officer, now.at}, filter);
    if (!listing) return bad_cursor();
    std::vector<PetitionItem> items;
    for (const ListedPetition& listed : listing->rows) items.push_back(item_of(listed));
    return page_of(*listing, std::move(items));
}

Result<std::vector<SimilarItem>, Problem> Desk::similar(Transaction& tx, const Caller& caller,
                                                        const Moment& now, const PetitionAsked& asked) const {
    // Asking who is known here tells something of people, so only those ask who take petitions down.
    if (!may_give(caller.officer.role, "register"))
        return problem_of(Refusal{RefusalCode::outside_mandate, "", {}});
    // Whoever takes petitions down must find repeats of the whole office, though not open their files:
    // the look-up sees what the office's head sees, and answers with what tells one matter from another.
    const bool looks_for_office = caller.officer.role == Role::clerk || caller.officer.role == Role::sorter;
    const Role eyes = looks_for_office ? Role::head : caller.officer.role;
    const Petition petition = petition_of(asked, now.today(), office_->level);
    const Seeker seeker = seeker_of(caller, now, *office_, eyes);
    std::vector<SimilarItem> items;
    for (const Likeness& likeness :
         minqiao::similar(tx, seeker, petition, office_->index_key, caller.language)) {
        const SubjectKey key{office_->jurisdiction, SubjectKind::matter, likeness.subject};
        const auto row = find_row(tx, key, now.today());
        if (!row || row->kind == json::enum_text(Kind::accusation)) continue;
        MatterItem known = matter_item(tx, {key, *row, {}}, caller.officer, *office_, now.today());
        SimilarItem item{known.id,
                         std::move(known.number),
                         likeness.score,
                         {},
                         known.state,
                         std::move(known.subject),
                         known.registered_on,
                         known.organ_id,
                         is_seen(tx, {caller.officer, now.at}, key)};
        for (const Reason& reason : likeness.reasons) item.reasons.push_back({reason.kind, reason.text});
        items.push_back(std::move(item));
    }
    return items;
}

Result<Page<SearchItem>, Problem> Desk::search(Transaction& tx, const Caller& caller, const Moment& now,
                                               const SearchAsked& asked) const {
    const auto found = minqiao::search(tx, seeker_of(caller, now, *office_, caller.officer.role), asked.q,
                                       asked.cursor, asked.limit);
    if (!found) return bad_cursor();
    Page<SearchItem> page;
    page.next_cursor = found->next_cursor;
    for (const std::int64_t subject : found->subjects) {
        const SubjectKey key{office_->jurisdiction, SubjectKind::matter, subject};
        const auto id = MatterId::parse(id_of(tx, key));
        const MatterFile file = load_file(tx, key, id.value_or(MatterId{}), Texts::put_in);
        const auto petitions = petitions_in(tx, file);
        const Showing showing(caller.officer.role, file.matter);
        if (!is_found(asked.q, file, petitions, showing)) continue;
        SearchItem item;
        item.id = file.matter.id;
        item.number = file.matter.number;
        item.state = state_of(file.matter, office_->place(), now.today());
        if (!petitions.empty() && showing.of(Field::words, petitions.front().id) == Shown::whole)
            item.subject = petitions.front().subject.text();
        for (const MarkedPassage& passage : passages(shown_texts(petitions, showing), asked.q)) {
            Passage shown{passage.field, passage.text, {}};
            for (const Mark& mark : passage.marks) shown.marks.push_back({mark.begin, mark.end});
            item.passages.push_back(std::move(shown));
        }
        page.items.push_back(std::move(item));
    }
    page.count = std::int64_t(page.items.size());
    page.count_is_exact = !asked.cursor && !page.next_cursor;
    return page;
}

}  // namespace minqiao
