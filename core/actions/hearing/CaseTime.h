// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/Meeting.h"

#include <QHash>

namespace marac {

/// How long the cases of a meeting have been heard: only one at a time, and a case that is taken up again goes on from where it
/// was left. Moments are UTC.
class CaseTime
{
public:
    /// The case is in hand from now on, and no other.
    void take(AgendaItemId item, const QDateTime &now);
    /// No case is in hand.
    void rest(const QDateTime &now);
    qint64 seconds(AgendaItemId item, const QDateTime &now) const;

private:
    QHash<AgendaItemId, qint64> m_before;
    AgendaItemId m_item;
    QDateTime m_since;
};

/// Whole minutes begun over the time allowed; 0 while it has not run out. Going over is told and stops nothing.
int minutesOver(qint64 seconds, int minutesAllowed);

} // namespace marac
