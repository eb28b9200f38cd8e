// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/Hardening.h"

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace marac {

void hardenProcess()
{
    ::umask(077);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
    // A write past a file-size limit then fails like a full disk, with a sentence, instead of ending the program.
    std::signal(SIGXFSZ, SIG_IGN);
}

} // namespace marac
