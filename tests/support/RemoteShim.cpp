// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A library put before the system's own (LD_PRELOAD): what lies in a folder named "network-drive" is on a file system of the
// number MARAC_TEST_FILE_SYSTEM (hex). Everything else is what it is.
#include <cstdlib>
#include <cstring>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace {

template <class Seen>
int look(const char *path, Seen *seen)
{
    const int code = int(syscall(SYS_statfs, path, seen));
    const char *number = std::getenv("MARAC_TEST_FILE_SYSTEM");
    if (code == 0 && number && std::strstr(path, "network-drive"))
        seen->f_type = static_cast<decltype(seen->f_type)>(std::strtoul(number, nullptr, 16));
    return code;
}

} // namespace

extern "C" int statfs(const char *path, struct statfs *seen) noexcept
{
    return look(path, seen);
}

extern "C" int statfs64(const char *path, struct statfs64 *seen) noexcept
{
    return look(path, seen);
}
