// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/attendance/AttendanceList.h"

#include "core/agencies/officers/MaySit.h"
#include "core/agencies/officers/OfficerTable.h"
#include "core/agencies/officers/TemporaryOfficer.h"
#include "core/agencies/signatories/SignatoryStatus.h"
#include "core/agencies/signatories/SignatoryTable.h"
#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/meetings/attendance/AttendancePlace.h"
#include "core/meetings/attendance/AttendanceTable.h"
#include "core/meetings/attendance/ChairPresence.h"
#include "core/register/Register.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeepAttendance)
};
} // namespace

bool hasChair(const Meeting &meeting, const QList<Attendance> &attendance)
{
    return std::any_of(attendance.cbegin(), attendance.cend(), [&](const Attendance &line) {
        return chairs(line, meeting) && line.presence != Presence::Apologies;
    });
}

QList<Officer> primaryOfficersOn(const Connection &db, QDate day)
{
    QList<Officer> officers = OfficerTable::designatedOn(db, day);
    officers.removeIf([](const Officer &officer) { return officer.designation != Designation::Pdmo; });
    return officers;
}

Result<> seatChair(Change &change, const Meeting &meeting)
{
    AttendanceTable table(change.db());
    const std::optional<Attendance> last = table.lastOf(meeting.chair);
    const QList<Attendance> lines = table.ofMeeting(meeting.id);
    const bool isListed =
        std::any_of(lines.cbegin(), lines.cend(), [&](const Attendance &line) { return isNamedChair(line, meeting); });
    if (!last || isListed || hasChair(meeting, lines))
        return {};
    const std::optional<Signatory> signatory = SignatoryTable::ofAgency(change.db(), last->agencyId);
    if (!signatory || !mayTakePart(*signatory, meeting.heldOn))
        return {};
    Attendance line;
    line.meetingId = meeting.id;
    line.agencyId = last->agencyId;
    line.name = meeting.chair;
    line.post = last->post;
    line.seat = Seat::Chair;
    const Result<AttendanceId> added = addAttendance(change, line);
    return added ? Result<>{} : Result<>(Failure(added.error()));
}

Result<int> inviteOfficers(Change &change, MeetingId id)
{
    const Result<Meeting> meeting = meetingToAttend(change, id);
    if (!meeting)
        return Failure(meeting.error());
    AttendanceTable table(change.db());
    const QList<Attendance> listed = table.ofMeeting(id);
    for (const Officer &officer : OfficerTable::designatedOn(change.db(), meeting->heldOn)) {
        const bool known = std::any_of(listed.begin(), listed.end(),
                                       [&](const Attendance &line) { return line.officerId == officer.id; });
        const std::optional<Signatory> signatory = SignatoryTable::ofAgency(change.db(), officer.agencyId);
        if (known || !signatory || !mayTakePart(*signatory, meeting->heldOn))
            continue;
        Attendance line;
        line.meetingId = id;
        line.agencyId = officer.agencyId;
        line.officerId = officer.id;
        line.name = officer.name;
        line.post = officer.post;
        line.designation = officer.designation;
        line.temporary = officer.temporary;
        line.authorisedBy = officer.authorisedBy;
        table.insert(line);
    }
    if (const Result<> seated = seatChair(change, *meeting); !seated)
        return Failure(seated.error());
    change.audit({AuditVerb::Alter, {SubjectKind::Meeting, id.value(), meeting->ref}, {QStringLiteral("invited")}});
    return int(table.ofMeeting(id).size() - listed.size());
}

Result<int> inviteOfficers(Register &records, MeetingId id)
{
    return records.change(Operation::KeepAttendance, [&](Change &change) { return inviteOfficers(change, id); });
}

static QList<FieldProblem> problemsIn(const Attendance &line)
{
    QList<FieldProblem> problems = text::problemsIn(QStringLiteral("name"), line.name, text::lineLimit)
        + text::problemsIn(QStringLiteral("post"), line.post, text::lineLimit)
        + text::problemsIn(QStringLiteral("authorisedBy"), line.authorisedBy, text::lineLimit);
    if (line.name.isEmpty())
        problems.append(
            {QStringLiteral("name"), Words::tr("Give the person's name, as they will print it on the undertaking.")});
    if (!line.agencyId.isValid())
        problems.append({QStringLiteral("agencyId"), Words::tr("Choose the agency the person speaks for.")});
    return problems;
}

Result<AttendanceId> addAttendance(Change &change, const Attendance &given)
{
    const Result<Meeting> meeting = meetingToAttend(change, given.meetingId);
    if (!meeting)
        return Failure(meeting.error());
    Attendance line = given;
    line.name = text::kept(given.name);
    line.post = text::kept(given.post);
    line.authorisedBy = text::kept(given.authorisedBy);
    line.temporary = !line.officerId.isValid() && line.seat == Seat::Member;
    QList<FieldProblem> problems = problemsIn(line);
    if (line.agencyId.isValid() && line.temporary) {
        const QList<Officer> theirs = OfficerTable::ofAgency(change.db(), line.agencyId);
        problems += temporaryOfficerProblems(theirs, line.authorisedBy, meeting->heldOn);
    }
    if (!problems.isEmpty())
        return invalid(problems);
    if (const std::optional<Officer> officer = OfficerTable::find(change.db(), line.officerId)) {
        if (const Result<> seat = maySit(*officer, meeting->heldOn); !seat)
            return Failure(seat.error());
    }
    const std::optional<Signatory> signatory = SignatoryTable::ofAgency(change.db(), line.agencyId);
    if (!signatory)
        return noSuchRecord();
    const Result<> partner = mayTakePart(*signatory, meeting->heldOn);
    if (!partner)
        return Failure(partner.error());
    line.presence = Presence::Invited;
    line.arrivedAt = line.leftAt = line.signedAt = {};
    line.id = AttendanceTable(change.db()).insert(line);
    auditAttendance(change, AuditVerb::Collect, {*meeting, line}, SubjectKind::Attendance, {});
    return line.id;
}

Result<AttendanceId> addAttendance(Register &records, const Attendance &attendance)
{
    return records.change(Operation::KeepAttendance, [&](Change &change) { return addAttendance(change, attendance); });
}

} // namespace marac
