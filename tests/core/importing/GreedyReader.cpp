// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stands in for marac-reader, under the limits that marac-reader gives itself, and needs more than they grant: of memory when
// it is to read JSON, of the processor when it is to read a table; or, asked to signal, it tries whom it may send one. It tells
// on its standard error how many MiB it came to, or whom it reached.
#include "core/platform/Confinement.h"
#include "core/platform/Hardening.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <new>
#include <string>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

static constexpr std::size_t mib = 1024 * 1024;
static constexpr std::size_t mostMib = 1024;         ///< it must not take the computer along where there is no limit
static constexpr auto longest = 10 * CLOCKS_PER_SEC; ///< of the processor; the same

static void takeMemory()
{
    std::vector<std::string> taken;
    taken.reserve(mostMib);
    try {
        while (taken.size() < mostMib)
            taken.emplace_back(mib, 'x');
    } catch (const std::bad_alloc &) {
        std::fprintf(stderr, "%zu", taken.size());
        throw; // as in marac-reader, where nobody waits for it
    }
}

static void takeTime()
{
    while (std::clock() < longest) {
    }
}

/// Signal 0 does nothing, and is refused as any other is.
static void signal(pid_t starter)
{
    const auto reaches = [](pid_t process) { return ::syscall(SYS_tgkill, process, process, 0) == 0; };
    std::fprintf(stderr, "itself %d, its starter %d", reaches(::getpid()) ? 1 : 0, reaches(starter) ? 1 : 0);
}

int main(int argc, char *argv[])
{
    const pid_t starter = ::getppid();
    marac::hardenProcess();
    if (argc != 2 || !marac::confineProcess())
        return 2;
    if (std::strcmp(argv[1], "json") == 0)
        takeMemory();
    else if (std::strcmp(argv[1], "signal") == 0)
        signal(starter);
    else
        takeTime();
    return 0;
}
