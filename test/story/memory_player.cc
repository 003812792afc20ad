#include "memory_player.h"

#include <algorithm>
#include <boost/json/serialize.hpp>
#include <utility>

#include "json/decode.h"
#include "matter/memory_office_test.h"
#include "organ/mandate.h"
#include "record/command_reader.h"
#include "record/petition_asked.h"

namespace minqiao::story {

namespace {

Outcome outcome_of(const Refusal& refusal) {
    Outcome outcome{false, json::enum_text(refusal.code), refusal.article, {}};
    for (const FieldFault& fault : refusal.fields) outcome.fields.push_back(fault.name + ":" + fault.code);
    return outcome;
}

Outcome outcome_of(const json::Faults& faults) {
    const bool unreadable = faults.kind == json::Faults::Kind::unreadable;
    Outcome outcome{false, unreadable ? faults.code : "invalid_fields", "", {}};
    for (const FieldFault& fault : faults.fields) outcome.fields.push_back(fault.name + ":" + fault.code);
    return outcome;
}

const Outcome absent{false, "not_found", "", {}};
const Outcome unknown_matter{false, "invalid_fields", "", {"matter_id:unknown"}};

class MemoryPlayer : public Player {
public:
    explicit MemoryPlayer(const std::string& division) : office_(CivilDay(2026, 9, 1), division) {
        // Whether a local regulation outlives the national one it was made under, an office sets.
        if (division == local_division)
            office_.enter({Setting{std::string(setting_local_regulation), "yes", CivilDay(2022, 5, 1)},
                           "local regulation",
                           {}});
    }

    void set_day(CivilDay day) override { office_.today = day; }

    std::pair<Outcome, std::string> register_petition(const std::string& account,
                                                      const boost::json::object& petition) override {
        const auto asked = json::decode<PetitionAsked>(boost::json::serialize(petition));
        if (!asked) return {outcome_of(asked.error()), ""};
        const Organ* own = county().tree().find(officer(account).organ_id);
        ASSERT_THAT(own, "an officer of the county has an organ in it");
        if (asked->matter_id && !may_join(account, *asked->matter_id)) return {unknown_matter, ""};
        const auto taken = office_.register_petition(account, petition_of(*asked, office_.today, own->level),
                                                     asked->matter_id, asked->as_given);
        if (!taken) return {outcome_of(taken.error()), ""};
        return {Outcome(), taken->text()};
    }

    Outcome command(const std::string& account, const std::string& matter_id,
                    const boost::json::object& command) override {
        const auto asked = read_command(boost::json::serialize(command));
        if (!asked) return outcome_of(asked.error());
        const auto id = MatterId::parse(matter_id);
        if (!id) return absent;
        const Command whole_command = whole(asked->command);
        if (!office_.sees(account, *id) && !answers_unsealing(account, *id, whole_command)) return absent;
        const auto given = office_.give(*id, account, whole_command, asked->on);
        return given ? Outcome() : outcome_of(given.error());
    }

    Outcome change_organ(const std::string& account, const boost::json::object& change) override {
        if (!may_give(officer(account).role, "change_organ")) return {false, "outside_mandate", "", {}};
        const auto asked = json::decode<OrganChange>(boost::json::serialize(change));
        if (!asked) return outcome_of(asked.error());
        auto faults = office_.change_organs(account, *asked);
        if (faults.empty()) return {};
        const Regulation* regulation = office_.place().regulation_on(asked->in_force_from);
        return outcome_of(Refusal{RefusalCode::invalid_fields,
                                  regulation ? regulation->article_for("succession") : "",
                                  std::move(faults)});
    }

    std::optional<MatterSeen> look(const std::string& account, const std::string& matter_id) override {
        const auto id = MatterId::parse(matter_id);
        if (!id || !office_.sees(account, *id)) return std::nullopt;
        const Matter& matter = office_.matter(*id);
        MatterSeen seen;
        seen.state = json::enum_text(office_.state(*id));
        for (const Duty& duty : matter.duties)
            if (duty.is_open())
                seen.duties.push_back({json::enum_text(duty.kind), duty.holder.text(),
                                       due_of(duty, matter, office_.place()).due_on.text()});
        std::ranges::stable_sort(seen.duties, {}, &DutySeen::due_on);
        for (const PetitionBrief& petition : matter.petitions)
            seen.petition_ids.push_back(petition.id.text());
        for (const Act& act : office_.file(*id).acts) seen.acts.emplace_back(act.n, name_of(act.body));
        for (const Standing& standing : office_.standings_for(account, *id)) {
            if (!standing.bar) seen.permitted.emplace_back(standing.command);
            if (standing.bar && may_give(officer(account).role, standing.command))
                seen.not_now.push_back({std::string(standing.command), json::enum_text(standing.bar->code),
                                        standing.bar->article});
        }
        return seen;
    }

private:
    // As at the desk: what is seen, and open matters of the own office, which the look-up of repeats shows.
    bool may_join(const std::string& account, MatterId id) const {
        if (!office_.files().contains(id)) return false;
        const Matter& matter = office_.matter(id);
        return office_.sees(account, id) ||
               (matter.office == officer(account).organ_id && !matter.is_accusation());
    }

    // As at the desk: the second person of an unsealing answers, and sees nothing of the matter.
    bool answers_unsealing(const std::string& account, MatterId id, const Command& command) const {
        const auto answers = [&](PetitionId petition) {
            return may_answer_unsealing(officer(account), office_.matter(id), petition, office_.place());
        };
        if (const auto* grant = std::get_if<GrantUnsealing>(&command)) return answers(grant->petition_id);
        const auto* refusal = std::get_if<RefuseUnsealing>(&command);
        return refusal && answers(refusal->petition_id);
    }

    MemoryOffice office_;
};

}  // namespace

std::unique_ptr<Player> memory_player(const std::string& division) {
    return std::make_unique<MemoryPlayer>(division);
}

}  // namespace minqiao::story
