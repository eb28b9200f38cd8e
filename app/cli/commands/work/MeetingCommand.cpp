// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/work/MeetingCommand.h"

#include "app/cli/CliWords.h"
#include "app/cli/RecordJson.h"
#include "app/cli/RegisterDoor.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/ScheduleMeeting.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/circulation/CirculateCases.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace marac::cli {

static Result<QJsonObject> schedule(const CliContext &context, Register &records)
{
    Meeting meeting;
    const Result<QDate> day = dayOption(context, u"on"_s);
    const Result<MeetingKind> kind = codeOption(context, u"kind"_s, MeetingKind::Full);
    const Result<int> capacity = numberOption(context, u"capacity"_s, records.settings().meetingCapacity);
    if (!day || !kind || !capacity)
        return Failure(!day ? day.error() : !kind ? kind.error() : capacity.error());
    meeting.heldOn = *day;
    meeting.kind = *kind;
    meeting.capacity = *capacity;
    meeting.startsAt = QTime::fromString(context.value(u"at"_s), u"HH:mm"_s);
    meeting.venue = context.value(u"venue"_s, records.settings().venue);
    meeting.chair = context.value(u"chair"_s);
    const Result<MeetingId> id = scheduleMeeting(records, meeting);
    const Result<MeetingFile> file = id ? consultMeeting(records, *id) : Result<MeetingFile>(Failure(id.error()));
    if (!file)
        return Failure(file.error());
    QJsonObject done = stepDone(CliWords::tr("The meeting %1 is called.").arg(file->meeting.ref), file->meeting.ref);
    if (file->circulateBy.isValid()) {
        done.insert(u"done"_s,
                    CliWords::tr("The meeting %1 is called. Its case list goes out by %2.")
                        .arg(file->meeting.ref, isoText(file->circulateBy)));
        done.insert(u"circulateBy"_s, isoText(file->circulateBy));
    }
    done.insert(u"warnings"_s, QJsonArray::fromStringList(file->warnings));
    return done;
}

static Result<QJsonObject> cancel(const CliContext &context, Register &records)
{
    const QString ref = stepRef(context);
    const Result<MeetingId> id = meetingWithRef(records, ref);
    const Result<MeetingFile> file = id ? consultMeeting(records, *id) : Result<MeetingFile>(Failure(id.error()));
    if (!file)
        return Failure(file.error());
    const Result<> done = cancelMeeting(records, *id, file->meeting.version, context.value(u"reason"_s));
    return done ? Result<QJsonObject>(stepDone(CliWords::tr("The meeting %1 is cancelled.").arg(ref), ref))
                : Result<QJsonObject>(Failure(done.error()));
}

static Result<QJsonObject> circulate(const CliContext &context, Register &records)
{
    const QString ref = stepRef(context);
    const Result<MeetingId> id = meetingWithRef(records, ref);
    const Result<CirculationMethod> method = codeOption(context, u"method"_s, CirculationMethod::SecureEmail);
    if (!id || !method)
        return Failure(id ? method.error() : id.error());
    QStringList sentTo;
    for (int place = 1; !stepWord(context, place).isEmpty(); ++place) {
        const QString code = stepRef(context, place);
        const Result<AgencyId> agency = agencyWithCode(records, code);
        Circulation sent;
        sent.meetingId = *id;
        sent.agencyId = agency.value_or(AgencyId());
        sent.method = *method;
        sent.recipient = context.value(u"recipient"_s, CliWords::tr("Primary Designated MARAC Officer"));
        sent.lateReason = context.value(u"late-reason"_s);
        sent.lateDecidedBy = context.value(u"late-by"_s);
        const Result<CirculationId> kept =
            agency ? recordCirculation(records, sent) : Result<CirculationId>(Failure(agency.error()));
        if (!kept) {
            Problem problem = kept.error();
            if (!sentTo.isEmpty())
                problem.text += u' ' + CliWords::tr("Recorded before it: %1.").arg(sentTo.join(u", "_s));
            return Failure(problem);
        }
        sentTo << code;
    }
    QJsonObject done =
        stepDone(CliWords::tr("The case list of %1 is recorded as sent to %2.").arg(ref, sentTo.join(u", "_s)), ref);
    done.insert(u"sentTo"_s, QJsonArray::fromStringList(sentTo));
    return done;
}

/// The steps that need nothing but the meeting.
static Result<QJsonObject> plain(const CliContext &context, Register &records, Result<> (*step)(Register &, MeetingId),
                                 const QString &sentence)
{
    const QString ref = stepRef(context);
    const Result<MeetingId> id = meetingWithRef(records, ref);
    const Result<> done = id ? step(records, *id) : Result<>(Failure(id.error()));
    return done ? Result<QJsonObject>(stepDone(sentence.arg(ref), ref)) : Result<QJsonObject>(Failure(done.error()));
}

static Result<QJsonObject> invite(const CliContext &context, Register &records)
{
    const QString ref = stepRef(context);
    const Result<MeetingId> id = meetingWithRef(records, ref);
    const Result<int> invited = id ? inviteOfficers(records, *id) : Result<int>(Failure(id.error()));
    if (!invited)
        return Failure(invited.error());
    QJsonObject done =
        stepDone(CliWords::tr("%n designated officer(s) added to the attendance list.", nullptr, *invited), ref);
    done.insert(u"invited"_s, *invited);
    return done;
}

static Result<QJsonObject> open(const CliContext &context, Register &records)
{
    return plain(context, records, &openMeeting,
                 CliWords::tr("The meeting %1 is open. Its cases stay closed until everyone present has signed."));
}

static Result<QJsonObject> remind(const CliContext &context, Register &records)
{
    return plain(context, records, &recordProtocolReminder,
                 CliWords::tr("Recorded for %1: the chair reminded everyone of the protocol."));
}

static Result<QJsonObject> close(const CliContext &context, Register &records)
{
    const QString ref = stepRef(context);
    const Result<MeetingId> id = meetingWithRef(records, ref);
    const Result<> done = id ? closeMeeting(records, *id, context.value(u"reason"_s)) : Result<>(Failure(id.error()));
    return done ? Result<QJsonObject>(stepDone(CliWords::tr("The meeting %1 is closed.").arg(ref), ref))
                : Result<QJsonObject>(Failure(done.error()));
}

QString MeetingCommand::name() const
{
    return u"meeting"_s;
}

QString MeetingCommand::summary() const
{
    return CliWords::tr("Call, circulate, open and close a meeting");
}

QList<CliOption> MeetingCommand::options() const
{
    return {{u"on"_s, u"YYYY-MM-DD"_s, CliWords::tr("schedule: the day")},
            {u"at"_s, u"HH:MM"_s, CliWords::tr("schedule: the time it starts")},
            {u"kind"_s, u"KIND"_s, CliWords::tr("schedule: full or mini; full when left out")},
            {u"venue"_s, u"PLACE"_s, CliWords::tr("schedule: where; the partnership's when left out")},
            {u"chair"_s, u"NAME"_s, CliWords::tr("schedule: who chairs")},
            {u"capacity"_s, u"N"_s, CliWords::tr("schedule: how many cases it takes")},
            {u"method"_s, u"METHOD"_s, CliWords::tr("circulate: secure_email, by_hand, post or secure_portal")},
            {u"recipient"_s, u"POST"_s, CliWords::tr("circulate: the officer it went to; the PDMO when left out")},
            {u"late-reason"_s, u"TEXT"_s, CliWords::tr("circulate: why it goes out after the deadline")},
            {u"late-by"_s, u"NAME"_s, CliWords::tr("circulate: the chair who decided so")},
            {u"reason"_s, u"TEXT"_s, CliWords::tr("cancel: why; close: why the chair did not recall the protocol")}};
}

QList<Step> MeetingCommand::steps() const
{
    const QString meeting = u"MEETING"_s;
    return {
        {u"schedule"_s, {}, CliWords::tr("call a meeting; answers with its reference and deadline"), 0, 0, &schedule},
        {u"circulate"_s, u"MEETING AGENCY…"_s, CliWords::tr("record that its case list went to these agencies"), 2, -1,
         &circulate},
        {u"invite"_s, meeting, CliWords::tr("put the designated officers on its attendance list"), 1, 1, &invite},
        {u"open"_s, meeting, CliWords::tr("open it, on its day"), 1, 1, &open},
        {u"remind"_s, meeting, CliWords::tr("record that the chair reminded everyone of the protocol"), 1, 1, &remind},
        {u"close"_s, meeting, CliWords::tr("close it, every case being heard or carried over"), 1, 1, &close},
        {u"cancel"_s, meeting, CliWords::tr("cancel a planned one without cases"), 1, 1, &cancel}};
}

QString MeetingCommand::remarks() const
{
    return CliWords::tr(
        "MEETING is its reference (MTG-…, MINI-…), AGENCY a code (POL). The people come, sign and leave "
        "by marac-cli\n"
        "attendance, the cases are heard by marac-cli hearing. With --json: done, ref; schedule: "
        "circulateBy, warnings;\n"
        "circulate: sentTo; invite: invited.");
}

} // namespace marac::cli
