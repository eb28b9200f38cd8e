// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/ImportCommand.h"

#include "app/cli/CliWords.h"
#include "app/cli/RegisterDoor.h"
#include "core/importing/ImportedFields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace marac::cli {

QString ImportCommand::name() const
{
    return u"import"_s;
}

QString ImportCommand::summary() const
{
    return CliWords::tr("Take referrals in from a file");
}

QList<CliArgument> ImportCommand::arguments() const
{
    return {{u"WHAT"_s, CliWords::tr("referrals")},
            {u"FILE"_s, CliWords::tr("the file, JSON or CSV; - for the standard input"), true}};
}

QList<CliOption> ImportCommand::options() const
{
    return {{u"format"_s, u"FORMAT"_s, CliWords::tr("json or csv; by the file's name when left out")},
            {u"dry-run"_s, {}, CliWords::tr("check everything and keep nothing")},
            {u"schema"_s, {}, CliWords::tr("print what a file holds; needs no register")}};
}

QString ImportCommand::details() const
{
    return CliWords::tr("All referrals of the file are taken in, or none: malformed and duplicate ones are listed by "
                        "their number in the file.\n"
                        "With --json: referrals (how many), dryRun, refs.");
}

static ExitCode tellSchema(CliContext &context)
{
    QJsonObject fields;
    for (const auto &[name, meaning] : importFieldNames())
        fields.insert(name, meaning);
    return context.answer({{u"formats"_s, QJsonArray{u"json"_s, u"csv"_s}}, {u"fields"_s, fields}}, importSchemaText());
}

ExitCode ImportCommand::run(CliContext &context) const
{
    if (context.argument(0) != u"referrals")
        return context.misused(CliWords::tr("Only referrals can be imported: marac-cli import referrals FILE."));
    if (context.has(u"schema"_s))
        return tellSchema(context);
    const QString path = context.argument(1);
    const QString format =
        context.value(u"format"_s, path.endsWith(u".csv"_s, Qt::CaseInsensitive) ? u"csv"_s : u"json"_s);
    if (path.isEmpty() || (format != u"json" && format != u"csv"))
        return context.misused(CliWords::tr("Name the file; --format is json or csv. Nothing was imported."));
    const Result<QByteArray> bytes = context.readFile(path, importBytes);
    if (!bytes)
        return context.fail(bytes.error());
    const Result<std::unique_ptr<Register>> records = openRegister(context);
    if (!records)
        return context.fail(records.error());
    const bool dryRun = context.has(u"dry-run"_s);
    const Result<ImportReport> report =
        importReferrals(**records, *bytes, format == u"csv" ? ImportFormat::Csv : ImportFormat::Json, dryRun);
    if (!report)
        return context.fail(report.error());
    const QString text = dryRun
        ? CliWords::tr("%n referral(s) could be imported. Nothing was kept.", nullptr, report->referrals)
        : CliWords::tr("%n referral(s) imported: %1", nullptr, report->referrals).arg(report->refs.join(u", "_s));
    return context.answer({{u"referrals"_s, report->referrals},
                           {u"dryRun"_s, dryRun},
                           {u"refs"_s, QJsonArray::fromStringList(report->refs)}},
                          text);
}

} // namespace marac::cli
