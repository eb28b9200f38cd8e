// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/DueItem.h"

#include <functional>

namespace marac {

/// Something due whose last day was moved by another calendar. Holds references and codes, never a name.
struct MovedDue
{
    DueItem item; ///< as it is due now; its day is invalid where it can't be counted any more
    QDate before;
};

/// What is due on another day than before, soonest first. Case lists are left out: their deadlines stay told until somebody has
/// seen them (movedDeadlines()).
QList<MovedDue> movedDue(QList<DueItem> before, QList<DueItem> after);

/// What an edit moved.
struct DueRecount
{
    QList<MovedDue> moved;
    bool isKnown = true; ///< false: the edit is kept, but what is due could not be read again
};

/// Makes an edit of what deadlines are counted by, and compares what is due to this person, however far ahead, before and
/// after it: chasing, minutes, returns, assessments, decisions. Two entries for the list of what is due, beside the edit's own.
/// A problem is that of the edit, or that nothing could be read before it; nothing was changed then.
Result<DueRecount> recountDue(Register &records, const std::function<Result<>()> &edit);

} // namespace marac
