// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SampleAgencies.h"

#include "core/demonstration/DemonstrationPartnership.h"
#include "core/register/Register.h"

namespace marac::test {

SampleAgencies addSampleAgencies(Register &reg)
{
    const auto added = reg.change(Operation::KeepAgencies, [](Change &change) {
        return addDemonstrationPartnership(change, {2025, 4, 1});
    });
    if (!added)
        qFatal("the sample agencies: %s", qPrintable(added.error().text));
    return {added->agencies};
}

} // namespace marac::test
