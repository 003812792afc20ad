#include "store/attempt.h"

namespace minqiao {
namespace {

constexpr int runs_max = 8;

}  // namespace

Attempt attempt(Connection& connection, const Work& work) {
    for (int run = 1;; ++run) {
        bool is_keeping = false;
        try {
            connection.begin_work();
            Transaction tx(connection);
            if (work(tx) == Verdict::drop) {
                connection.drop_work();
                return {};
            }
            is_keeping = true;
            connection.keep_work();
            return {.is_kept = true, .fault = std::nullopt};
        } catch (const std::exception& error) {
            const Trouble trouble = connection.trouble_of(error);
            const bool is_lost = !connection.is_alive();
            connection.drop_work();
            // The commit may have reached the disk before the connection broke: a second run could then
            // do the work twice.
            if (is_lost && is_keeping) {
                return {.fault = Fault{Fault::Kind::unavailable, "lost while committing"}};
            }
            if (!trouble.is_worth_another_run() || run == runs_max) return {.fault = trouble.fault()};
        }
    }
}

std::optional<Fault> attempt_read(Connection& connection, const ReadWork& work) {
    for (int run = 1;; ++run) {
        try {
            connection.begin_read();
            Transaction tx(connection);
            work(tx);
            connection.end_read();
            return std::nullopt;
        } catch (const std::exception& error) {
            const Trouble trouble = connection.trouble_of(error);
            connection.end_read();
            if (!trouble.is_worth_another_run() || run == runs_max) return trouble.fault();
        }
    }
}

}  // namespace minqiao
