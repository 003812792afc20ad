#include "server/verification.h"

#include <algorithm>

#include "desk/calendar_acts.h"
#include "desk/category_acts.h"
#include "desk/library.h"
#include "desk/organ_acts.h"
#include "matter/evolve.h"
#include "record/written_act.h"
#include "store/audit.h"
#include "store/contents.h"
#include "store/petitions.h"
#include "store/query.h"
#include "store/records.h"

namespace minqiao {
namespace {

constexpr std::size_t wrongs_max = 1000;

// One matter's file: every record is read, written again and compared.
class FileCheck {
public:
    FileCheck(Transaction& tx, const Subject& subject, Verification& found)
        : tx_(tx), subject_(subject), found_(found) {}

    void run() {
        gather_texts(KeptTable::contents, false);
        gather_texts(KeptTable::identities, true);
        for (const RecordRow& row : read_records(tx_, subject_.key)) check_record(row);
        if (acts_.empty()) return wrong("it has no acts");
        check_petitions();
        for (const auto& [n, texts] : texts_) {
            if (n < 1 || n > static_cast<int>(acts_.size()))
                wrong("texts lie beside act " + std::to_string(n));
        }
        // A broken history would stop the program in evolve; one that was read whole is replayed.
        if (is_good_) replay(*MatterId::parse(subject_.id), acts_);
        ++found_.counts["matters"];
    }

private:
    void gather_texts(KeptTable table, bool is_identity) {
        for (KeptRow& row : read_kept(tx_, table, subject_.key)) {
            texts_[row.n].push_back({is_identity, row.place, std::move(row.salt), std::move(row.value)});
            ++found_.counts["texts"];
        }
    }

    void check_record(const RecordRow& row) {
        ++found_.counts["acts"];
        const int n = static_cast<int>(acts_.size()) + 1;
        const std::string name = "act " + std::to_string(row.n);
        if (row.n != n) wrong("act " + std::to_string(n) + " is missing");
        auto act = read_act(row.written);
        if (!act) {
            wrong(name + " cannot be read");
            acts_.emplace_back();
            return;
        }
        if (rewritten(*act) != row.written) wrong(name + " is not in canonical form");
        if (act->n != row.n || name_of(act->body) != row.act || act->recorded_at != row.recorded_at)
            wrong(name + " does not agree with its row");
        const auto& texts = texts_[row.n];
        if (!keeps_its_commitments(*act, texts)) wrong(name + " has a text it was not committed to");
        acts_.push_back(std::move(act).value());
    }

    void check_petitions() {
        std::size_t registered = 0;
        const auto rows = petitions_of(tx_, subject_.key.jurisdiction, subject_.key.subject);
        for (const Act& act : acts_) {
            const auto* registration = std::get_if<Registration>(&act.body);
            if (!registration) continue;
            ++registered;
            const bool is_there = std::ranges::any_of(rows, [&](const PetitionRow& row) {
                return row.id == registration->petition.id && row.number == registration->petition.number &&
                       row.n == act.n;
            });
            if (!is_there) wrong("the petition of act " + std::to_string(act.n) + " has no row");
        }
        if (registered != rows.size()) wrong("it has petitions that no act registered");
        found_.counts["petitions"] += rows.size();
    }

    void wrong(const std::string& what) {
        is_good_ = false;
        if (found_.wrongs.size() < wrongs_max) found_.wrongs.push_back("matter " + subject_.id + ": " + what);
    }

    Transaction& tx_;
    const Subject& subject_;
    Verification& found_;
    std::map<int, std::vector<KeptText>> texts_;
    std::vector<Act> acts_;
    bool is_good_ = true;
};

// Acts of the office itself: each is read, written again and compared.
void check_acts_of(Transaction& tx, SubjectKind kind, const std::string& name, const std::string& counted,
                   const auto& rewritten, Verification& found) {
    for_each_subject(tx, kind, [&](const Subject& subject) {
        int n = 0;
        for (const RecordRow& row : read_records(tx, subject.key)) {
            ++found.counts[counted];
            if (row.n != ++n || rewritten(row.written) != row.written)
                found.wrongs.push_back(name + " " + subject.id + ": act " + std::to_string(n) + " is broken");
        }
    });
}

void check_acts_of_office(Transaction& tx, Verification& found) {
    const auto again = [](const auto& read, const auto& write) {
        return [=](const std::string& written) {
            const auto act = read(written);
            return act ? std::optional(write(*act)) : std::nullopt;
        };
    };
    check_acts_of(tx, SubjectKind::calendar, "calendar", "calendar acts",
                  again(read_calendar_act, write_calendar_act), found);
    check_acts_of(tx, SubjectKind::organ, "organs", "acts of organs", again(read_organ_act, write_organ_act),
                  found);
    check_acts_of(tx, SubjectKind::category, "categories", "acts of categories",
                  again(read_category_act, write_category_act), found);
}

// What other databases' foreign keys would check at every insert.
void check_strays(Transaction& tx, Verification& found) {
    struct Stray {
        const char* what;
        const char* sql;
    };
    constexpr Stray strays[] = {
        {"records without a subject",
         "select count(*) from records r where not exists (select 1 from subjects s where s.jurisdiction = "
         "r.jurisdiction and s.subject_kind = r.subject_kind and s.subject = r.subject)"},
        {"contents without an act",
         "select count(*) from contents c where not exists (select 1 from records r where r.jurisdiction = "
         "c.jurisdiction and r.subject_kind = c.subject_kind and r.subject = c.subject and r.n = c.n)"},
        {"identities without an act",
         "select count(*) from identities c where not exists (select 1 from records r where r.jurisdiction = "
         "c.jurisdiction and r.subject_kind = c.subject_kind and r.subject = c.subject and r.n = c.n)"},
        {"petitions without an act",
         "select count(*) from petitions p where not exists (select 1 from records r where r.jurisdiction = "
         "p.jurisdiction and r.subject_kind = 1 and r.subject = p.subject and r.n = p.n)"},
        {"query codes without a petition",
         "select count(*) from query_codes q where not exists (select 1 from petitions p where p.id = "
         "q.petition_id)"},
        {"articles without a law version",
         "select count(*) from law_articles a where not exists (select 1 from law_versions v where v.version "
         "= "
         "a.version)"},
    };
    for (const Stray& stray : strays) {
        const auto count = one<std::int64_t>(tx, stray.sql).value();
        if (count > 0) found.wrongs.push_back(std::to_string(count) + " " + stray.what);
    }
}

void check_library(Transaction& tx, std::string_view jurisdiction, Verification& found) {
    for (const LawVersionRow& version : law_versions(tx, jurisdiction, "")) {
        ++found.counts["law versions"];
        if (digest_of(version.name, law_articles(tx, version.version)) != version.digest)
            found.wrongs.push_back("law " + version.law + "@" + version.in_force_from.text() +
                                   ": its text is not what was imported");
    }
}

void check_trail(Transaction& tx, Verification& found) {
    found.counts["audit rows"] = one<std::size_t>(tx, "select count(*) from audit").value();
    if (const auto broken = first_broken_audit(tx))
        found.wrongs.push_back("the audit trail is broken at row " + std::to_string(*broken));
}

}  // namespace

void verify_permanent(Transaction& tx, std::string_view jurisdiction, Verification& found,
                      const Following& follow) {
    found = {};
    for_each_subject(tx, SubjectKind::matter, [&](const Subject& subject) {
        FileCheck(tx, subject, found).run();
        follow.on_matter();
    });
    check_acts_of_office(tx, found);
    check_library(tx, jurisdiction, found);
    check_strays(tx, found);
    check_trail(tx, found);
}

}  // namespace minqiao
