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
    if (!isDue("write", file, size)) {
        const ssize_t done = next(file, bytes, size);
        if (plan().record && done > 0)
            keep("write", file, lseek64(file, 0, SEEK_CUR) - done, bytes, size_t(done));
        return done;
    }
    if (plan().is("short"))
        return next(file, bytes, (size + 1) / 2);
    if (tornSize(size) > 0 && next(file, bytes, tornSize(size)) < 0)
        return -1;
    return failing();
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    const auto next = real<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    if (!isDue("write", file, size)) {
        const ssize_t done = next(file, bytes, size, at);
        if (done > 0)
            keep("write", file, at, bytes, size_t(done));
        return done;
    }
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

/// Of the bytes that were copied just now, from there on in the file they come from.
static void keepCopy(int to, int from, off64_t at, size_t size)
{
    std::string bytes(size, '\0');
    const auto read = real<ssize_t(int, void *, size_t, off64_t)>("pread64");
    if (read(from, bytes.data(), size, at) != ssize_t(size))
        std::abort();
    keep("write", to, lseek64(to, 0, SEEK_CUR) - off64_t(size), bytes.data(), size);
}

/// A copy of one file into another, which reads the one and writes the other.
ssize_t sendfile64(int to, int from, off64_t *at, size_t size)
{
    const auto next = real<ssize_t(int, int, off64_t *, size_t)>("sendfile64");
    if (isReadDue(from, size, at))
        return failing();
    if (!isDue("write", to, size)) {
        const ssize_t done = next(to, from, at, size);
        if (plan().record && done > 0)
            keepCopy(to, from, (at ? *at : lseek64(from, 0, SEEK_CUR)) - done, size_t(done));
        return done;
    }
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

static int flushed(int file, const char *by)
{
    const int done = real<int(int)>(by)(file);
    if (done == 0)
        keep("flush", file);
    return done;
}

int fsync(int file)
{
    if (std::exchange(plan().nextFlushFails, false))
        return failing();
    return isDue("flush", file) ? failing() : flushed(file, "fsync");
}

int fdatasync(int file)
{
    return isDue("flush", file) ? failing() : flushed(file, "fdatasync");
}

int ftruncate64(int file, off64_t size) noexcept
{
    if (isDue("truncate", file))
        return failing();
    const int done = real<int(int, off64_t)>("ftruncate64")(file, size);
    if (done == 0)
        keep("truncate", file, size);
    return done;
}

int ftruncate(int file, off_t size) noexcept
{
    return ftruncate64(file, size);
}

static int removed(int done, const char *path)
{
    if (done == 0)
        keep(Call{"remove", path});
    return done;
}

int unlink(const char *path) noexcept
{
    return isDue(Call{"remove", path}) ? failing() : removed(real<int(const char *)>("unlink")(path), path);
}

int rmdir(const char *path) noexcept
{
    return isDue(Call{"remove", path}) ? failing() : removed(real<int(const char *)>("rmdir")(path), path);
}

/// By it the standard library takes away a folder with all that is in it.
int unlinkat(int folder, const char *name, int flags) noexcept
{
    const std::string path = name[0] == '/' || folder == AT_FDCWD ? std::string(name) : pathOf(folder) + '/' + name;
    if (isDue(Call{"remove", path.c_str()}))
        return failing();
    return removed(real<int(int, const char *, int)>("unlinkat")(folder, name, flags), path.c_str());
}

int rename(const char *from, const char *to) noexcept
{
    const Call call{"rename", to, from};
    if (isDue(call))
        return failing();
    const int done = real<int(const char *, const char *)>("rename")(from, to);
    if (done == 0)
        keep(call);
    plan().nextFlushFails = done == 0 && plan().is("unflushed") && isTheCall(call);
    return done;
}

/// Where something is there already nothing can change.
int mkdir(const char *path, mode_t mode) noexcept
{
    const bool isThere = ::access(path, F_OK) == 0;
    if (!isThere && isDue(Call{"folder", path}))
        return failing();
    const int done = real<int(const char *, mode_t)>("mkdir")(path, mode);
    if (done == 0)
        keep(Call{"folder", path});
    return done;
}

static int openAs(const char *name, const char *path, int flags, va_list more)
{
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? mode_t(va_arg(more, unsigned)) : 0;
    if ((flags & O_CREAT) && isDue(Call{"create", path}))
        return failing();
    const int file = real<int(const char *, int, ...)>(name)(path, flags, mode);
    if (file >= 0 && (flags & O_CREAT))
        keep(Call{"create", path});
    if (file >= 0 && (flags & O_TRUNC))
        keep(Call{"truncate", path});
    return file;
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
