#include "attachment/confinement.h"

#include <seccomp.h>
#include <sys/resource.h>

#include <cerrno>
#include <initializer_list>
#include <utility>

namespace minqiao {
namespace {

bool limit(__rlimit_resource resource, rlim_t most) {
    const rlimit both{most, most};
    return setrlimit(resource, &both) == 0;
}

bool filter_calls() {
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!filter) return false;
    bool is_set = true;
    for (const int call :
         {SCMP_SYS(read), SCMP_SYS(write), SCMP_SYS(brk), SCMP_SYS(mmap), SCMP_SYS(mremap), SCMP_SYS(munmap),
          SCMP_SYS(mprotect), SCMP_SYS(madvise), SCMP_SYS(futex), SCMP_SYS(clock_gettime),
          SCMP_SYS(rt_sigreturn), SCMP_SYS(exit), SCMP_SYS(exit_group)})
        is_set = is_set && seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0;
    is_set = is_set && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return is_set;
}

}  // namespace

bool confine_process(const Confinement& confinement) {
    const bool is_limited = limit(RLIMIT_CPU, confinement.processor_seconds) && limit(RLIMIT_CORE, 0);
// The sanitizers need room and calls of their own.
#ifdef __SANITIZE_ADDRESS__
    return is_limited;
#else
    return is_limited && limit(RLIMIT_AS, confinement.memory_bytes) && filter_calls();
#endif
}

}  // namespace minqiao
