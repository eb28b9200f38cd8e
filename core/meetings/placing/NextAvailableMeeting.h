// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/CirculationDeadline.h"
#include "core/meetings/MeetingTable.h"

#include <QStringList>

namespace marac {

/// Ordinary: the next meeting whose case list can still go out (R024). Emergency: a mini MARAC that is called, else the
/// first full meeting even after its deadline (R025). AfterMini: a mini MARAC took it up, or an emergency is carried over, and the first
/// full meeting, late or not, takes it on (R026).
enum class AllocationNeed { Ordinary, Emergency, AfterMini };

/// The case that needs a meeting.
struct AllocationCase
{
    AllocationNeed need = AllocationNeed::Ordinary;
    QDate receivedOn = {}; ///< held against the cut-off; invalid: today
};

/// How the partnership counts.
struct AllocationRules
{
    CountingRule counting = CountingRule::Ordinary;
    int cutOffWorkingDays =
        0; ///< a referral received later than this many working days before a meeting waits; 0: none
};

/// One planned meeting as a place for the case.
struct AllocationOption
{
    Meeting meeting;
    int cases = 0;                   ///< on its agenda now
    bool hasRoom = true;             ///< fewer than it can hear
    QDate circulateBy;               ///< invalid: a mini MARAC, or a year that can't be counted
    bool needsLateException = false; ///< the circulation deadline has passed: the chair must agree, with a reason
};

/// Where a case goes, and why the earlier meetings were passed over.
struct AllocationProposal
{
    MeetingId meetingId; ///< invalid: none fits, one has to be called
    bool needsLateException = false;
    QStringList explanation;         ///< one sentence a meeting considered, soonest first
    QList<AllocationOption> options; ///< every planned meeting from today on, soonest first
};

/// R024: an accepted case goes to the next available meeting: planned, with room left, its circulation deadline (R027) and
/// the partnership's cut-off not yet passed. An emergency goes to the first mini MARAC or full meeting that can take it.
/// `meetings` are the planned ones from today on, soonest first.
AllocationProposal nextAvailableMeeting(const QList<MeetingRow> &meetings, QDate today, const AllocationCase &wanted,
                                        const WorkingDays &days, const AllocationRules &rules);

} // namespace marac
