// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/agenda/NextAvailableMeeting.h"

#include <QCoreApplication>
#include <QLocale>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NextAvailableMeeting)
};
} // namespace

static QString dayText(QDate day)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, QStringLiteral("ddd d MMM yyyy"));
}

AllocationProposal nextAvailableMeeting(const QList<MeetingRow> &meetings, QDate today, bool emergency,
                                        const WorkingDays &days, CountingRule rule)
{
    AllocationProposal proposal;
    for (const MeetingRow &row : meetings) {
        const Meeting &meeting = row.meeting;
        if (meeting.kind != MeetingKind::Full || meeting.state != MeetingState::Planned || meeting.heldOn < today)
            continue;
        const QString day = dayText(meeting.heldOn);
        if (row.cases >= meeting.capacity) {
            proposal.explanation << Words::tr("%1: passed over, its agenda is full (%2 of %3 cases).")
                                        .arg(day)
                                        .arg(row.cases)
                                        .arg(meeting.capacity);
            continue;
        }
        const Result<CirculationDeadline> deadline = circulationDeadline(meeting.heldOn, rule, days);
        if (!deadline) {
            proposal.explanation << Words::tr("%1: passed over, its circulation deadline can't be worked out (%2)")
                                        .arg(day, deadline.error().text);
            continue;
        }
        const QString by = dayText(deadline->circulateBy);
        const bool inTime = deadline->circulateBy >= today;
        if (!inTime && !emergency) {
            proposal.explanation << Words::tr("%1: passed over, its case list had to go out by %2.").arg(day, by);
            continue;
        }
        proposal.meetingId = meeting.id;
        proposal.needsLateException = !inTime;
        proposal.explanation << (inTime ? Words::tr("%1: the next available meeting; its case list goes out by %2.")
                                        : Words::tr("%1: the first full meeting for an emergency. Its case list went "
                                                    "out by %2, so the chair must agree to a late paper."))
                                    .arg(day, by);
        return proposal;
    }
    proposal.explanation << Words::tr(
        "No planned meeting can take this case. Call a meeting, then place the case on it.");
    return proposal;
}

} // namespace marac
