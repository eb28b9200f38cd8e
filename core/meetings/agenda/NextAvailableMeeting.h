// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/CirculationDeadline.h"
#include "core/meetings/MeetingTable.h"

#include <QStringList>

namespace marac {

/// Where a case goes, and why the earlier meetings were passed over.
struct AllocationProposal
{
    MeetingId meetingId;             ///< invalid: none fits, one has to be called
    bool needsLateException = false; ///< the circulation deadline has passed: the chair must give a reason
    QStringList explanation;         ///< one sentence a meeting considered, soonest first
};

/// R024: an accepted case goes to the next available meeting: planned, with room left, and with its circulation deadline
/// (R027) not yet passed. R026: what a mini MARAC heard, or an emergency, goes to the first full meeting even after its
/// deadline, as a late paper.
/// `meetings` are the planned ones from today on, soonest first.
AllocationProposal nextAvailableMeeting(const QList<MeetingRow> &meetings, QDate today, bool emergency,
                                        const WorkingDays &days, CountingRule rule);

} // namespace marac
