// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/work/MinutesCommand.h"

#include "app/cli/CliWords.h"
#include "app/cli/RegisterDoor.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "core/documents/wording/SpokenWords.h"

using namespace Qt::StringLiterals;

namespace marac::cli {

static Result<QJsonObject> answered(const Result<> &done, const QString &sentence, const QString &ref)
{
    return done ? Result<QJsonObject>(stepDone(sentence.arg(ref), ref)) : Result<QJsonObject>(Failure(done.error()));
}

static Result<QJsonObject> notes(const CliContext &context, Register &records)
{
    const QString ref = stepRef(context);
    const Result<MeetingId> id = meetingWithRef(records, ref);
    const Result<MinutesFile> file = id ? consultMinutes(records, *id) : Result<MinutesFile>(Failure(id.error()));
    const Result<QString> text = textOption(context);
    if (!file || !text)
        return Failure(file ? text.error() : file.error());
    return answered(keepMinutesNotes(records, *id, file->minutes.version, *text),
                    CliWords::tr("The other business of %1 is kept."), ref);
}

static Result<QJsonObject> approve(const CliContext &context, Register &records)
{
    const QString ref = stepRef(context);
    const Result<MeetingId> id = meetingWithRef(records, ref);
    const Result<QDate> on = id ? dayOption(context, u"on"_s, records.today()) : Result<QDate>(Failure(id.error()));
    if (!on)
        return Failure(on.error());
    const Approval approval{context.value(u"chair"_s), *on, context.value(u"reason"_s)};
    return answered(approveMinutes(records, *id, approval, documents::spokenWords(records)),
                    CliWords::tr("The minutes of %1 are approved."), ref);
}

static Result<QJsonObject> reopen(const CliContext &context, Register &records)
{
    const QString ref = stepRef(context);
    const Result<MeetingId> id = meetingWithRef(records, ref);
    return id ? answered(reopenMinutes(records, *id, context.value(u"reason"_s)),
                         CliWords::tr("The minutes of %1 are a draft again."), ref)
              : Result<QJsonObject>(Failure(id.error()));
}

static Result<QJsonObject> lock(const CliContext &context, Register &records)
{
    const QString ref = stepRef(context);
    const Result<MeetingId> id = meetingWithRef(records, ref);
    return id ? answered(lockMinutes(records, *id), CliWords::tr("The minutes of %1 are locked for good."), ref)
              : Result<QJsonObject>(Failure(id.error()));
}

QString MinutesCommand::name() const
{
    return u"minutes"_s;
}

QString MinutesCommand::summary() const
{
    return CliWords::tr("Take a meeting's minutes from draft to approved to locked");
}

QList<CliOption> MinutesCommand::options() const
{
    return {{u"chair"_s, u"NAME"_s, CliWords::tr("approve: the chair whose approval is recorded")},
            {u"on"_s, u"YYYY-MM-DD"_s, CliWords::tr("approve: the day the chair approved; today when left out")},
            {u"reason"_s, u"TEXT"_s, CliWords::tr("approve: how the approval reached you; reopen: why")},
            {u"text"_s, u"FILE"_s, CliWords::tr("notes: matters that belong to no case; - for the standard input")}};
}

QList<Step> MinutesCommand::steps() const
{
    const QString meeting = u"MEETING"_s;
    return {{u"notes"_s, meeting, CliWords::tr("keep other business"), 1, 1, &notes},
            {u"approve"_s, meeting, CliWords::tr("record the chair's approval; a chair approves as themselves"), 1, 1,
             &approve},
            {u"reopen"_s, meeting, CliWords::tr("back to draft, for a correction"), 1, 1, &reopen},
            {u"lock"_s, meeting, CliWords::tr("keep what was approved unchanged for good"), 1, 1, &lock}};
}

QString MinutesCommand::remarks() const
{
    return CliWords::tr("They are read by marac-cli export minutes. With --json: done, ref.");
}

} // namespace marac::cli
