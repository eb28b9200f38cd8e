// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/work/ImportFeedback.h"

#include "app/cli/CliWords.h"
#include "app/cli/RegisterDoor.h"
#include "app/cli/StepCommand.h"
#include "core/actions/ActionsCsv.h"
#include "core/importing/FeedbackImport.h"
#include "core/importing/reading/ImportLimits.h"
#include "core/importing/reading/ReadApart.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace marac::cli {

static ExitCode tellSchema(CliContext &context)
{
    QJsonObject fields;
    for (const Code<ActionsColumn> &column : Codes<ActionsColumn>::all)
        fields.insert(toCode(column.value), actionsColumnMeaning(column.value));
    return context.answer({{u"formats"_s, QJsonArray{u"csv"_s}}, {u"fields"_s, fields}}, feedbackSchemaText());
}

static QJsonObject toJson(const FeedbackLine &line)
{
    QJsonObject one{{u"line"_s, line.line}, {u"ref"_s, line.ref}, {u"text"_s, feedbackWords(line)}};
    if (line.outcome) {
        one.insert(u"state"_s, toCode(*line.outcome));
        one.insert(u"day"_s, line.day.toString(Qt::ISODate));
        one.insert(u"alreadyKept"_s, line.alreadyKept);
    }
    return one;
}

ExitCode importFeedbackTable(CliContext &context)
{
    if (context.has(u"schema"_s))
        return tellSchema(context);
    if (context.argument(1).isEmpty() || !context.has(u"agency"_s) || context.value(u"format"_s, u"csv"_s) != u"csv")
        return context.misused(CliWords::tr("Name the file, a CSV table, and by --agency CODE the agency that sent it. "
                                            "Nothing was imported."));
    const Result<QByteArray> bytes = context.readFile(context.argument(1), importBytes);
    if (!bytes)
        return context.fail(bytes.error());
    const Result<std::unique_ptr<Register>> records = openRegister(context);
    if (!records)
        return context.fail(records.error());
    const Result<AgencyId> agency = agencyOption(context, **records);
    if (!agency)
        return context.fail(agency.error());
    const bool dryRun = context.has(u"dry-run"_s);
    const Result<FeedbackReport> report =
        importFeedback(**records, *agency, readApart(*bytes, ImportFormat::Csv), dryRun);
    if (!report)
        return context.fail(report.error());
    if (!dryRun)
        backUpOnLeaving(context, **records);
    QString text;
    QJsonArray lines;
    for (const FeedbackLine &line : report->lines) {
        text += line.ref.isEmpty() ? CliWords::tr("Line %1: %2").arg(line.line).arg(feedbackWords(line))
                                   : CliWords::tr("Line %1, %2: %3").arg(line.line).arg(line.ref, feedbackWords(line));
        text += u'\n';
        lines.append(toJson(line));
    }
    text += dryRun ? CliWords::tr("Reports that could be taken in: %1. Nothing was kept.").arg(report->reports)
                   : CliWords::tr("Reports taken in: %1.").arg(report->reports);
    if (report->alreadyKept > 0)
        text += u' ' + CliWords::tr("Already kept and passed over: %1.").arg(report->alreadyKept);
    return context.answer({{u"reports"_s, report->reports},
                           {u"alreadyKept"_s, report->alreadyKept},
                           {u"dryRun"_s, dryRun},
                           {u"lines"_s, lines}},
                          text);
}

} // namespace marac::cli
