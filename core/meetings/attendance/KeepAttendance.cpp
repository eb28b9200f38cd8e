// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/attendance/KeepAttendance.h"

#include "core/agencies/officers/MaySit.h"
#include "core/agencies/officers/OfficerTable.h"
#include "core/agencies/signatories/SignatoryStatus.h"
#include "core/agencies/signatories/SignatoryTable.h"
#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/meetings/attendance/AttendancePlace.h"
#include "core/meetings/attendance/AttendanceTable.h"
#include "core/meetings/attendance/SignedWording.h"
#include "core/register/Register.h"
#include "core/register/settings/SettingTable.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeepAttendance)
};
} // namespace

static Failure refused(const QString &text)
{
    return failure(Problem::Kind::Refused, text);
}

static Result<> keepLine(Change &change, const AttendancePlace &place, SubjectKind kind, const QStringList &fields,
                         const QString &reason = {})
{
    if (!AttendanceTable(change.db()).update(place.line))
        return changedMeanwhile();
    auditAttendance(change, AuditVerb::Alter, place, kind, fields, reason);
    return {};
}

Result<> recordArrival(Change &change, AttendanceId id)
{
    Result<AttendancePlace> place = attendancePlace(change, id);
    if (!place)
        return Failure(place.error());
    Attendance &line = place->line;
    if (line.presence == Presence::Present)
        return refused(
            Words::tr("This person is marked present already. Nothing was changed. Record the signature when "
                      "they sign, or take the arrival back if they did not come."));
    if (place->meeting.state == MeetingState::Planned && place->meeting.heldOn != change.today()) {
        return refused(Words::tr("People come in on the day of the meeting. If it has been moved, change its day "
                                 "first; nothing was changed."));
    }
    if (const std::optional<Officer> officer = OfficerTable::find(change.db(), line.officerId)) {
        if (const Result<> seat = maySit(*officer, change.today()); !seat)
            return seat;
    }
    if (const std::optional<Signatory> signatory = SignatoryTable::ofAgency(change.db(), line.agencyId)) {
        if (const Result<> partner = mayTakePart(*signatory, change.today()); !partner)
            return partner;
        line.controllerName = signatory->legalName;
        line.icoNumber = signatory->icoNumber;
    }
    line.presence = Presence::Present;
    if (!line.arrivedAt.isValid())
        line.arrivedAt = change.now();
    // A leaving that was taken back within the minute was none.
    if (line.leftAt.isValid() && line.leftAt.secsTo(change.now()) >= 60)
        AttendanceTable(change.db()).addAbsence(line.id, {line.leftAt, change.now()});
    line.leftAt = {};
    return keepLine(change, *place, SubjectKind::Attendance, {QStringLiteral("presence"), QStringLiteral("arrivedAt")});
}

Result<> recordSignature(Change &change, AttendanceId id, const QString &ownWording)
{
    Result<AttendancePlace> place = attendancePlace(change, id);
    if (!place)
        return Failure(place.error());
    Attendance &line = place->line;
    if (line.presence != Presence::Present) {
        return refused(
            Words::tr("Only somebody who is present can sign. Mark the person as present first; nothing was changed."));
    }
    if (line.signedAt.isValid())
        return refused(
            Words::tr("This person has signed for this meeting already. Nothing was changed. If that was recorded "
                      "wrongly, take the signature back."));
    line.signedAt = change.now();
    line.signedFramework = toCode(SettingTable::read(change.db()).framework);
    line.signedWording = keptWording(ownWording);
    QStringList fields{QStringLiteral("signedAt"), QStringLiteral("signedFramework")};
    if (isOwnWording(line))
        fields << QStringLiteral("wording ") + wordingMark(ownWording);
    return keepLine(change, *place, SubjectKind::Undertaking, fields);
}

Result<> recordArrival(Register &records, AttendanceId id)
{
    return records.change(Operation::KeepAttendance, [&](Change &change) { return recordArrival(change, id); });
}

Result<> recordSignature(Register &records, AttendanceId id, const QString &ownWording)
{
    return records.change(Operation::KeepAttendance,
                          [&](Change &change) { return recordSignature(change, id, ownWording); });
}

/// A clock that is set by the network steps back by so much without being wrong; minutes tell minutes.
static constexpr int clockSlackSeconds = 60;

Result<> recordLeaving(Register &records, AttendanceId id)
{
    return records.change(Operation::KeepAttendance, [&](Change &change) -> Result<> {
        Result<AttendancePlace> place = attendancePlace(change, id);
        if (!place)
            return Failure(place.error());
        if (place->line.presence != Presence::Present)
            return refused(
                Words::tr("Only somebody who is present can leave. Nothing was changed. If they came in, mark them as "
                          "present first."));
        const QDateTime cameIn = cameInAt(change.db(), place->line);
        if (change.now().addSecs(clockSlackSeconds) < cameIn) {
            return refused(Words::tr(
                "This computer’s clock stands earlier than the time at which this person came in, so they can't leave "
                "now. Nothing was changed. Check the computer’s date and time; if they are right, take the arrival "
                "back and record it again."));
        }
        place->line.presence = Presence::Left;
        place->line.leftAt = std::max(change.now(), cameIn);
        return keepLine(change, *place, SubjectKind::Attendance,
                        {QStringLiteral("presence"), QStringLiteral("leftAt")});
    });
}

Result<> recordApologies(Register &records, AttendanceId id, bool informationSent, QDate informationOn)
{
    return records.change(Operation::KeepAttendance, [&](Change &change) -> Result<> {
        Result<AttendancePlace> place = attendancePlace(change, id);
        if (!place)
            return Failure(place.error());
        if (place->line.arrivedAt.isValid()) {
            return refused(
                Words::tr("This person came to the meeting. Mark them as having left instead; nothing was changed."));
        }
        if (informationSent && informationOn > change.today()) {
            return invalid({{QStringLiteral("informationOn"),
                             Words::tr("This day is in the future. Give the day on which the information came.")}});
        }
        place->line.presence = Presence::Apologies;
        place->line.informationSent = informationSent;
        place->line.informationOn = informationSent ? informationOn : QDate();
        return keepLine(
            change, *place, SubjectKind::Attendance,
            {QStringLiteral("presence"), QStringLiteral("informationSent"), QStringLiteral("informationOn")});
    });
}

static QList<FieldProblem> reasonProblems(const QString &reason)
{
    if (reason.isEmpty())
        return {{QStringLiteral("reason"), Words::tr("Say why it is taken back; the audit trail keeps it.")}};
    return text::problemsIn(QStringLiteral("reason"), reason, text::narrativeLimit);
}

Result<> withdrawSignature(Register &records, AttendanceId id, const QString &typed)
{
    const QString reason = text::kept(typed);
    return records.change(Operation::KeepAttendance, [&](Change &change) -> Result<> {
        Result<AttendancePlace> place = attendancePlace(change, id);
        if (!place)
            return Failure(place.error());
        if (!place->line.signedAt.isValid())
            return refused(
                Words::tr("No signature of this person is recorded. Nothing was changed. If they did not come at all, "
                          "take the arrival back instead."));
        if (const QList<FieldProblem> problems = reasonProblems(reason); !problems.isEmpty())
            return invalid(problems);
        place->line.signedAt = {};
        place->line.signedFramework.clear();
        place->line.signedWording.clear();
        return keepLine(change, *place, SubjectKind::Undertaking,
                        {QStringLiteral("signedAt"), QStringLiteral("signedFramework")}, reason);
    });
}

Result<> withdrawArrival(Register &records, AttendanceId id, const QString &typed)
{
    const QString reason = text::kept(typed);
    return records.change(Operation::KeepAttendance, [&](Change &change) -> Result<> {
        Result<AttendancePlace> place = attendancePlace(change, id);
        if (!place)
            return Failure(place.error());
        Attendance &line = place->line;
        if (!line.arrivedAt.isValid())
            return refused(
                Words::tr("This person is not recorded as having come. Nothing was changed. If they are not going to, "
                          "record their apologies."));
        if (line.signedAt.isValid()) {
            return refused(Words::tr("A signature of this person is recorded, so they were in the room. Take the "
                                     "signature back first; nothing was changed."));
        }
        if (const QList<FieldProblem> problems = reasonProblems(reason); !problems.isEmpty())
            return invalid(problems);
        line.presence = Presence::Invited;
        line.arrivedAt = line.leftAt = {};
        AttendanceTable(change.db()).removeAbsences(line.id);
        line.controllerName.clear();
        line.icoNumber.clear();
        return keepLine(change, *place, SubjectKind::Attendance,
                        {QStringLiteral("presence"), QStringLiteral("arrivedAt"), QStringLiteral("leftAt")}, reason);
    });
}

Result<> withdrawApologies(Register &records, AttendanceId id, const QString &typed)
{
    const QString reason = text::kept(typed);
    return records.change(Operation::KeepAttendance, [&](Change &change) -> Result<> {
        Result<AttendancePlace> place = attendancePlace(change, id);
        if (!place)
            return Failure(place.error());
        Attendance &line = place->line;
        if (line.presence != Presence::Apologies)
            return refused(Words::tr("No apologies of this person are recorded. Nothing was changed."));
        if (const QList<FieldProblem> problems = reasonProblems(reason); !problems.isEmpty())
            return invalid(problems);
        line.presence = Presence::Invited;
        line.informationSent = false;
        line.informationOn = {};
        return keepLine(
            change, *place, SubjectKind::Attendance,
            {QStringLiteral("presence"), QStringLiteral("informationSent"), QStringLiteral("informationOn")}, reason);
    });
}

} // namespace marac
