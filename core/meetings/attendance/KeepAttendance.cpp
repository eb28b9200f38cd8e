// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/attendance/KeepAttendance.h"

#include "core/agencies/officers/OfficerTable.h"
#include "core/agencies/signatories/SignatoryStatus.h"
#include "core/agencies/signatories/SignatoryTable.h"
#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/attendance/AttendanceTable.h"
#include "core/register/Register.h"
#include "core/register/SettingTable.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeepAttendance)
};

/// The line of one person together with its meeting, read for a step.
struct Place
{
    Meeting meeting;
    Attendance line;
};
} // namespace

static Failure refused(const QString &text)
{
    return failure(Problem::Kind::Refused, text);
}

static void auditLine(Change &change, AuditVerb verb, const Place &place, SubjectKind kind, const QStringList &fields)
{
    change.audit({verb,
                  {kind, place.line.id.value(), place.meeting.ref},
                  fields,
                  {},
                  {},
                  {{SubjectKind::Meeting, place.meeting.id.value(), place.meeting.ref}}});
}

static Result<Meeting> openMeeting(Change &change, MeetingId id)
{
    const std::optional<Meeting> meeting = MeetingTable(change.db()).find(id);
    if (!meeting)
        return noSuchRecord();
    if (meeting->state == MeetingState::Held || meeting->state == MeetingState::Cancelled)
        return refused(Words::tr("This meeting is over. Its attendance can't be changed any more."));
    return *meeting;
}

static Result<Place> placeOf(Change &change, AttendanceId id)
{
    const std::optional<Attendance> line = AttendanceTable(change.db()).find(id);
    if (!line)
        return noSuchRecord();
    const Result<Meeting> meeting = openMeeting(change, line->meetingId);
    if (!meeting)
        return Failure(meeting.error());
    return Place{*meeting, *line};
}

Result<int> inviteOfficers(Change &change, MeetingId id)
{
    const Result<Meeting> meeting = openMeeting(change, id);
    if (!meeting)
        return Failure(meeting.error());
    AttendanceTable table(change.db());
    const QList<Attendance> listed = table.ofMeeting(id);
    int added = 0;
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
        ++added;
    }
    change.audit({AuditVerb::Alter, {SubjectKind::Meeting, id.value(), meeting->ref}, {QStringLiteral("invited")}});
    return added;
}

Result<int> inviteOfficers(Register &records, MeetingId id)
{
    return records.change(Operation::KeepAttendance, [&](Change &change) { return inviteOfficers(change, id); });
}

Result<AttendanceId> addAttendance(Change &change, const Attendance &given)
{
    const Result<Meeting> meeting = openMeeting(change, given.meetingId);
    if (!meeting)
        return Failure(meeting.error());
    Attendance line = given;
    line.name = text::kept(given.name);
    line.post = text::kept(given.post);
    line.authorisedBy = text::kept(given.authorisedBy);
    line.temporary = !line.officerId.isValid();
    QList<FieldProblem> problems = text::problemsIn(QStringLiteral("name"), line.name, text::lineLimit)
        + text::problemsIn(QStringLiteral("post"), line.post, text::lineLimit)
        + text::problemsIn(QStringLiteral("authorisedBy"), line.authorisedBy, text::lineLimit);
    if (line.name.isEmpty())
        problems.append(
            {QStringLiteral("name"), Words::tr("Give the person's name, as they will print it on the undertaking.")});
    if (!line.agencyId.isValid())
        problems.append({QStringLiteral("agencyId"), Words::tr("Choose the agency the person speaks for.")});
    if (line.temporary && line.authorisedBy.isEmpty()) {
        problems.append(
            {QStringLiteral("authorisedBy"),
             Words::tr(
                 "This person is not a designated officer. Name the agency's PDMO who lets them sit as a temporary "
                 "one.")});
    }
    if (!problems.isEmpty())
        return invalid(problems);
    const std::optional<Signatory> signatory = SignatoryTable::ofAgency(change.db(), line.agencyId);
    if (!signatory)
        return noSuchRecord();
    const Result<> partner = mayTakePart(*signatory, meeting->heldOn);
    if (!partner)
        return Failure(partner.error());
    line.presence = Presence::Invited;
    line.arrivedAt = line.leftAt = line.signedAt = {};
    line.id = AttendanceTable(change.db()).insert(line);
    auditLine(change, AuditVerb::Collect, {*meeting, line}, SubjectKind::Attendance, {});
    return line.id;
}

Result<AttendanceId> addAttendance(Register &records, const Attendance &attendance)
{
    return records.change(Operation::KeepAttendance, [&](Change &change) { return addAttendance(change, attendance); });
}

static Result<> keepLine(Change &change, const Place &place, SubjectKind kind, const QStringList &fields)
{
    if (!AttendanceTable(change.db()).update(place.line))
        return changedMeanwhile();
    auditLine(change, AuditVerb::Alter, place, kind, fields);
    return {};
}

Result<> recordArrival(Change &change, AttendanceId id)
{
    Result<Place> place = placeOf(change, id);
    if (!place)
        return Failure(place.error());
    Attendance &line = place->line;
    if (line.presence == Presence::Present)
        return refused(Words::tr("This person is marked present already. Nothing was changed."));
    if (const std::optional<Signatory> signatory = SignatoryTable::ofAgency(change.db(), line.agencyId)) {
        line.controllerName = signatory->legalName;
        line.icoNumber = signatory->icoNumber;
    }
    line.presence = Presence::Present;
    line.arrivedAt = change.now();
    line.leftAt = {};
    return keepLine(change, *place, SubjectKind::Attendance, {QStringLiteral("presence"), QStringLiteral("arrivedAt")});
}

Result<> recordSignature(Change &change, AttendanceId id)
{
    Result<Place> place = placeOf(change, id);
    if (!place)
        return Failure(place.error());
    Attendance &line = place->line;
    if (line.presence != Presence::Present) {
        return refused(
            Words::tr("Only somebody who is present can sign. Mark the person as present first; nothing was changed."));
    }
    if (line.signedAt.isValid())
        return refused(Words::tr("This person has signed for this meeting already. Nothing was changed."));
    line.signedAt = change.now();
    line.signedFramework = toCode(SettingTable::read(change.db()).framework);
    return keepLine(change, *place, SubjectKind::Undertaking,
                    {QStringLiteral("signedAt"), QStringLiteral("signedFramework")});
}

Result<> recordArrival(Register &records, AttendanceId id)
{
    return records.change(Operation::KeepAttendance, [&](Change &change) { return recordArrival(change, id); });
}

Result<> recordSignature(Register &records, AttendanceId id)
{
    return records.change(Operation::KeepAttendance, [&](Change &change) { return recordSignature(change, id); });
}

Result<> recordLeaving(Register &records, AttendanceId id)
{
    return records.change(Operation::KeepAttendance, [&](Change &change) -> Result<> {
        Result<Place> place = placeOf(change, id);
        if (!place)
            return Failure(place.error());
        if (place->line.presence != Presence::Present)
            return refused(Words::tr("Only somebody who is present can leave. Nothing was changed."));
        place->line.presence = Presence::Left;
        place->line.leftAt = change.now();
        return keepLine(change, *place, SubjectKind::Attendance,
                        {QStringLiteral("presence"), QStringLiteral("leftAt")});
    });
}

Result<> recordApologies(Register &records, AttendanceId id, bool informationSent)
{
    return records.change(Operation::KeepAttendance, [&](Change &change) -> Result<> {
        Result<Place> place = placeOf(change, id);
        if (!place)
            return Failure(place.error());
        if (place->line.arrivedAt.isValid()) {
            return refused(
                Words::tr("This person came to the meeting. Mark them as having left instead; nothing was changed."));
        }
        place->line.presence = Presence::Apologies;
        place->line.informationSent = informationSent;
        return keepLine(change, *place, SubjectKind::Attendance,
                        {QStringLiteral("presence"), QStringLiteral("informationSent")});
    });
}

} // namespace marac
