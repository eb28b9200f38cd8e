// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/minutes/MinutesRecord.h"

namespace marac {

class AddressInText;

/// One thing that minutes say, on a line of its own.
struct MinutesLine
{
    QString where; ///< the part it stands in: "Present", "SHC-2026-0041, actions agreed"
    QString text;

    friend bool operator==(const MinutesLine &, const MinutesLine &) = default;
};

/// All that minutes say, in the order of the paper; what is empty has no line.
QList<MinutesLine> minutesLines(const MinutesRecord &record);
/// The same lines, one for one, with every protected address masked, that which stands on two of them on both.
QList<MinutesLine> minutesLines(const MinutesRecord &record, const AddressInText &masked);

} // namespace marac
