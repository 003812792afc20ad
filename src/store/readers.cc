#include "store/readers.h"

#include "store/attempt.h"

namespace minqiao {

Readers::Readers(std::vector<std::unique_ptr<Connection>> connections, std::size_t waiting_max)
    : connections_(std::move(connections)), line_(waiting_max) {
    for (const auto& connection : connections_) {
        threads_.emplace_back([this, &connection] { answer(*connection); });
    }
}

Readers::~Readers() {
    stop();
}

void Readers::read(ReadWork work, Done done) {
    Question question{std::move(work), std::move(done)};
    const auto answer = line_.offer(question);
    if (answer != decltype(line_)::Answer::taken) question.done(not_taken(answer));
}

void Readers::stop() {
    line_.close();
    threads_.clear();
}

void Readers::answer(Connection& connection) {
    for (;;) {
        auto questions = line_.take(1);
        if (questions.empty()) return;
        questions.front().done(attempt_read(connection, questions.front().work));
    }
}

}  // namespace minqiao
