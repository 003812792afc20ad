#include <algorithm>

#include "desk/attachment.h"
#include "desk/desk.h"
#include "desk/drafts.h"
#include "desk/file.h"
#include "desk/library.h"
#include "desk/masking.h"
#include "desk/reading.h"
#include "matter/citation.h"
#include "matter/unattended.h"
#include "matter/urgent_report.h"
#include "store/petitions.h"

namespace minqiao {

namespace {

// Numbered for all who see the matter; whoever is not shown the words gets the numbers alone.
std::vector<RequestItem> requests_of(const Matter& matter, const std::vector<Petition>& petitions,
                                     const Showing& showing) {
    std::vector<RequestItem> items;
    for (const Petition& petition : petitions) {
        // What is asked again was numbered before.
        const auto brief = std::ranges::find(matter.petitions, petition.id, &PetitionBrief::id);
        if (brief == matter.petitions.end() || brief->requests == 0) continue;
        const bool is_shown = showing.of(Field::words, petition.id) == Shown::whole;
        // A petition that lists no requests asks one thing: its subject.
        if (petition.requests.empty())
            items.push_back({int(items.size()) + 1, petition.id, is_shown ? petition.subject.text() : ""});
        for (const Content& request : petition.requests)
            items.push_back({int(items.size()) + 1, petition.id, is_shown ? request.text() : ""});
    }
    return items;
}

MatterHead head_of(const Matter& matter, const std::vector<Petition>& petitions, const Showing& showing,
                   const Office& office, const Moment& now) {
    MatterHead head;
    head.id = matter.id;
    head.number = matter.number;
    if (!petitions.empty() && showing.of(Field::words, petitions.front().id) == Shown::whole)
        head.subject = petitions.front().subject.text();
    head.state = state_of(matter, office.place(), now.today());
    head.kind = matter.kind;
    head.category = matter.category;
    head.branch = matter.branch;
    if (matter.is_simplified || (matter.is_meant_simplified && !matter.is_accepted))
        head.procedure = HandlingProcedure::simplified;
    head.regulation = matter.regulation;
    head.received_on = matter.received_on;
    head.office_id = matter.office;
    head.organ_id = matter.with;
    head.joined_into = matter.joined_into;
    head.not_told_yet = not_told_yet(matter, office.place());
    head.unattended = unattended_organs(matter, office.place(), now.at);
    head.requests = requests_of(matter, petitions, showing);
    head.enquiries = matter.enquiries;
    head.n = matter.n;
    return head;
}

std::vector<ArticleItem> cited_by(Transaction& tx, const std::vector<Act>& acts, const Office& office,
                                  Language language) {
    std::vector<ArticleItem> items;
    for (const Act& act : acts) {
        for (const std::string& id : cited_articles(act.body)) {
            if (std::ranges::find(items, id, &ArticleItem::id) != items.end()) continue;
            if (auto item = article_item(tx, office, id, language)) items.push_back(*std::move(item));
        }
    }
    return items;
}

}  // namespace

Result<MatterPage, Problem> Desk::matter(Transaction& tx, const Caller& caller, const Moment& now,
                                         MatterId id) const {
    auto found = load_file(tx, id, Texts::put_in);
    if (!found || !is_visible(*found, caller, now)) return absent();
    const MatterFile& file = *found;
    const Showing showing(caller.officer.role, file.matter);

    MatterPage page;
    PetitionsRead read = read_petitions(tx, file);
    page.petitions = std::move(read.petitions);
    page.supplements = std::move(read.supplements);
    page.matter = head_of(file.matter, page.petitions, showing, *office_, now);
    page.acts = file.acts;
    for (Petition& petition : page.petitions) mask(petition, showing);
    for (Act& supplement : page.supplements) mask(supplement, showing);
    for (Act& act : page.acts) mask(act, showing);
    page.files = files_of(tx, page.petitions, page.supplements);
    std::ranges::move(proofs_of(tx, page.acts), std::back_inserter(page.files));
    for (const Duty& duty : file.matter.duties) {
        DutyItem item = duty_item(duty, file.matter, *office_, now.today(), caller.language);
        (duty.is_open() ? page.duties : page.ended_duties).push_back(std::move(item));
    }
    std::ranges::stable_sort(page.duties, {}, &DutyItem::due_on);
    if (!page.duties.empty()) {
        page.matter.due_on = page.duties.front().due_on;
        page.matter.lamp = page.duties.front().lamp;
    }
    page.openings = opening_items(file.matter, *office_, now.today(), caller.language);

    page.cited = cited_by(tx, page.acts, *office_, caller.language);

    const Occasion occasion{caller.officer, now.today(), now.today(), office_->place()};
    for (Standing standing : standings(file.matter, occasion)) {
        const std::string command(standing.command);
        if (!standing.bar && command == IssueOpinion::name) standing.bar = bar_by_draft(tx, file, occasion);
        const bool is_for_others = standing.bar && standing.bar->code == RefusalCode::outside_mandate;
        if (is_for_others || command == ImportReply::name) continue;
        page.given_by.push_back({command, standing.article});
        if (!standing.bar)
            page.permitted.push_back(command);
        else
            page.not_now.push_back({command, standing.bar->code,
                                    sentences_(standing.bar->code, caller.language), standing.bar->article});
    }
    return page;
}

Result<PetitionPage, Problem> Desk::petition(Transaction& tx, const Caller& caller, const Moment& now,
                                             PetitionId id) const {
    const auto row = find_petition(tx, id);
    auto file = row ? file_holding(tx, *row) : std::nullopt;
    if (!file || !is_visible(*file, caller, now)) return absent();
    PetitionsRead read = read_petitions(tx, *file);
    const auto petition = std::ranges::find(read.petitions, id, &Petition::id);
    if (petition == read.petitions.end()) return absent();
    std::erase_if(read.supplements,
                  [&](const Act& act) { return std::get<Supplement>(act.body).petition_id != id; });
    const Showing showing(caller.officer.role, file->matter);
    mask(*petition, showing);
    for (Act& supplement : read.supplements) mask(supplement, showing);
    PetitionPage page{*std::move(petition), std::move(read.supplements), {}, {}};
    page.files = files_of(tx, {page.petition}, page.supplements);
    page.matter = {file->matter.id.text(), file->matter.number};
    return page;
}

}  // namespace minqiao
