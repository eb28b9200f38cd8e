// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/Hardening.h"

#include <csignal>
#include <malloc.h>
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
    // So does a write to a reader that has gone ("marac-cli list … | head"): the register is still locked in good order.
    std::signal(SIGPIPE, SIG_IGN);
#ifdef __GLIBC__
    ::mallopt(M_PERTURB, 0xA5); // memory is written over when it is freed, so locking leaves no case text behind in it
#endif
}

} // namespace marac
