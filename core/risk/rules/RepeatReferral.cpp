// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/rules/RepeatReferral.h"

namespace marac {

bool isReferredAsRepeat(const RiskContext &context)
{
    return context.repeat;
}

} // namespace marac
