// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/reading/ExportCommand.h"

#include "app/cli/CliWords.h"
#include "app/cli/RegisterDoor.h"
#include "app/cli/commands/reading/ExportActionsTable.h"
#include "core/documents/paper/Paint.h"
#include "core/documents/papers/Papers.h"
#include "core/meetings/ExportMeetingCalendar.h"
#include "core/platform/NewFile.h"
#include "core/register/RecordFailure.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace marac::cli {

QString ExportCommand::name() const
{
    return u"export"_s;
}

QString ExportCommand::summary() const
{
    return CliWords::tr("Write a paper as PDF, a meeting for calendars, or the table of an agency’s actions");
}

namespace {
const QHash<QString, documents::DocumentKind> kinds{
    {u"undertaking"_s, documents::DocumentKind::Undertaking}, {u"agenda"_s, documents::DocumentKind::Agenda},
    {u"case-list"_s, documents::DocumentKind::CaseList},      {u"minutes"_s, documents::DocumentKind::Minutes},
    {u"actions"_s, documents::DocumentKind::Actions},         {u"risk"_s, documents::DocumentKind::RiskForm},
    {u"designation"_s, documents::DocumentKind::Designation}};
} // namespace

QList<CliArgument> ExportCommand::arguments() const
{
    return {{u"PAPER"_s,
             CliWords::tr(
                 "undertaking, agenda, case-list, minutes, actions, risk or designation; or calendar; or actions-csv")},
            {u"REF"_s,
             CliWords::tr(
                 "the meeting (MTG-…, MINI-…), or for risk the referral (REF-…); none for designation and actions-csv"),
             true}};
}

QList<CliOption> ExportCommand::options() const
{
    return {{u"out"_s, u"FOLDER"_s, CliWords::tr("where the file goes; the current folder when left out")},
            {u"agency"_s, u"CODE"_s,
             CliWords::tr(
                 "the agency this copy is for; only its actions are listed. With designation, whose officers; with "
                 "actions-csv, who fills it in")},
            {u"blank"_s, {}, CliWords::tr("undertaking, risk: an empty form")},
            {u"address-reason"_s, u"TEXT"_s,
             CliWords::tr("why the file may carry a protected address that stands in its text; recorded")}};
}

QString ExportCommand::details() const
{
    return CliWords::tr(
        "The export is recorded first, with every case and person on the paper and the agency. Nothing that exists is\n"
        "overwritten. With --json: file, witness.\n"
        "calendar writes the meeting, its circulation deadline and the day for answers as an .ics file, which names "
        "no case\n"
        "and nobody; it has no witness.\n"
        "actions-csv is the table of an agency's open actions, CSV, with columns for the agency to say how each "
        "stands;\n"
        "marac-cli import feedback takes it back. With --json: file, actions (how many).");
}

static Result<documents::PaperOrder> orderOf(CliContext &context, Register &records)
{
    documents::PaperOrder order{.kind = kinds.value(context.argument(0)), .blank = context.has(u"blank"_s)};
    order.addressReason = context.value(u"address-reason"_s);
    const QString ref = context.argument(1).trimmed().toUpper();
    if (order.kind == documents::DocumentKind::RiskForm && !ref.isEmpty()) {
        const Result<ReferralId> id = referralWithRef(records, ref);
        if (!id)
            return Failure(id.error());
        order.referral = *id;
    } else if (!ref.isEmpty()) {
        const Result<MeetingId> id = meetingWithRef(records, ref);
        if (!id)
            return Failure(id.error());
        order.meeting = *id;
    }
    if (context.has(u"agency"_s)) {
        const Result<AgencyId> agency = agencyWithCode(records, context.value(u"agency"_s));
        if (!agency)
            return Failure(agency.error());
        order.recipient = *agency;
    }
    return order;
}

static ExitCode exportCalendar(CliContext &context, Register &records, const QDir &folder)
{
    const QString ref = context.argument(1).trimmed().toUpper();
    const Result<MeetingId> id = meetingWithRef(records, ref);
    if (!id)
        return context.fail(id.error());
    const Result<CalendarExport> file = exportMeetingCalendar(records, *id);
    if (!file)
        return context.fail(file.error());
    const QString path = folder.absoluteFilePath(file->fileName);
    if (const Result<> written = writeNewFile(path, file->bytes); !written) {
        recordFailure(records, Operation::ExportDocuments, {SubjectKind::Meeting, id->value(), ref});
        return context.fail(written.error());
    }
    return context.answer({{u"file"_s, path}}, path);
}

ExitCode ExportCommand::run(CliContext &context) const
{
    const bool isTable = context.argument(0) == u"actions-csv";
    const bool isCalendar = context.argument(0) == u"calendar";
    if (!isTable && !isCalendar && !kinds.contains(context.argument(0)))
        return context.misused(CliWords::tr("The paper is one of undertaking, agenda, case-list, minutes, actions, "
                                            "actions-csv, risk, designation and calendar."));
    const QDir folder(context.value(u"out"_s, QDir::currentPath()));
    if (!folder.exists())
        return context.misused(CliWords::tr("The folder for the file is not there. Nothing was exported."));
    if (isTable)
        return exportActionsTable(context, folder);
    const Result<std::unique_ptr<Register>> records = openRegister(context);
    if (!records)
        return context.fail(records.error());
    if (isCalendar)
        return exportCalendar(context, **records, folder);
    const Result<documents::PaperOrder> order = orderOf(context, **records);
    if (!order)
        return context.fail(order.error());
    const Result<documents::Document> paper = documents::makePaper(**records, *order, documents::PaperUse::Export);
    if (!paper)
        return context.fail(paper.error());
    const QString reference =
        context.argument(1).toUpper() + (context.has(u"agency"_s) ? u'-' + context.value(u"agency"_s) : QString());
    const QString path =
        folder.absoluteFilePath(documents::documentFileName(order->kind, reference, (*records)->today()));
    if (const Result<> written = documents::writePdf(*paper, path); !written) {
        documents::recordUnmade(**records, *paper, documents::PaperUse::Export);
        return context.fail(written.error());
    }
    return context.answer({{u"file"_s, path}, {u"witness"_s, paper->stamp.witness.code}}, path);
}

} // namespace marac::cli
