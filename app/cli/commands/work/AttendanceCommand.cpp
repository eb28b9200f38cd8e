// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/work/AttendanceCommand.h"

#include "app/cli/CliWords.h"
#include "app/cli/RecordJson.h"
#include "app/cli/RegisterDoor.h"
#include "core/documents/wording/OwnWording.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/KeepAttendance.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace marac::cli {

namespace {
using Walk = std::function<Result<>(Register &, const Attendance &)>;
} // namespace

/// The one line with this name; two people of one name are told apart by --agency.
static Result<Attendance> lineOf(const MeetingFile &file, const QString &name, AgencyId agency)
{
    QList<Attendance> found;
    for (const Attendance &line : file.attendance) {
        if (line.name.compare(name, Qt::CaseInsensitive) == 0 && (!agency.isValid() || line.agencyId == agency))
            found << line;
    }
    if (found.size() == 1)
        return found.first();
    return found.isEmpty()
        ? failure(Problem::Kind::NotFound,
                  CliWords::tr("Somebody named is not on the attendance list. See marac-cli show, and add them by "
                               "marac-cli attendance add."))
        : failure(Problem::Kind::NotFound,
                  CliWords::tr("Two people on the attendance list have this name. Say which one by --agency CODE."));
}

/// Takes everyone named through one step, in order; answers how the gate stands then.
static Result<QJsonObject> walk(const CliContext &context, Register &records, const Walk &step)
{
    const QString ref = stepRef(context);
    const Result<MeetingId> id = meetingWithRef(records, ref);
    const Result<AgencyId> agency =
        id && context.has(u"agency"_s) ? agencyOption(context, records) : Result<AgencyId>(AgencyId());
    const Result<MeetingFile> before = id ? consultMeeting(records, *id) : Result<MeetingFile>(Failure(id.error()));
    if (!before || !agency)
        return Failure(before ? agency.error() : before.error());
    QList<Attendance> lines;
    for (int place = 1; !stepWord(context, place).isEmpty(); ++place) {
        const Result<Attendance> line = lineOf(*before, stepWord(context, place), *agency);
        if (!line)
            return Failure(line.error());
        lines << *line;
    }
    for (const Attendance &line : std::as_const(lines)) {
        if (const Result<> done = step(records, line); !done)
            return Failure(done.error());
    }
    const Result<MeetingFile> after = consultMeeting(records, *id);
    if (!after)
        return Failure(after.error());
    QJsonObject done = stepDone(after->gate.open ? CliWords::tr("Recorded. The cases of %1 are open.").arg(ref)
                                                 : CliWords::tr("Recorded. %1").arg(after->gate.reason),
                                ref);
    done.insert(u"gate"_s, gateJson(after->gate));
    return done;
}

static Result<QJsonObject> arrive(const CliContext &context, Register &records)
{
    return walk(context, records, [](Register &reg, const Attendance &line) { return recordArrival(reg, line.id); });
}

static Result<QJsonObject> sign(const CliContext &context, Register &records)
{
    const QString own = documents::OwnWording::inUse(records).ownUndertaking();
    return walk(context, records,
                [own](Register &reg, const Attendance &line) { return recordSignature(reg, line.id, own); });
}

static Result<QJsonObject> leave(const CliContext &context, Register &records)
{
    return walk(context, records, [](Register &reg, const Attendance &line) { return recordLeaving(reg, line.id); });
}

static Result<QJsonObject> apologise(const CliContext &context, Register &records)
{
    const bool sent = context.has(u"information-sent"_s);
    const Result<QDate> on = dayOption(context, u"received"_s);
    if (!on)
        return Failure(on.error());
    return walk(context, records, [sent, day = *on](Register &reg, const Attendance &line) {
        return recordApologies(reg, line.id, sent, day);
    });
}

static Result<QJsonObject> takeBack(const CliContext &context, Register &records)
{
    const QString reason = context.value(u"reason"_s);
    return walk(context, records, [reason](Register &reg, const Attendance &line) {
        if (line.presence == Presence::Apologies)
            return withdrawApologies(reg, line.id, reason);
        return line.signedAt.isValid() ? withdrawSignature(reg, line.id, reason)
                                       : withdrawArrival(reg, line.id, reason);
    });
}

static Result<QJsonObject> add(const CliContext &context, Register &records)
{
    const QString ref = stepRef(context);
    const Result<MeetingId> id = meetingWithRef(records, ref);
    const Result<AgencyId> agency = id ? agencyOption(context, records) : Result<AgencyId>(Failure(id.error()));
    if (!agency)
        return Failure(agency.error());
    const Result<Seat> seat = codeOption(context, u"as"_s, Seat::Member);
    if (!seat)
        return Failure(seat.error());
    Attendance line;
    line.seat = *seat;
    line.meetingId = *id;
    line.agencyId = *agency;
    line.name = stepWord(context, 1);
    line.post = context.value(u"post"_s);
    line.authorisedBy = context.value(u"authorised-by"_s);
    const Result<AttendanceId> added = addAttendance(records, line);
    if (!added)
        return Failure(added.error());
    return stepDone(line.seat == Seat::Member
                        ? CliWords::tr("Added to the attendance list of %1 as a temporary officer.").arg(ref)
                        : CliWords::tr("Added to the attendance list of %1.").arg(ref),
                    ref);
}

QString AttendanceCommand::name() const
{
    return u"attendance"_s;
}

QString AttendanceCommand::summary() const
{
    return CliWords::tr("Record who comes to a meeting, signs and leaves");
}

QList<CliOption> AttendanceCommand::options() const
{
    return {
        {u"agency"_s, u"CODE"_s, CliWords::tr("add: whom they speak for; otherwise which of two of one name")},
        {u"post"_s, u"POST"_s, CliWords::tr("add: their post")},
        {u"authorised-by"_s, u"NAME"_s, CliWords::tr("add: the agency's PDMO who lets them sit")},
        {u"as"_s, u"SEAT"_s,
         CliWords::tr("add: member, chair, minute_taker or observer; a member, when left out, is a temporary officer")},
        {u"reason"_s, u"TEXT"_s, CliWords::tr("take-back: why it was recorded wrongly; the audit trail keeps it")},
        {u"information-sent"_s, {}, CliWords::tr("apologies: their agency's information came all the same")},
        {u"received"_s, u"YYYY-MM-DD"_s, CliWords::tr("apologies: with --information-sent, the day on which it came")}};
}

QList<Step> AttendanceCommand::steps() const
{
    const QString people = u"MEETING NAME…"_s;
    return {{u"arrive"_s, people, CliWords::tr("they came in"), 2, -1, &arrive},
            {u"sign"_s, people, CliWords::tr("they signed the undertaking"), 2, -1, &sign},
            {u"leave"_s, people, CliWords::tr("they left the room"), 2, -1, &leave},
            {u"apologies"_s, people, CliWords::tr("they sent apologies"), 2, -1, &apologise},
            {u"take-back"_s, people,
             CliWords::tr("their signature, or else their coming, or their apologies, were recorded wrongly"), 2, -1,
             &takeBack},
            {u"add"_s, u"MEETING NAME"_s, CliWords::tr("somebody who is not a designated officer"), 2, 2, &add}};
}

QString AttendanceCommand::remarks() const
{
    return CliWords::tr(
        "Names as on the attendance list: marac-cli show MEETING. The answer says whether the cases are "
        "open; they are while\n"
        "everyone present has signed. With --json: done, ref, gate {open, unsigned, reason}.");
}

} // namespace marac::cli
