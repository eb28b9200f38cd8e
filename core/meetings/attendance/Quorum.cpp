// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/attendance/Quorum.h"

#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/attendance/AttendanceTable.h"
#include "core/meetings/attendance/ChairPresence.h"
#include "core/register/Register.h"
#include "core/users/User.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Quorum)
};
} // namespace

static bool speaks(const Attendance &line)
{
    return line.seat == Seat::Member || line.seat == Seat::Chair;
}

/// The controller is kept as it stood on arrival; the agency itself where none was known.
static int agenciesOf(const QList<Attendance> &attendance, bool alsoLeft)
{
    QSet<QString> represented;
    for (const Attendance &line : attendance) {
        const bool came = line.presence == Presence::Present || (alsoLeft && line.presence == Presence::Left);
        if (speaks(line) && came)
            represented << (line.controllerName.isEmpty() ? QString::number(line.agencyId.value())
                                                          : line.controllerName);
    }
    return int(represented.size());
}

int agenciesPresent(const QList<Attendance> &attendance)
{
    return agenciesOf(attendance, false);
}

int agenciesThatCame(const QList<Attendance> &attendance)
{
    return agenciesOf(attendance, true);
}

bool isQuorate(int controllers, int quorum)
{
    return controllers >= quorum;
}

QString quorumCounting()
{
    return Words::tr("units of one signatory count once");
}

QString countedText(int controllers)
{
    //: how many there are, and how they are counted
    return Words::tr("%n data controllers (%1)", nullptr, controllers).arg(quorumCounting());
}

bool lacksQuorumDecision(const Meeting &meeting, int controllers, int quorum)
{
    return !isQuorate(controllers, quorum) && meeting.quorumReason.isEmpty();
}

QStringList quorumDeciders(const Meeting &meeting, const QList<Attendance> &attendance, const User &actor)
{
    return actor.role == Role::Chair ? QStringList{actor.name} : chairsInRoom(meeting, attendance);
}

QList<AgencyKind> coreAgenciesMissing(MeetingKind kind, const QList<Attendance> &attendance,
                                      const QList<Agency> &takingPart)
{
    QList<AgencyKind> missing;
    if (kind == MeetingKind::Mini)
        return missing;
    for (const AgencyKind core : {AgencyKind::Police, AgencyKind::Council, AgencyKind::VictimSupport}) {
        bool isPartner = false, isHere = false;
        for (const Agency &agency : takingPart) {
            if (agency.kind != core)
                continue;
            isPartner = true;
            isHere = isHere || std::any_of(attendance.cbegin(), attendance.cend(), [&](const Attendance &line) {
                         return line.agencyId == agency.id && line.presence == Presence::Present && speaks(line);
                     });
        }
        if (isPartner && !isHere)
            missing << core;
    }
    return missing;
}

static QString absentText(AgencyKind kind, bool isFirst)
{
    //: begins or goes on: "the police are not here, and neither is the council"
    if (kind == AgencyKind::Police)
        return isFirst ? Words::tr("the police are not here") : Words::tr("neither are the police");
    if (kind == AgencyKind::Council)
        return isFirst ? Words::tr("the council is not here") : Words::tr("neither is the council");
    return isFirst ? Words::tr("Victim Support is not here") : Words::tr("neither is Victim Support");
}

QString missingText(const QList<AgencyKind> &missing)
{
    QString text;
    for (const AgencyKind kind : missing) {
        text = text.isEmpty()
            ? absentText(kind, true)
            : Words::tr("%1, and %2", "who is not here, and who besides").arg(text, absentText(kind, false));
    }
    return text;
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
                                            "the minutes say how many data controllers came."));
        }
        const QStringList deciders =
            quorumDeciders(*meeting, AttendanceTable(change.db()).ofMeeting(id), change.actor());
        if (deciders.isEmpty()) {
            return failure(Problem::Kind::Refused,
                           Words::tr("Nobody is in the chair, so nobody can decide to go on without a quorum. Nothing "
                                     "was recorded. Put the chair on the attendance list and mark them present."));
        }
        const QList<FieldProblem> problems = decisionProblems(
            decision, deciders, change.actor(), QStringLiteral("quorumReason"), QStringLiteral("quorumDecidedBy"));
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
