#include "desk/file.h"

#include <utility>

#include "desk/index.h"
#include "docket/docket.h"
#include "matter/evolve.h"
#include "matter/opinion.h"
#include "record/written_act.h"
#include "store/contents.h"
#include "store/drafts.h"
#include "store/records.h"
#include "store/trouble.h"

namespace minqiao {

namespace {

// The texts of each act, told apart by its number.
std::vector<std::vector<KeptText>> texts_of(Transaction& tx, const SubjectKey& key, int last_n) {
    std::vector<std::vector<KeptText>> texts(std::size_t(last_n) + 1);
    const auto gather = [&](KeptTable table, bool is_identity) {
        for (KeptRow& row : read_kept(tx, table, key))
            texts[std::size_t(row.n)].push_back(
                {is_identity, row.place, std::move(row.salt), std::move(row.value)});
    };
    gather(KeptTable::contents, false);
    gather(KeptTable::identities, true);
    return texts;
}

}  // namespace

MatterFile load_file(Transaction& tx, const SubjectKey& key, MatterId id, Texts texts) {
    MatterFile file;
    file.key = key;
    for (const RecordRow& row : read_records(tx, key)) {
        auto act = read_act(row.written);
        if (!act) stop_work(Fault::Kind::damaged, "a record of subject " + std::to_string(key.subject));
        file.acts.push_back(*std::move(act));
    }
    if (texts == Texts::put_in && !file.acts.empty()) {
        const auto kept = texts_of(tx, key, file.acts.back().n);
        for (Act& act : file.acts) fill(act, kept[std::size_t(act.n)]);
    }
    file.matter = replay(id, file.acts);
    return file;
}

std::optional<MatterFile> load_file(Transaction& tx, MatterId id, Texts texts) {
    const auto key = find_subject(tx, SubjectKind::matter, id.text());
    if (!key) return std::nullopt;
    MatterFile file = load_file(tx, *key, id, texts);
    if (file.acts.empty()) return std::nullopt;
    return file;
}

MatterFile begin_file(Transaction& tx, const Office& office, MatterId id) {
    MatterFile file;
    file.key = create_subject(tx, office.jurisdiction, SubjectKind::matter, id.text());
    file.matter.id = id;
    return file;
}

void append(Transaction& tx, MatterFile& file, const ActFrame& frame, ActBody body, const Office& office,
            const Chance& chance) {
    Act act;
    act.n = file.matter.n + 1;
    act.on = frame.on;
    act.recorded_at = frame.recorded_at;
    act.officer_id = frame.officer_id;
    act.organ_id = frame.organ_id;
    act.note = frame.note;
    act.body = std::move(body);
    const WrittenAct written = write_act(act, chance(32));
    append_record(tx, file.key, {act.n, std::string(name_of(act.body)), written.bytes, act.recorded_at});
    for (const KeptText& text : written.kept)
        put_kept(tx, text.is_identity ? KeptTable::identities : KeptTable::contents, file.key,
                 {act.n, text.place, text.salt, text.value});

    const DocketRows before = file.lists_wait ? DocketRows() : rows_of(file.matter, office.place());
    const auto owing = organ_owing_opinion(file.matter, office.place());
    file.matter = evolve(std::move(file.matter), act);
    file.acts.push_back(std::move(act));
    // What was typed goes with the errand it was typed for.
    if (owing && owing != organ_owing_opinion(file.matter, office.place())) drop_drafts(tx, file.key);
    if (file.lists_wait) return;
    keep_docket(tx, file.key, before, rows_of(file.matter, office.place()));
    if (indexes_anew(file.acts.back().body))
        index_last_act(tx, tx, load_file(tx, file.key, file.matter.id, Texts::put_in), office);
    else
        index_last_act(tx, tx, file, office);
}

void keep_lists(Transaction& from, Transaction& into, const MatterFile& file, const Office& office) {
    keep_docket(into, file.key, {}, rows_of(file.matter, office.place()));
    MatterFile so_far;
    so_far.key = file.key;
    so_far.matter.id = file.matter.id;
    for (const Act& act : file.acts) {
        so_far.matter = evolve(std::move(so_far.matter), act);
        so_far.acts.push_back(act);
        index_last_act(from, into, so_far, office);
    }
}

}  // namespace minqiao
