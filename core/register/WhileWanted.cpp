// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/WhileWanted.h"

#include "core/register/RegisterCore.h"
#include "core/store/Stoppable.h"

namespace marac {

static constexpr int stepsBetweenAsking = 100'000; ///< of SQLite's machine, some milliseconds

void whileWanted(Register &reg, const std::function<bool()> &goOn, const std::function<void()> &work)
{
    const Stoppable stoppable(*RegisterInside::of(reg).db, goOn, stepsBetweenAsking);
    work();
}

} // namespace marac
