// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/Confinement.h"

#include <cerrno>
#include <cstdio>
#include <initializer_list>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace marac {

static constexpr rlim_t moreMemory = rlim_t(256) * 1024 * 1024;
static constexpr rlim_t processorSeconds = 2;

static bool limit(__rlimit_resource what, rlim_t soft, rlim_t hard)
{
    const rlimit both{soft, hard};
    return ::setrlimit(what, &both) == 0;
}

/// Addresses this process has taken so far, in bytes; 0 when the system does not tell. A sanitizer takes terabytes.
static rlim_t memoryNow()
{
    std::FILE *file = std::fopen("/proc/self/statm", "re");
    if (!file)
        return 0;
    unsigned long long pages = 0;
    const bool told = std::fscanf(file, "%llu", &pages) == 1;
    std::fclose(file);
    const long pageBytes = ::sysconf(_SC_PAGESIZE);
    return told && pageBytes > 0 ? rlim_t(pages) * rlim_t(pageBytes) : 0;
}

/// Whatever the program that started this one had open without CLOEXEC: no limit and no filter takes back what is open already.
static bool closeAllButStandardStreams()
{
    return ::close_range(STDERR_FILENO + 1, ~0U, 0) == 0;
}

/// The calls that are left: what is open is read and written, memory comes and goes, and the process ends.
static bool leaveOnlyHarmlessCalls()
{
#ifdef __SANITIZE_ADDRESS__
    return true; // a sanitizer makes calls of its own when it has something to say
#else
    scmp_filter_ctx filter = ::seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!filter)
        return false;
    bool good = true;
    for (const int call :
         {SCMP_SYS(read),          SCMP_SYS(write),        SCMP_SYS(readv),          SCMP_SYS(writev),
          SCMP_SYS(close),         SCMP_SYS(fstat),        SCMP_SYS(newfstatat),     SCMP_SYS(lseek),
          SCMP_SYS(brk),           SCMP_SYS(mmap),         SCMP_SYS(munmap),         SCMP_SYS(mremap),
          SCMP_SYS(mprotect),      SCMP_SYS(madvise),      SCMP_SYS(futex),          SCMP_SYS(getrandom),
          SCMP_SYS(clock_gettime), SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn),
          SCMP_SYS(getpid),        SCMP_SYS(gettid),       SCMP_SYS(exit),           SCMP_SYS(exit_group)})
        good = ::seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0 && good;
    // It may end itself by a signal, and nobody else.
    const scmp_arg_cmp itself = SCMP_A0(SCMP_CMP_EQ, scmp_datum_t(::getpid()));
    good = good && ::seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, itself) == 0;
    good = good && ::seccomp_load(filter) == 0;
    ::seccomp_release(filter);
    return good;
#endif
}

bool confineProcess()
{
    if (!closeAllButStandardStreams())
        return false;
    const rlim_t memory = memoryNow();
    // A core dump is refused by hardenProcess() already; the second beyond the first ends a process that held on.
    return memory > 0 && limit(RLIMIT_AS, memory + moreMemory, memory + moreMemory)
        && limit(RLIMIT_CPU, processorSeconds, processorSeconds + 1) && limit(RLIMIT_FSIZE, 0, 0)
        && limit(RLIMIT_NPROC, 0, 0) && limit(RLIMIT_NOFILE, 3, 3) && ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && leaveOnlyHarmlessCalls();
}

} // namespace marac
