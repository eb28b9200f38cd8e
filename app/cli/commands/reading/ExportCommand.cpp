// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/reading/ExportCommand.h"

#include "app/cli/CliWords.h"
#include "app/cli/RegisterDoor.h"
#include "app/cli/commands/reading/ExportActionsTable.h"
#include "app/cli/commands/reading/PaperNames.h"
#include "core/documents/odt/WriteOdt.h"
#include "core/documents/paper/Paint.h"
#include "core/documents/papers/Papers.h"
#include "core/meetings/ExportMeetingCalendar.h"
#include "core/platform/NewFile.h"
#include "core/register/trail/RecordFailure.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace marac::cli {

QString ExportCommand::name() const
{
    return u"export"_s;
}

QString ExportCommand::summary() const
{
    return CliWords::tr(
        "Write a paper as PDF or for Word, a meeting for calendars, or the table of an agency’s actions");
}

QList<CliArgument> ExportCommand::arguments() const
{
    return {{u"PAPER"_s, CliWords::tr("%1; or calendar; or actions-csv").arg(paperNames().join(QStringLiteral(", ")))},
            {u"REF"_s,
             CliWords::tr(
                 "the meeting (MTG-…, MINI-…); for risk and returned-letter the referral (REF-…); for case-summary, "
                 "chronology, project-folder and transfer-letter (the last transfer) the case (SHC-…); none for "
                 "designation, chaser and actions-csv"),
             true}};
}

QList<CliOption> ExportCommand::options() const
{
    return {
        {u"out"_s, u"FOLDER"_s, CliWords::tr("where the file goes; the current folder when left out")},
        {u"agency"_s, u"CODE"_s,
         CliWords::tr(
             "the agency this copy is for; only its actions are listed. With designation, whose officers; with "
             "actions-csv, who fills it in")},
        {u"blank"_s, {}, CliWords::tr("undertaking, risk, research-form: an empty form")},
        {u"return"_s, u"N"_s, CliWords::tr("returned-letter: which return, the first being 1; the last when left out")},
        {u"odt"_s, {}, CliWords::tr("an OpenDocument text, for Word, in place of a PDF")},
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
    if (!isTable && !isCalendar && !paperNames().contains(context.argument(0)))
        return context.misused(CliWords::tr("The paper is one of %1, actions-csv and calendar.")
                                   .arg(paperNames().join(QStringLiteral(", "))));
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
    const Result<documents::PaperOrder> order = paperOrderOf(context, **records);
    if (!order)
        return context.fail(order.error());
    const Result<documents::Document> paper = documents::makePaper(**records, *order, documents::PaperUse::Export);
    if (!paper)
        return context.fail(paper.error());
    context.notice(paper->remarks);
    QString reference = context.argument(1).toUpper();
    for (const QString &option : {u"agency"_s, u"return"_s}) {
        if (context.has(option))
            reference += u'-' + context.value(option);
    }
    const QString name = documents::documentFileName(order->kind, reference, (*records)->today());
    const bool isOdt = context.has(u"odt"_s);
    const QString path = folder.absoluteFilePath(isOdt ? documents::odtFileName(name) : name);
    const Result<> written = isOdt ? documents::writeOdt(*paper, path) : documents::writePdf(*paper, path);
    if (!written) {
        documents::recordUnmade(**records, *paper, documents::PaperUse::Export);
        return context.fail(written.error());
    }
    return context.answer({{u"file"_s, path}, {u"witness"_s, paper->stamp.witness.code}}, path);
}

} // namespace marac::cli
