// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/input/Trial.h"

#include "tests/proof/input/fuzz/Fuzz.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <new>
#include <optional>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace marac::fuzz {

using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

static constexpr auto longestOne = 10s;
static constexpr long mostKiB = 1024 * 1024;
static constexpr qsizetype mostBadEnds = 20;

/// The number of the input that is being tried, seen by both processes.
static std::atomic<int> &sharedNumber()
{
    static void *page =
        ::mmap(nullptr, sizeof(std::atomic<int>), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (page == MAP_FAILED)
        qFatal("no memory to share");
    static auto *number = new (page) std::atomic<int>(0);
    return *number;
}

[[noreturn]] static void tryFrom(const Parser &parser, const Mutations &mutations, int first, int count)
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    for (int i = first; i < count; ++i) {
        sharedNumber() = i;
        const QByteArray input = mutations.input(i);
        parser.fuzzOne(reinterpret_cast<const std::uint8_t *>(input.constData()), std::size_t(input.size()));
    }
    sharedNumber() = count;
    std::_Exit(0);
}

/// Waits for the process; kills it when it stays at one input for too long. What it came to, and how much memory it took.
static std::pair<int, long> endOf(pid_t child)
{
    int seen = -1;
    Steady::time_point since = Steady::now();
    for (;;) {
        int status = 0;
        rusage used{};
        if (::wait4(child, &status, WNOHANG, &used) == child)
            return {status, used.ru_maxrss};
        if (const int now = sharedNumber(); now != seen) {
            seen = now;
            since = Steady::now();
        } else if (Steady::now() - since > longestOne) {
            ::kill(child, SIGALRM); // not SIGKILL, by which the system ends what takes its memory
        }
        std::this_thread::sleep_for(5ms);
    }
}

static std::optional<BadEnd::How> howIn(int status, long kib)
{
    const bool isOver = WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM;
    if (isOver || (WIFEXITED(status) && WEXITSTATUS(status) == 0 && kib > mostKiB))
        return BadEnd::How::TooMuch;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return std::nullopt;
    return WIFEXITED(status) && WEXITSTATUS(status) == brokenProperty ? BadEnd::How::Broken : BadEnd::How::Crashed;
}

QList<BadEnd> tryAll(const Parser &parser, const Mutations &mutations, int count)
{
    QList<BadEnd> ends;
    for (int first = 0; first < count && ends.size() < mostBadEnds;) {
        sharedNumber() = first;
        const pid_t child = ::fork();
        if (child < 0)
            qFatal("no process to try in");
        if (child == 0)
            tryFrom(parser, mutations, first, count);
        const auto [status, kib] = endOf(child);
        const int reached = sharedNumber();
        if (const std::optional<BadEnd::How> how = howIn(status, kib))
            ends << BadEnd{reached, *how};
        first = reached + 1;
    }
    return ends;
}

} // namespace marac::fuzz
