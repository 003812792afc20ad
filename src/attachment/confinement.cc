#include "attachment/confinement.h"

#include <seccomp.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <initializer_list>
#include <optional>
#include <utility>

namespace minqiao {
namespace {

bool limit(__rlimit_resource resource, rlim_t most) {
    const rlimit both{most, most};
    return setrlimit(resource, &both) == 0;
}

#ifndef __SANITIZE_ADDRESS__
// Nothing when the system does not say.
std::optional<std::size_t> mapped_bytes() {
    std::size_t pages = 0;
    std::ifstream("/proc/self/statm") >> pages;
    const long page = sysconf(_SC_PAGESIZE);
    if (pages == 0 || page <= 0) return std::nullopt;
    return pages * static_cast<std::size_t>(page);
}
#endif

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
    const auto mapped = mapped_bytes();
    return is_limited && mapped && limit(RLIMIT_AS, *mapped + confinement.memory_bytes) && filter_calls();
#endif
}

}  // namespace minqiao
