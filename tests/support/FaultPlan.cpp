// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FaultPlan.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/uio.h>
#include <unistd.h>
#include <utility>

namespace fault_shim {

Plan::Plan()
{
    if (is("badpage"))
        badPage = (std::exchange(at, 1) - 1) * pageBytes;
}

bool Plan::concerns(const char *path) const
{
    if (!word || !path)
        return false;
    if (!isOfTheDisk())
        return std::strstr(path, word);
    const std::size_t size = std::strlen(path);
    const std::size_t end = std::strlen(word);
    return size >= end && std::strcmp(path + size - end, word) == 0;
}

Plan &plan()
{
    static Plan one;
    return one;
}

/// Leaves the number of counted calls for the test, by the one system call that is not counted.
static void note()
{
    if (!plan().report)
        return;
    const int file =
        real<int(const char *, int, ...)>("open")(plan().report, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    char digits[24];
    const int size = std::snprintf(digits, sizeof digits, "%ld", plan().count);
    if (real<ssize_t(int, const void *, size_t)>("write")(file, digits, size_t(size)) == size)
        real<int(int)>("close")(file);
}

/// Whether the call that is counted last goes wrong.
static bool isStruck()
{
    return plan().count == plan().at || (plan().lasts() && plan().at > 0 && plan().count > plan().at);
}

/// Adds a line for the call, where a test asked in which order they come and which of them went wrong.
static void tell(const Call &call)
{
    if (!plan().log)
        return;
    char line[3 * 4096];
    const int size = std::snprintf(line, sizeof line, "%s\t%s\t%s\t%zu\t%s\n", call.name, call.path, call.from,
                                   call.size, isStruck() ? "struck" : "");
    const int file =
        real<int(const char *, int, ...)>("open")(plan().log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (size > 0 && size_t(size) < sizeof line
        && real<ssize_t(int, const void *, size_t)>("write")(file, line, size_t(size)) == size)
        real<int(int)>("close")(file);
}

bool isTheCall(const Call &call)
{
    if (!plan().concerns(call.path))
        return false;
    ++plan().count;
    note();
    tell(call);
    return isStruck();
}

bool isDue(const Call &call)
{
    const bool isRead = std::strcmp(call.name, "read") == 0;
    if (isRead != plan().failsReads())
        return false;
    if (plan().is("unflushed") || (plan().is("short") && !call.isWrite) || !isTheCall(call))
        return false;
    if (plan().is("kill"))
        raise(SIGKILL);
    return !plan().is("filled") || call.isWrite || std::strcmp(call.name, "create") == 0;
}

std::string pathOf(int file)
{
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t size = readlink(link, path, sizeof path);
    return size > 0 ? std::string(path, size_t(size)) : std::string();
}

bool isDue(const char *name, int file, size_t bytes)
{
    const std::string path = pathOf(file);
    return !path.empty() && isDue(Call{name, path.c_str(), "", bytes, bytes > 0});
}

bool isReadDue(int file, size_t size, const off64_t *at)
{
    if (!plan().failsReads())
        return false;
    if (plan().is("badpage")) {
        const off64_t from = at ? *at : lseek64(file, 0, SEEK_CUR);
        if (from >= plan().badPage + Plan::pageBytes || from + off64_t(size) <= plan().badPage)
            return false;
    }
    return isDue("read", file);
}

void keep(const Call &call, off64_t at, const void *bytes)
{
    if (!plan().record || !plan().concerns(call.path))
        return;
    const int error = errno;
    char line[3 * 4096];
    const int size = std::snprintf(line, sizeof line, "%ld\t%s\t%s\t%s\t%lld\t%zu\n", plan().count, call.name,
                                   call.path, call.from, static_cast<long long>(at), call.size);
    const int file =
        real<int(const char *, int, ...)>("open")(plan().record, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const iovec parts[]{{line, size_t(size)}, {const_cast<void *>(bytes), call.size}};
    if (size <= 0 || size_t(size) >= sizeof line || writev(file, parts, 2) != ssize_t(size_t(size) + call.size))
        std::abort(); // a recording with a gap would be taken for the whole
    real<int(int)>("close")(file);
    errno = error;
}

void keep(const char *name, int file, off64_t at, const void *bytes, size_t size)
{
    if (plan().record)
        keep(Call{name, pathOf(file).c_str(), "", size}, at, bytes);
}

int failing()
{
    if (plan().is("torn"))
        raise(SIGKILL);
    errno = plan().is("full") || plan().is("filled") ? ENOSPC : plan().is("interrupted") ? EINTR : EIO;
    return -1;
}

size_t tornSize(size_t size)
{
    return plan().is("torn") ? size / 2 : 0;
}

} // namespace fault_shim
