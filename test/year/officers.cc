#include "officers.h"

#include <array>

#include "county/county.h"
#include "organ/mandate.h"
#include "situation.h"

namespace minqiao::year {

namespace {

constexpr int opened_in_a_row = 2;  // steps in one matter on one visit
constexpr int list_length = 15;

// Of a hundred matters on the list that are as due as this, so many are opened.
int eagerness(Temper temper, std::optional<int> days_left) {
    switch (temper) {
        case Temper::diligent:
            return days_left ? 60 : 20;
        case Temper::steady:
            return !days_left ? 15 : *days_left < 7 ? 55 : 22;
        case Temper::at_the_last:
            return !days_left ? 9 : *days_left <= 1 ? 85 : 6;
        case Temper::late:
            return !days_left ? 8 : *days_left <= -3 ? 55 : 5;
    }
    return 0;
}

class OfficerAtWork {
public:
    OfficerAtWork(Workplace& place, const std::string& account)
        : place_(place),
          caller_(caller_of(account)),
          temper_(temper_of(place.plan(), caller_.officer.organ_id)) {}

    void work() {
        if (!looks_today()) return;
        for (const MatterItem& item : list())
            if (opens(item)) visit(item.id);
        answer_unsealings();
    }

private:
    std::string today() const { return place_.today().text() + " " + caller_.account; }

    bool looks_today() const {
        const Role role = caller_.officer.role;
        if (!may_give(role, "register") && role != Role::leader && role != Role::archivist) return false;
        if (is_ill(place_.plan(), caller_.account, place_.today())) return false;
        if (caller_.account.ends_with(".second")) {
            const std::string first = caller_.account.substr(0, caller_.account.rfind('.'));
            if (!is_ill(place_.plan(), first, place_.today()))
                return place_.plan().happens("second looks " + today(), 15);
        }
        const bool is_sorting = role == Role::sorter || role == Role::clerk;
        const int times = is_sorting || temper_ == Temper::diligent ? 75 : temper_ == Temper::late ? 30 : 50;
        return place_.plan().happens("looks " + today(), times);
    }

    // The head of a petition office has everything on the list that was registered there.
    bool sees_all() const {
        const Organ* organ = place_.office().organs.find(caller_.officer.organ_id);
        return caller_.officer.role == Role::head && organ && organ->kind == OrganKind::petition_office;
    }

    // What is due first, or what has come to some state.
    MattersAsked question() const {
        constexpr std::array states{State::served,     State::closed,
                                    State::led_away,   State::declined,
                                    State::concluded,  State::answered,
                                    State::accepted,   State::reexamination_open,
                                    State::registered, State::final_review_open,
                                    State::referred,   State::assigned};
        SeededChance chance = place_.plan().drawn("list " + today());
        const Role role = caller_.officer.role;
        const bool by_state = role == Role::archivist || chance.below(100) < (sees_all() ? 60 : 25);
        MattersAsked asked;
        asked.limit = list_length;
        if (!by_state) return asked;
        asked.state = chance.one_of(states);
        if (role == Role::archivist) asked.state = chance.below(2) == 0 ? State::closed : State::concluded;
        asked.sort = chance.below(2) == 0 ? MatterOrder::registered_on : MatterOrder::registered_on_last;
        return asked;
    }

    std::vector<MatterItem> list() const {
        std::vector<MatterItem> items;
        place_.ask([&](Transaction& tx) {
            auto page = place_.desk().matters(tx, caller_, place_.now(), question());
            if (!page) place_.fail("a list is refused: " + page.error().code);
            items = std::move(page->items);
        });
        return items;
    }

    bool opens(const MatterItem& item) const {
        std::optional<int> days_left;
        if (item.due_on) days_left = days_between(place_.today(), *item.due_on);
        return place_.plan().happens("opens " + today() + " " + item.id.text(),
                                     eagerness(temper_, days_left));
    }

    void visit(MatterId id) {
        for (int step = 0; step < opened_in_a_row; ++step) {
            std::optional<MatterPage> page = open(id, step);
            if (!page) return;
            Choice command = choose(*page);
            if (!command) return;
            const std::string name(name_of(whole(*command)));
            const auto problem = place_.give(caller_, id, page->matter.n, *std::move(command));
            if (!problem) {
                has_written_ = true;
                continue;
            }
            std::string why = "refused " + name + " " + problem->code;
            for (const FieldFault& fault : problem->fields) why += " " + fault.name + "=" + fault.code;
            return place_.tell(why + "\n");
        }
    }

    std::optional<MatterPage> open(MatterId id, int step) const {
        std::optional<MatterPage> shown;
        place_.ask([&](Transaction& tx) {
            auto page = place_.desk().matter(tx, caller_, place_.now(), id);
            // Whoever has just sent it on may see nothing of it any more, nor of what it was joined to.
            if (!page && step == 0 && !has_written_)
                place_.fail(caller_.account + " cannot open what the own list shows: matter " + id.text());
            if (page) shown = std::move(page).value();
        });
        return shown;
    }

    Choice choose(const MatterPage& page) const {
        Situation at{page,
                     caller_.officer,
                     place_.office(),
                     place_.today(),
                     temper_,
                     repeated(page.matter.id.text()),
                     place_.plan().drawn("choice " + today() + " " + page.matter.number + " " +
                                         std::to_string(page.matter.n))};
        for (const auto choose_part :
             {choose_by_the_way, choose_reviewing, choose_receiving, choose_handling, choose_answering})
            if (auto choice = choose_part(at)) return choice;
        return std::nullopt;
    }

    std::string repeated(const std::string& matter) const {
        for (const Taken& taken : place_.journal().petitions)
            if (taken.matter == matter && taken.again != "-") return taken.again;
        return "-";
    }

    // What waits for this officer as the second person.
    void answer_unsealings() {
        if (!may_give(caller_.officer.role, GrantUnsealing::name)) return;
        if (!place_.plan().happens("unsealings " + today(), 40)) return;
        std::vector<UnsealingItem> items;
        place_.ask([&](Transaction& tx) {
            auto found = place_.desk().unsealings(tx, caller_);
            if (!found) place_.fail("the list of unsealings is refused: " + found.error().code);
            items = std::move(found).value();
        });
        for (const UnsealingItem& item : items) {
            MatterCommand command = GrantUnsealing{item.petition_id};
            if (place_.plan().happens("unseals " + today() + item.number, 35))
                command = RefuseUnsealing{item.petition_id, Content("理由不充分。")};
            const auto problem = place_.give(caller_, item.matter_id, item.n, std::move(command));
            // The list names what this officer may answer now, unless the matter had two such requests.
            if (problem) place_.tell("refused unsealing " + problem->code + "\n");
        }
    }

    Workplace& place_;
    Caller caller_;
    Temper temper_;
    bool has_written_ = false;  // since the list was shown
};

}  // namespace

void work_a_day(Workplace& place) {
    for (const CountyOfficer& row : county().officers) OfficerAtWork(place, row.account).work();
}

}  // namespace minqiao::year
