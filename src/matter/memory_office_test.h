// The invented county at work in memory: matters are their acts, every command goes through decide and
// evolve, and the real statutes and holidays count the days. The clock and the ids are the test's.
#pragma once

#include <algorithm>
#include <map>
#include <utility>

#include "county/county.h"
#include "matter/decide.h"
#include "matter/evolve.h"
#include "matter/sight.h"
#include "matter/state.h"
#include "matter/succession.h"
#include "statute/on_disk_test.h"

namespace minqiao {

inline CivilDay day(std::string_view text) {
    const auto parsed = CivilDay::parse(text);
    ASSERT_THAT(parsed, "a test writes days as YYYY-MM-DD");
    return *parsed;
}

inline OrganId organ_id(std::string_view key) {
    const Organ* organ = county().organ(key);
    ASSERT_THAT(organ, "a test names organs of the county");
    return organ->id;
}

inline const Officer& officer(std::string_view account) {
    const Officer* found = county().officer(account);
    ASSERT_THAT(found, "a test names officers of the county");
    return *found;
}

class MemoryOffice {
public:
    explicit MemoryOffice(CivilDay first_day, std::string division = "380121")
        : today(first_day), division_(std::move(division)), reckonings_(entries_on_disk()) {}
    MemoryOffice(const MemoryOffice&) = delete;
    MemoryOffice& operator=(const MemoryOffice&) = delete;

    // A notice or a setting, entered now.
    void enter(ReckoningEntry entry) {
        entry.entered_at = now();
        ++counter_;
        reckonings_ = reckonings_.with(std::move(entry));
    }

    // What is wrong with it; else the organs have changed, and every matter with them.
    std::vector<FieldFault> change_organs(std::string_view account, const OrganChange& change) {
        auto faults = faults_of(change, place_, today);
        if (!faults.empty()) return faults;
        organs_ = organs_.after(change);
        for (auto& [id, file] : files_)
            while (const auto succession = succession_of(file.matter, change, place_)) {
                const CivilDay on = std::max(change.in_force_from, file.matter.last_on);
                append(id, *succession, {officer(account), on, today, place_});
            }
        return {};
    }

    struct File {
        std::vector<Act> acts;
        Matter matter;
    };

    CivilDay today;

    // A new matter, or a repeat in `into`.
    Result<MatterId, Refusal> register_petition(std::string_view account, Petition petition,
                                                std::optional<MatterId> into = {},
                                                std::vector<std::string> as_given = {}) {
        const MatterId id = into.value_or(MatterId{1, ++counter_});
        petition.id = PetitionId{2, ++counter_};
        petition.number = "P" + std::to_string(counter_);
        // As at the desk: the day of this act is the day on which the petition was received.
        const CivilDay on = std::min(petition.received_on, today);
        const Register command{std::move(petition), "M" + std::to_string(id.low), std::move(as_given)};
        auto given = give(id, account, command, on);
        if (!given) return std::move(given).error();
        return id;
    }

    // What decide would answer now; nothing is kept.
    Result<Decision, Refusal> would(MatterId id, std::string_view account, const Command& command) {
        return decide(so_far(id), command, occasion_for(account, command, today));
    }

    // The number of the new act.
    Result<int, Refusal> give(MatterId id, std::string_view account, const Command& command,
                              std::optional<CivilDay> on = {}) {
        const Occasion occasion = occasion_for(account, command, on.value_or(today));
        auto decided = decide(so_far(id), command, occasion);
        if (!decided) return std::move(decided).error();
        if (decided->elsewhere) append(decided->elsewhere->matter_id, decided->elsewhere->body, occasion);
        return append(id, decided->body, occasion);
    }

    const File& file(MatterId id) const {
        const auto found = files_.find(id);
        ASSERT_THAT(found != files_.end(), "a test asks for matters it has begun");
        return found->second;
    }
    const Matter& matter(MatterId id) const { return file(id).matter; }
    const std::map<MatterId, File>& files() const { return files_; }

    State state(MatterId id) const { return state_of(matter(id), place_, today); }
    Instant now() const { return start_of(today).plus_seconds(9 * 3600 + std::int64_t(counter_)); }
    bool sees(std::string_view account, MatterId id) const {
        return may_see(officer(account), visibility_of(matter(id), place_), now());
    }
    std::vector<Standing> standings_for(std::string_view account, MatterId id) const {
        return standings(matter(id), {officer(account), today, today, place_});
    }
    const Jurisdiction& place() const { return place_; }

private:
    Matter so_far(MatterId id) const {
        const auto found = files_.find(id);
        if (found != files_.end()) return found->second.matter;
        Matter empty;
        empty.id = id;
        return empty;
    }

    Occasion occasion_for(std::string_view account, const Command& command, CivilDay on) {
        Occasion occasion{officer(account), on, today, place_};
        if (const auto* join = std::get_if<Join>(&command)) {
            const auto found = files_.find(join->into_matter_id);
            if (found != files_.end()) occasion.other = &found->second.matter;
        }
        if (std::holds_alternative<Separate>(command)) {
            occasion.new_matter_id = MatterId{1, ++counter_};
            occasion.new_matter_number = "M" + std::to_string(counter_);
        }
        return occasion;
    }

    int append(MatterId id, ActBody body, const Occasion& occasion) {
        File& file = files_[id];
        file.matter.id = id;
        Act act;
        act.n = file.matter.n + 1;
        act.on = occasion.on;
        act.recorded_at = now();
        act.officer_id = occasion.officer.id;
        act.organ_id = occasion.officer.organ_id;
        act.body = std::move(body);
        ++counter_;
        file.matter = evolve(std::move(file.matter), act);
        file.acts.push_back(std::move(act));
        return file.matter.n;
    }

    std::string division_;
    Reckonings reckonings_;
    OrganTree organs_ = county().tree();
    std::vector<Officer> officers_ = county().all_officers();
    CategoryChanges category_changes_;
    Jurisdiction place_{statute_on_disk(), organs_, officers_, reckonings_, category_changes_, division_};
    std::map<MatterId, File> files_;
    std::uint64_t counter_ = 0;
};

}  // namespace minqiao
