// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A library put before the system's own (LD_PRELOAD): it counts the calls that change a file whose path holds a given word
// and lets the N-th of them go wrong. See Faults.h for what may happen and how a test asks for it.
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace {

struct Plan
{
    const char *word = std::getenv("MARAC_FAULT_PATH");
    const char *kind = std::getenv("MARAC_FAULT_KIND");
    const char *report = std::getenv("MARAC_FAULT_REPORT");
    const char *log = std::getenv("MARAC_FAULT_LOG");
    long at = std::getenv("MARAC_FAULT_AT") ? std::atol(std::getenv("MARAC_FAULT_AT")) : 0;
    long count = 0;
    bool nextFlushFails = false;

    bool is(const char *name) const { return kind && std::strcmp(kind, name) == 0; }
};

Plan &plan()
{
    static Plan one;
    return one;
}

template <class Function>
Function *real(const char *name)
{
    void *found = dlsym(RTLD_NEXT, name);
    Function *function;
    std::memcpy(&function, &found, sizeof function);
    return function;
}

/// Leaves the number of counted calls for the test, by the one system call that is not counted.
void note()
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

/// A call that changes a file: its name, the file, the earlier name where one is changed, and the bytes of a write.
struct Call
{
    const char *name;
    const char *path;
    const char *from = "";
    size_t size = 0;
    bool isWrite = false;
};

/// Adds a line for the call, where a test asked in which order they come or, with one that goes wrong, which it was.
void tell(const Call &call)
{
    if (!plan().log || (plan().at > 0 && plan().count != plan().at))
        return;
    char line[3 * 4096];
    const int size = std::snprintf(line, sizeof line, "%s\t%s\t%s\t%zu\n", call.name, call.path, call.from, call.size);
    const int file =
        real<int(const char *, int, ...)>("open")(plan().log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (size > 0 && size_t(size) < sizeof line
        && real<ssize_t(int, const void *, size_t)>("write")(file, line, size_t(size)) == size)
        real<int(int)>("close")(file);
}

/// Counts a call on such a path; true when it is the one that was asked for, or one after it where the fault lasts.
bool isTheCall(const Call &call)
{
    if (!plan().word || !call.path || !std::strstr(call.path, plan().word))
        return false;
    ++plan().count;
    note();
    tell(call);
    const bool lasts = plan().is("filled") || plan().is("dead");
    return plan().count == plan().at || (lasts && plan().at > 0 && plan().count > plan().at);
}

/// True when this call is the one to fail; does not come back when it is the one to die at.
bool isDue(const Call &call)
{
    const bool isRead = std::strcmp(call.name, "read") == 0;
    if (isRead != plan().is("unread"))
        return false;
    if (plan().is("unflushed") || (plan().is("short") && !call.isWrite) || !isTheCall(call))
        return false;
    if (plan().is("kill"))
        raise(SIGKILL);
    return !plan().is("filled") || call.isWrite || std::strcmp(call.name, "create") == 0;
}

bool isDue(const char *name, int file, size_t bytes = 0)
{
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t size = readlink(link, path, sizeof path - 1);
    if (size <= 0)
        return false;
    path[size] = '\0';
    return isDue(Call{name, path, "", bytes, bytes > 0});
}

int failing()
{
    if (plan().is("torn"))
        raise(SIGKILL);
    errno = plan().is("full") || plan().is("filled") ? ENOSPC : plan().is("interrupted") ? EINTR : EIO;
    return -1;
}

/// Half of the bytes reach the file before the end.
size_t tornSize(size_t size)
{
    return plan().is("torn") ? size / 2 : 0;
}

} // namespace

extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    const auto next = real<ssize_t(int, const void *, size_t)>("write");
    if (!isDue("write", file, size))
        return next(file, bytes, size);
    if (plan().is("short"))
        return next(file, bytes, (size + 1) / 2);
    if (tornSize(size) > 0 && next(file, bytes, tornSize(size)) < 0)
        return -1;
    return failing();
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    const auto next = real<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    if (!isDue("write", file, size))
        return next(file, bytes, size, at);
    if (plan().is("short"))
        return next(file, bytes, (size + 1) / 2, at);
    if (tornSize(size) > 0 && next(file, bytes, tornSize(size), at) < 0)
        return -1;
    return failing();
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t at)
{
    return pwrite64(file, bytes, size, at);
}

ssize_t read(int file, void *bytes, size_t size)
{
    const auto next = real<ssize_t(int, void *, size_t)>("read");
    return plan().is("unread") && isDue("read", file) ? failing() : next(file, bytes, size);
}

ssize_t pread64(int file, void *bytes, size_t size, off64_t at)
{
    const auto next = real<ssize_t(int, void *, size_t, off64_t)>("pread64");
    return plan().is("unread") && isDue("read", file) ? failing() : next(file, bytes, size, at);
}

ssize_t pread(int file, void *bytes, size_t size, off_t at)
{
    return pread64(file, bytes, size, at);
}

int fsync(int file)
{
    if (std::exchange(plan().nextFlushFails, false))
        return failing();
    return isDue("flush", file) ? failing() : real<int(int)>("fsync")(file);
}

int fdatasync(int file)
{
    return isDue("flush", file) ? failing() : real<int(int)>("fdatasync")(file);
}

int ftruncate64(int file, off64_t size) noexcept
{
    return isDue("truncate", file) ? failing() : real<int(int, off64_t)>("ftruncate64")(file, size);
}

int ftruncate(int file, off_t size) noexcept
{
    return ftruncate64(file, size);
}

int unlink(const char *path) noexcept
{
    return isDue(Call{"remove", path}) ? failing() : real<int(const char *)>("unlink")(path);
}

int rename(const char *from, const char *to) noexcept
{
    const Call call{"rename", to, from};
    if (isDue(call))
        return failing();
    const int done = real<int(const char *, const char *)>("rename")(from, to);
    plan().nextFlushFails = done == 0 && plan().is("unflushed") && isTheCall(call);
    return done;
}

int mkdir(const char *path, mode_t mode) noexcept
{
    return isDue(Call{"folder", path}) ? failing() : real<int(const char *, mode_t)>("mkdir")(path, mode);
}

static int openAs(const char *name, const char *path, int flags, va_list more)
{
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? mode_t(va_arg(more, unsigned)) : 0;
    if ((flags & O_CREAT) && isDue(Call{"create", path}))
        return failing();
    return real<int(const char *, int, ...)>(name)(path, flags, mode);
}

int open(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const int file = openAs("open", path, flags, more);
    va_end(more);
    return file;
}

int open64(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const int file = openAs("open64", path, flags, more);
    va_end(more);
    return file;
}

} // extern "C"
