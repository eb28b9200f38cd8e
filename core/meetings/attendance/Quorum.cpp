// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/attendance/Quorum.h"

#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/meetings/MeetingTable.h"
#include "core/register/Register.h"

#include <QCoreApplication>
#include <QSet>

namespace marac {

static int agenciesOf(const QList<Attendance> &attendance, bool alsoLeft)
{
    QSet<AgencyId> agencies;
    for (const Attendance &line : attendance) {
        const bool speaks = line.seat == Seat::Member || line.seat == Seat::Chair;
        const bool came = line.presence == Presence::Present || (alsoLeft && line.presence == Presence::Left);
        if (speaks && came)
            agencies << line.agencyId;
    }
    return int(agencies.size());
}

int agenciesPresent(const QList<Attendance> &attendance)
{
    return agenciesOf(attendance, false);
}

int agenciesThatCame(const QList<Attendance> &attendance)
{
    return agenciesOf(attendance, true);
}

bool isQuorate(int agencies, int quorum)
{
    return agencies >= quorum;
}

Result<> goOnWithoutQuorum(Register &records, MeetingId id, const ChairsDecision &decision)
{
    return records.change(Operation::DecideException, [&](Change &change) -> Result<> {
        MeetingTable table(change.db());
        std::optional<Meeting> meeting = table.find(id);
        if (!meeting)
            return noSuchRecord();
        if (meeting->state != MeetingState::InSession) {
            return failure(
                Problem::Kind::Refused,
                QCoreApplication::translate("Quorum",
                                            "The chair decides on the quorum while the meeting is in "
                                            "session. Nothing was changed. Open it first; of a meeting that is over "
                                            "the minutes say how many agencies came."));
        }
        const QList<FieldProblem> problems =
            decisionProblems(decision, chairsFor(change.db(), *meeting), change.actor(), QStringLiteral("quorumReason"),
                             QStringLiteral("quorumDecidedBy"));
        if (!problems.isEmpty())
            return invalid(problems);
        meeting->quorumReason = text::kept(decision.reason);
        meeting->quorumDecidedBy = text::kept(decision.decidedBy);
        if (!table.update(*meeting))
            return changedMeanwhile();
        change.audit({AuditVerb::Alter,
                      {SubjectKind::Meeting, id.value(), meeting->ref},
                      {QStringLiteral("quorumReason"), QStringLiteral("quorumDecidedBy")},
                      meeting->quorumReason});
        return {};
    });
}

} // namespace marac
