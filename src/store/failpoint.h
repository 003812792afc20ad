// For tests of sudden death only: MINQIAO_FAILPOINT=commit:N kills this process just before its N-th
// commit, commit_after:N just after it, before anybody is told. Counts the commits of works in one store.
#pragma once

#include <atomic>
#include <cstdint>

namespace minqiao {

class Failpoint {
public:
    Failpoint();

    void before_commit();
    void after_commit();

private:
    std::int64_t kill_before_ = 0;
    std::int64_t kill_after_ = 0;
    std::atomic<std::int64_t> begun_ = 0;
    std::atomic<std::int64_t> finished_ = 0;
};

}  // namespace minqiao
