// Brings the rows of a table into the store, many in one commit: each whole row once, however often it is
// tried and wherever it was interrupted.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "desk/desk.h"
#include "intake/petition_row.h"
#include "intake/table.h"
#include "store/store.h"

namespace minqiao {

struct IntakeCounts {
    std::size_t read = 0;
    std::size_t added = 0;
    std::size_t known = 0;
    std::size_t bad = 0;
};

// The first row of a table. Else why nothing can be imported from it.
Result<Columns, std::string> read_heads(Table& table);

class Intake {
public:
    struct Wiring {
        Store& store;
        const Desk& desk;
        Caller caller;  // in whose name; registers for the office
        std::function<Moment()> clock;
        std::function<void(std::size_t line, const std::string& reason)> on_bad;
        std::function<void(const IntakeCounts&, int percent)> on_progress;
    };
    explicit Intake(Wiring wiring) : wiring_(std::move(wiring)) {}

    // Takes what follows the heads. Else why no more could be imported.
    Result<IntakeCounts, std::string> take(Table& table, const Columns& columns,
                                           std::optional<CivilDay> received_on);

private:
    struct Waiting {
        std::size_t line = 0;
        PetitionRowRead read;
    };
    std::optional<Fault> learn_what_is_known(const std::string& kind);
    void take_row(const TableRow& row, const RowReading& reading, std::vector<Waiting>& batch);
    std::optional<Fault> keep(std::vector<Waiting>& batch);
    std::optional<Fault> keep_each(const std::vector<Waiting>& batch);
    void bad(std::size_t line, const std::string& reason);

    Wiring wiring_;
    IntakeCounts counts_;
    std::set<std::string, std::less<>> sources_;  // of rows that are in, or are about to be
};

}  // namespace minqiao
