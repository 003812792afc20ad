// The store as the people of the year work in it: commands go through the desk, one transaction each, and
// every answer goes into the journal. What a refused command leaves is looked for at once.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "demonstration/walk.h"
#include "desk/desk.h"
#include "journal.h"
#include "plan.h"
#include "server/opened_store.h"
#include "store/subjects.h"

namespace minqiao::year {

// The acts of a matter as they lie in the store.
struct Found {
    Kept kept;
    std::vector<std::string> acts;    // their names
    std::vector<std::string> chains;  // after each of them
};
Found find_acts(Transaction& tx, const SubjectKey& key);

class Workplace {
public:
    // What a command did besides its answer: the matters it wrote to, and further lines for the journal.
    struct Effect {
        std::vector<MatterId> matters;
        bool is_of_the_office = false;
        std::string lines;
    };
    using Give = std::function<std::optional<Problem>(Transaction&, const Desk&, const Chance&, Effect&)>;

    // Answers go to `pipe` as well as into the journal.
    Workplace(const Plan& plan, Journal& journal, int pipe) : plan_(plan), journal_(journal), pipe_(pipe) {}
    void open(const Where& where);
    // Ends this process suddenly after so many commands.
    void die_after(int commands) { dies_after_ = commands; }

    const Plan& plan() const { return plan_; }
    const Journal& journal() const { return journal_; }
    Store& store() const { return *opened_.store; }
    const Office& office() const { return *opened_.office; }
    CivilDay today() const { return journal_.day; }
    Moment now() const;
    // For questions; a command has a desk with a chance of its own.
    const Desk& desk() const { return *desk_; }

    void tell(const std::string& lines);
    void count(std::string_view name) { tell("count " + std::string(name) + "\n"); }
    // Ends the program: what is promised does not hold.
    [[noreturn]] void fail(const std::string& what) const;

    // What was refused, or nothing.
    std::optional<Problem> run(const Open& begun, const Give& give);
    std::optional<Problem> give(const Caller& caller, MatterId matter, int n, MatterCommand command,
                                std::optional<CivilDay> on = {});
    void ask(const ReadWork& question) const;

private:
    void found();
    void read_office_anew();
    void look_for_leavings(const Open& begun) const;
    std::string kept_line(Transaction& tx, MatterId matter) const;

    const Plan& plan_;
    Journal& journal_;
    int pipe_;
    OpenedStore opened_;
    std::shared_ptr<const Desk> desk_;
    int given_ = 0;
    int dies_after_ = 0;
};

}  // namespace minqiao::year
