// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/Hardening.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <malloc.h>
#include <string>
#include <sys/auxv.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace marac {

#ifdef __GLIBC__
static void writeOverWhatIsFreed()
{
    ::mallopt(M_PERTURB, 0xA5); // so locking leaves no case text behind in it
    // Large blocks go back to the system. Kept, the whole of one is written over each time a small block beside it grows: after
    // the preview of a long paper every text that was laid out cost some ten megabytes of it.
    constexpr int largeFrom = 256 * 1024;
    ::mallopt(M_MMAP_THRESHOLD, largeFrom);
}
#endif

#ifdef __GLIBC__
/// By its own name, which lists of processes show; empty where it was started by way of the system's loader, or is not known.
static std::string ownProgram()
{
    std::array<char, 4096> path{};
    const ssize_t size = ::readlink("/proc/self/exe", path.data(), path.size());
    if (size <= 0 || size == ssize_t(path.size()))
        return {};
    std::string program(path.data(), std::size_t(size));
    const std::string name = program.substr(program.rfind('/') + 1);
    return name.starts_with("ld-") || name.starts_with("ld.so") ? std::string() : program;
}
#endif

void beginWithoutKeptBlocks(char *argv[])
{
#ifdef __GLIBC__
    static constexpr const char *tunables = "GLIBC_TUNABLES";
    static constexpr const char *noKeptBlocks = "glibc.malloc.tcache_count=0";
    static constexpr const char *begun = "MARAC_BEGUN_ANEW"; // by the process of this number, which it stays
    const std::string number = std::to_string(::getpid());
    const char *given = std::getenv(tunables);
    const char *by = std::getenv(begun);
    // With more rights than who started it, the library would not listen.
    if ((given && std::strstr(given, noKeptBlocks)) || (by && by == number) || ::getauxval(AT_SECURE) != 0)
        return;
    const std::string program = ownProgram();
    const std::string wanted = given && *given ? std::string(given) + ':' + noKeptBlocks : noKeptBlocks;
    if (!program.empty() && ::setenv(tunables, wanted.c_str(), 1) == 0 && ::setenv(begun, number.c_str(), 1) == 0)
        ::execv(program.c_str(), argv);
#endif
}

void hardenProcess()
{
    ::umask(077);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
    // A write past a file-size limit then fails like a full disk, with a sentence, instead of ending the program.
    std::signal(SIGXFSZ, SIG_IGN);
    // So does a write to a reader that has gone ("marac-cli list … | head"): the register is still locked in good order.
    std::signal(SIGPIPE, SIG_IGN);
#ifdef __GLIBC__
    writeOverWhatIsFreed();
#endif
}

} // namespace marac
