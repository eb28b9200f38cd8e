// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/work/ImportCommand.h"

#include "app/cli/CliWords.h"
#include "app/cli/RegisterDoor.h"
#include "app/cli/commands/work/ImportFeedback.h"
#include "core/importing/ImportField.h"
#include "core/importing/ReferralImport.h"
#include "core/importing/reading/ImportLimits.h"
#include "core/importing/reading/ReadApart.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace marac::cli {

QString ImportCommand::name() const
{
    return u"import"_s;
}

QString ImportCommand::summary() const
{
    return CliWords::tr("Take referrals, or an agency’s feedback on its actions, in from a file");
}

QList<CliArgument> ImportCommand::arguments() const
{
    return {{u"WHAT"_s, CliWords::tr("referrals or feedback")},
            {u"FILE"_s, CliWords::tr("the file, JSON or CSV, for feedback CSV; - for the standard input"), true}};
}

QList<CliOption> ImportCommand::options() const
{
    return {{u"format"_s, u"FORMAT"_s, CliWords::tr("json or csv; by the file's name when left out")},
            {u"agency"_s, u"CODE"_s, CliWords::tr("feedback: the agency that sent it")},
            {u"dry-run"_s, {}, CliWords::tr("check everything and keep nothing")},
            {u"schema"_s, {}, CliWords::tr("print what a file holds; needs no register")}};
}

QString ImportCommand::details() const
{
    return CliWords::tr("All referrals of the file are taken in, or none: malformed and duplicate ones are listed by "
                        "their number in the file.\n"
                        "Victims and places that may be in the register already are named by reference, with the "
                        "reason; victimIs in the file joins them.\n"
                        "With --json: referrals (how many), dryRun, refs, matches (row, ref or sameRow, reasons).")
        + u"\n\n"_s
        + CliWords::tr(
               "Feedback is the table that marac-cli export actions-csv wrote, filled in by the agency. All its "
               "reports are taken in, or none:\n"
               "what needs mending is listed by line and column. With --json: reports (how many), dryRun, lines "
               "(line, ref, text, state, day).");
}

static ExitCode tellSchema(CliContext &context)
{
    QJsonObject fields;
    for (const ImportField &field : importFields())
        fields.insert(field.name, field.meaning);
    return context.answer({{u"formats"_s, QJsonArray{u"json"_s, u"csv"_s}}, {u"fields"_s, fields}}, importSchemaText());
}

static QString wordsFor(const ImportMatch &match)
{
    const QString reasons = match.reasons.join(u"; "_s);
    if (match.sameRow == 0 && match.ref.isEmpty())
        return CliWords::tr("Referral %1 may be of a person or place of a case that is closed until everybody at its "
                            "meeting has signed.")
            .arg(match.row);
    return match.sameRow > 0 ? CliWords::tr("Referral %1 may be of the same person or place as referral %2: %3")
                                   .arg(match.row)
                                   .arg(match.sameRow)
                                   .arg(reasons)
                             : CliWords::tr("Referral %1 may be of the same person or place as %2: %3")
                                   .arg(match.row)
                                   .arg(match.ref, reasons);
}

static QJsonArray toJson(const QList<ImportMatch> &matches)
{
    QJsonArray array;
    for (const ImportMatch &match : matches) {
        QJsonObject one{{u"row"_s, match.row}, {u"reasons"_s, QJsonArray::fromStringList(match.reasons)}};
        if (match.sameRow > 0)
            one.insert(u"sameRow"_s, match.sameRow);
        else
            one.insert(u"ref"_s, match.ref);
        array.append(one);
    }
    return array;
}

ExitCode ImportCommand::run(CliContext &context) const
{
    if (context.argument(0) == u"feedback")
        return importFeedbackTable(context);
    if (context.argument(0) != u"referrals")
        return context.misused(
            CliWords::tr("Referrals and feedback can be imported: marac-cli import referrals FILE, or "
                         "feedback FILE --agency CODE."));
    if (context.has(u"schema"_s))
        return tellSchema(context);
    const QString path = context.argument(1);
    const QString format =
        context.value(u"format"_s, path.endsWith(u".csv"_s, Qt::CaseInsensitive) ? u"csv"_s : u"json"_s);
    if (path.isEmpty() || context.has(u"agency"_s) || (format != u"json" && format != u"csv"))
        return context.misused(CliWords::tr(
            "Name the file; --format is json or csv, and --agency is for feedback alone. Nothing was imported."));
    const Result<QByteArray> bytes = context.readFile(path, importBytes);
    if (!bytes)
        return context.fail(bytes.error());
    const Result<std::unique_ptr<Register>> records = openRegister(context);
    if (!records)
        return context.fail(records.error());
    const bool dryRun = context.has(u"dry-run"_s);
    const Result<ImportTable> file = readApart(*bytes, format == u"csv" ? ImportFormat::Csv : ImportFormat::Json);
    const Result<ImportReport> report = importReferrals(**records, file, dryRun);
    if (!report)
        return context.fail(report.error());
    if (!dryRun)
        backUpOnLeaving(context, **records);
    QString text = dryRun
        ? CliWords::tr("%n referral(s) could be imported. Nothing was kept.", nullptr, report->referrals)
        : CliWords::tr("%n referral(s) imported: %1", nullptr, report->referrals).arg(report->refs.join(u", "_s));
    for (const ImportMatch &match : report->matches)
        text += u'\n' + wordsFor(match);
    return context.answer({{u"referrals"_s, report->referrals},
                           {u"dryRun"_s, dryRun},
                           {u"refs"_s, QJsonArray::fromStringList(report->refs)},
                           {u"matches"_s, toJson(report->matches)}},
                          text);
}

} // namespace marac::cli
