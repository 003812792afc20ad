#include "server/desks.h"

#include "base/embedded.h"
#include "http/status.h"
#include "json/describe.h"
#include "server/outside.h"

namespace minqiao {
namespace {

std::string built_in_sentence(RefusalCode code, Language language) {
    return built_in_texts()->title(json::enum_text(code), language);
}

}  // namespace

std::shared_ptr<const http::ProblemTexts> built_in_texts() {
    static const auto texts = [] {
        auto read = http::ProblemTexts::read(embedded::file("api/problems.json").value_or(""),
                                             embedded::file("api/refusals.json").value_or(""));
        ASSERT_THAT(read.has_value(), "the program carries the sentences of its problems");
        return std::make_shared<const http::ProblemTexts>(std::move(read).value());
    }();
    return texts;
}

std::shared_ptr<const http::Words> built_in_words() {
    static const auto words = [] {
        auto read = http::Words::read(embedded::file("api/words.json").value_or(""));
        ASSERT_THAT(read.has_value(), "the program carries the words of its tables");
        return std::make_shared<const http::Words>(std::move(read).value());
    }();
    return words;
}

std::shared_ptr<const Desk> desk_of(std::shared_ptr<const Office> office) {
    return desk_of(std::move(office), random_bytes);
}

std::shared_ptr<const Desk> desk_of(std::shared_ptr<const Office> office, Chance chance) {
    return std::make_shared<const Desk>(std::move(office), std::move(chance), built_in_sentence);
}

std::shared_ptr<const Desk> NewestDesk::known() const {
    const std::lock_guard lock(mutex_);
    return desk_;
}

std::shared_ptr<const Desk> NewestDesk::here(Transaction& tx) {
    const auto last = known();
    if (office_version(tx) == last->office().version) return last;
    auto office = load_office(tx, last->office().statute);
    ASSERT_THAT(office, "the office of a running server does not go away");
    auto desk = desk_of(std::make_shared<const Office>(*std::move(office)));
    const std::lock_guard lock(mutex_);
    desk_ = desk;
    return desk;
}

}  // namespace minqiao
