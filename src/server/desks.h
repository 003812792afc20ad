// Desks over an office, with the sentences that are built into the program.
#pragma once

#include <memory>
#include <mutex>

#include "desk/desk.h"
#include "http/status.h"
#include "http/words.h"

namespace minqiao {

std::shared_ptr<const http::ProblemTexts> built_in_texts();
std::shared_ptr<const http::Words> built_in_words();

std::shared_ptr<const Desk> desk_of(std::shared_ptr<const Office> office);
// With chance of one's own, such as a seed gives.
std::shared_ptr<const Desk> desk_of(std::shared_ptr<const Office> office, Chance chance);

// The desk of a server: loaded anew when a transaction meets another office than the one known, whichever
// node changed it. Thread-safe.
class NewestDesk {
public:
    explicit NewestDesk(std::shared_ptr<const Office> office) : desk_(desk_of(std::move(office))) {}

    std::shared_ptr<const Desk> known() const;
    std::shared_ptr<const Desk> here(Transaction& tx);

private:
    mutable std::mutex mutex_;
    std::shared_ptr<const Desk> desk_;
};

}  // namespace minqiao
