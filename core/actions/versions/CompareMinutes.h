// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/versions/MinutesLines.h"

namespace marac {

enum class LineChange { Same, Added, Removed };

struct ComparedLine
{
    LineChange change = LineChange::Same;
    MinutesLine line;

    friend bool operator==(const ComparedLine &, const ComparedLine &) = default;
};

/// How `after` differs from `before`, line by line: leaving out what was added gives `before`, leaving out what was removed gives
/// `after`, both in their order. As few lines as can be are told as changed; where thousands changed, perhaps more than that.
/// What was removed stands before what was added in its place.
QList<ComparedLine> compareLines(const QList<MinutesLine> &before, const QList<MinutesLine> &after);

/// Two versions compared as they are, so that an address that was changed shows as a change, and shown with every protected
/// address masked. A line that both have is masked as soon as it is part of an address in one of them.
QList<ComparedLine> compareMasked(const MinutesRecord &before, const MinutesRecord &after,
                                  const AddressInText &addresses);

} // namespace marac
