// One-line steps for sentence tests: a matter in the invented county, what was answered, and what
// then stands, all as short texts that compare well.
#pragma once

#include <gtest/gtest.h>

#include "matter/memory_office_test.h"

namespace minqiao {

template <class E>
std::string name_of_value(E value) {
    std::string name;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto described) {
        if (described.value == value) name = described.name;
    });
    return name;
}

// "objection_too_late regulation_2022.23", or "invalid_fields regulation_2022.32 answers:incomplete".
inline std::string text_of(const Refusal& refusal) {
    std::string text = name_of_value(refusal.code);
    if (!refusal.article.empty()) text += " " + refusal.article;
    for (const FieldFault& fault : refusal.fields) text += " " + fault.name + ":" + fault.code;
    return text;
}

inline Petition plain_petition() {
    Petition petition;
    petition.channel = Channel::letter;
    petition.raised_at = Level::county;
    Petitioner person;
    person.name = Identity("秦小桥");
    petition.petitioners = {person};
    petition.subject = Content("楼道漏水");
    petition.text = Content("三号楼楼顶漏水半年，报修两次没有人来。");
    petition.requests = {Content("修好楼顶")};
    return petition;
}

// Asks again for the same.
inline Petition plain_repeat() {
    Petition petition = plain_petition();
    petition.requests.clear();
    return petition;
}

inline Petition accusing(std::optional<OrganId> organ, std::optional<OfficerId> person = {}) {
    Petition petition = plain_petition();
    petition.kind = Kind::accusation;
    petition.complained_of = {ComplainedOf{organ, {}, {}, person}};
    return petition;
}

inline Answer answer_to(int request) {
    return {request,
            AnswerResult::support,
            Content("现场看过，楼顶防水层已坏。"),
            {"regulation_2022.32"},
            Content("月底前修好。")};
}

class Steps {
public:
    explicit Steps(std::string_view first_day = "2026-09-01", std::string division = "380121")
        : office(day(first_day), std::move(division)) {}

    MemoryOffice office;
    MatterId id{};

    Steps& on(std::string_view text) {
        office.today = day(text);
        return *this;
    }
    Steps& later(int days) {
        office.today = office.today.plus_days(days);
        return *this;
    }

    // What became of a command: "done", or the refusal.
    std::string give(std::string_view account, const Command& command, std::optional<CivilDay> when = {}) {
        const auto given = office.give(id, account, command, when);
        return given ? "done" : text_of(given.error());
    }
    Steps& did(std::string_view account, const Command& command) {
        const std::string outcome = give(account, command);
        EXPECT_EQ(outcome, "done") << account << " " << name_of(command);
        return *this;
    }
    std::string take_in(std::string_view account, Petition petition, std::optional<MatterId> into = {},
                        std::vector<std::string> as_given = {}) {
        if (petition.received_on == CivilDay()) petition.received_on = office.today;
        const auto taken = office.register_petition(account, std::move(petition), into, std::move(as_given));
        if (!taken) return text_of(taken.error());
        id = *taken;
        return "done";
    }
    // A fresh matter; the one before stays in the office.
    Steps& took_in(std::string_view account = "clerk", Petition petition = plain_petition(),
                   std::optional<MatterId> into = {}) {
        EXPECT_EQ(take_in(account, std::move(petition), into), "done");
        return *this;
    }
    // Screened as an appeal of this branch, or under the regulation of 2005 without one.
    Steps& screened(std::optional<int> branch = 6, std::string_view account = "sorter") {
        return did(account, Screen{Kind::appeal, category, branch});
    }
    Steps& referred(std::string_view to = "housing", std::string_view account = "sorter") {
        return did(account, Refer{organ_id(to)});
    }
    Steps& accepted() { return took_in().screened().referred().did("handler.housing", Accept{}); }
    Steps& proposed() { return did("handler.housing", ProposeOpinion{{answer_to(1)}}); }
    Steps& answered() { return proposed().did("head.housing", IssueOpinion{matter().n}); }
    Steps& served(std::string_view account = "handler.housing") {
        return did(account, Serve{matter().n, ServiceMethod::in_person, office.today});
    }
    Steps& asked_reexamination() { return did("clerk", RequestReexamination{Content("还在漏。")}); }
    Steps& reexamined(RemedyResult result = RemedyResult::upheld) {
        did("reviewer.city", AcceptReexamination{});
        return did("reviewer.city",
                   DecideReexamination{result, Content("查过原件。"), {"regulation_2022.35"}});
    }
    Steps& finally_reviewed(RemedyResult result = RemedyResult::upheld) {
        did("clerk", RequestFinalReview{Content("仍不同意。")});
        did("reviewer.province", AcceptFinalReview{});
        return did("reviewer.province",
                   DecideFinalReview{result, Content("查过全卷。"), {"regulation_2022.36"}});
    }

    const Matter& matter() const { return office.matter(id); }
    std::string state() const { return name_of_value(office.state(id)); }
    PetitionId petition(std::size_t at = 0) const { return matter().petitions.at(at).id; }
    bool sees(std::string_view account) const { return office.sees(account, id); }

    // "tell_petitioner housing K3 2026-09-01 2026-09-16" for each open duty: from when, due when.
    std::string duties() const {
        std::string text;
        for (const Duty& duty : matter().duties) {
            if (!duty.is_open()) continue;
            if (!text.empty()) text += "; ";
            text += name_of_value(duty.kind) + " " + county().key_of(duty.holder) + " " + duty.clock + " " +
                    duty.start_on.text() + " " + due_of(duty, matter(), office.place()).due_on.text();
        }
        return text;
    }
    // "pass_on office by referral on 2026-09-01" for each ended one.
    std::string ended_duties() const {
        std::string text;
        for (const Duty& duty : matter().duties) {
            if (duty.is_open()) continue;
            if (!text.empty()) text += "; ";
            const Act& by = office.file(id).acts.at(std::size_t(*duty.ended_by) - 1);
            text += name_of_value(duty.kind) + " " + county().key_of(duty.holder) + " by " +
                    std::string(name_of(by.body)) + " on " + duty.ended_on->text();
        }
        return text;
    }
    // What this officer may do now, "not" and the refusal otherwise.
    std::string standing(std::string_view account, std::string_view command) const {
        for (const Standing& standing : office.standings_for(account, id))
            if (standing.command == command) return standing.bar ? text_of(*standing.bar) : "may";
        return "no such command";
    }

    static constexpr const char* category = "urban_rural.property_service";
};

}  // namespace minqiao
