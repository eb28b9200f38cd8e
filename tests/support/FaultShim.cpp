// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A library put before the system's own (LD_PRELOAD): it counts the calls that change a file whose path holds a given word
// and lets the N-th of them go wrong. See Faults.h for what may happen and how a test asks for it, FaultPlan.h for which it is.
#include "tests/support/FaultPlan.h"

#include <cstdarg>
#include <fcntl.h>
#include <string>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace fault_shim;

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
    return isReadDue(file, size) ? failing() : next(file, bytes, size);
}

ssize_t pread64(int file, void *bytes, size_t size, off64_t at)
{
    const auto next = real<ssize_t(int, void *, size_t, off64_t)>("pread64");
    return isReadDue(file, size, &at) ? failing() : next(file, bytes, size, at);
}

ssize_t pread(int file, void *bytes, size_t size, off_t at)
{
    return pread64(file, bytes, size, at);
}

/// A copy of one file into another, which reads the one and writes the other.
ssize_t sendfile64(int to, int from, off64_t *at, size_t size)
{
    const auto next = real<ssize_t(int, int, off64_t *, size_t)>("sendfile64");
    if (isReadDue(from, size, at))
        return failing();
    if (!isDue("write", to, size))
        return next(to, from, at, size);
    if (plan().is("short"))
        return next(to, from, at, (size + 1) / 2);
    if (tornSize(size) > 0 && next(to, from, at, tornSize(size)) < 0)
        return -1;
    return failing();
}

ssize_t sendfile(int to, int from, off_t *at, size_t size)
{
    return sendfile64(to, from, at, size);
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

int rmdir(const char *path) noexcept
{
    return isDue(Call{"remove", path}) ? failing() : real<int(const char *)>("rmdir")(path);
}

/// By it the standard library takes away a folder with all that is in it.
int unlinkat(int folder, const char *name, int flags) noexcept
{
    const std::string path = name[0] == '/' || folder == AT_FDCWD ? std::string(name) : pathOf(folder) + '/' + name;
    return isDue(Call{"remove", path.c_str()}) ? failing()
                                               : real<int(int, const char *, int)>("unlinkat")(folder, name, flags);
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

/// Where something is there already nothing can change.
int mkdir(const char *path, mode_t mode) noexcept
{
    const bool isThere = ::access(path, F_OK) == 0;
    return !isThere && isDue(Call{"folder", path}) ? failing() : real<int(const char *, mode_t)>("mkdir")(path, mode);
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
