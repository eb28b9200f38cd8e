// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/work/ActionCommand.h"

#include "app/cli/CliWords.h"
#include "app/cli/RecordJson.h"
#include "app/cli/RegisterDoor.h"
#include "core/actions/RecordFeedback.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/calendar/DueTime.h"

using namespace Qt::StringLiterals;

namespace marac::cli {

static Result<QJsonObject> add(const CliContext &context, Register &records)
{
    const Result<AgendaItemId> item = agendaItemOf(records, stepRef(context), stepRef(context, 1));
    const Result<AgencyId> owner = item ? agencyOption(context, records) : Result<AgencyId>(Failure(item.error()));
    const Result<QDate> due = dayOption(context, u"due"_s);
    const Result<QTime> dueAt = timeOption(context, u"due-time"_s);
    const Result<int> riskItem = numberOption(context, u"item"_s);
    const Result<QString> text = textOption(context);
    if (!owner || !due || !dueAt || !riskItem || !text)
        return Failure(!owner          ? owner.error()
                           : !due      ? due.error()
                           : !dueAt    ? dueAt.error()
                           : !riskItem ? riskItem.error()
                                       : text.error());
    Action action;
    action.agendaItemId = *item;
    action.ownerAgencyId = *owner;
    action.dueOn = *due;
    action.dueAt = *dueAt;
    action.riskItem = *riskItem;
    action.text = *text;
    const Result<ActionId> id = keepAction(records, action);
    const Result<ActionFile> kept = id ? consultAction(records, *id) : Result<ActionFile>(Failure(id.error()));
    if (!kept)
        return Failure(kept.error());
    const QString ref = kept->row.action.ref;
    return stepDone(CliWords::tr("The action %1 is agreed, due %2.").arg(ref, withTime(isoText(*due), *dueAt)), ref);
}

static Result<QJsonObject> feedback(const CliContext &context, Register &records)
{
    const QString ref = stepRef(context);
    const Result<ActionId> id = actionWithRef(records, ref);
    const Result<AgencyId> agency = id ? agencyOption(context, records) : Result<AgencyId>(Failure(id.error()));
    const Result<ActionState> outcome = codeOption(context, u"outcome"_s, ActionState::Completed);
    const Result<QDate> day = dayOption(context, u"on"_s, records.today());
    const Result<QDate> doneOn = dayOption(context, u"done-on"_s);
    const Result<QString> text = textOption(context);
    if (!agency || !outcome || !day || !doneOn || !text)
        return Failure(!agency        ? agency.error()
                           : !outcome ? outcome.error()
                           : !day     ? day.error()
                           : !doneOn  ? doneOn.error()
                                      : text.error());
    const Result<> kept =
        recordFeedback(records, {0, *id, *agency, *day, *outcome, *text, *doneOn, context.value(u"by"_s)});
    if (!kept)
        return Failure(kept.error());
    QJsonObject done = stepDone(CliWords::tr("The feedback on %1 is recorded.").arg(ref), ref);
    done.insert(u"state"_s, toCode(*outcome));
    return done;
}

QString ActionCommand::name() const
{
    return u"action"_s;
}

QString ActionCommand::summary() const
{
    return CliWords::tr("Agree an action, or record what its agency reports");
}

QList<CliOption> ActionCommand::options() const
{
    return {
        {u"agency"_s, u"CODE"_s, CliWords::tr("add: who owns the action; feedback: who reports")},
        {u"due"_s, u"YYYY-MM-DD"_s, CliWords::tr("add: by when")},
        {u"due-time"_s, u"HH:MM"_s, CliWords::tr("add: by what time of that day; by its end when left out")},
        {u"item"_s, u"N"_s, CliWords::tr("add: the item of the risk tool it lowers, 1 to 20")},
        {u"outcome"_s, u"CODE"_s,
         CliWords::tr("feedback: open (progress), completed, not_possible or not_done; completed when left out")},
        {u"on"_s, u"YYYY-MM-DD"_s, CliWords::tr("feedback: the day it came in; today when left out")},
        {u"done-on"_s, u"YYYY-MM-DD"_s,
         CliWords::tr("feedback: the day on which it was done; the day it came in when left out")},
        {u"by"_s, u"NAME"_s, CliWords::tr("feedback: who at the agency reported it")},
        {u"text"_s, u"FILE"_s,
         CliWords::tr("what is to be done, or what the agency reports; both steps need it; - for the standard input")}};
}

QList<Step> ActionCommand::steps() const
{
    return {{u"add"_s, u"MEETING CASE"_s, CliWords::tr("agree one while the case is heard"), 2, 2, &add},
            {u"feedback"_s, u"ACTION"_s, CliWords::tr("record what the owning agency reports"), 1, 1, &feedback}};
}

QString ActionCommand::remarks() const
{
    return CliWords::tr("ACTION is its reference (ACT-…). With --json: done, ref; feedback: state.");
}

} // namespace marac::cli
