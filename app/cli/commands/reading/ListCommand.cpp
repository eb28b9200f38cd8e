// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/reading/ListCommand.h"

#include "app/cli/CliWords.h"
#include "app/cli/Listing.h"
#include "app/cli/RecordJson.h"
#include "app/cli/RegisterDoor.h"
#include "app/cli/StepCommand.h"
#include "core/actions/ListActions.h"
#include "core/agencies/ListAgencies.h"
#include "core/base/Clock.h"
#include "core/monitoring/ConsultSharing.h"

using namespace Qt::StringLiterals;

namespace marac::cli {

QString ListCommand::name() const
{
    return u"list"_s;
}

QString ListCommand::summary() const
{
    return CliWords::tr("List agencies, referrals, cases, meetings, actions or how agencies shared");
}

QList<CliArgument> ListCommand::arguments() const
{
    return {{u"KIND"_s, CliWords::tr("agencies, referrals, cases, meetings, actions or sharing")}};
}

QList<CliOption> ListCommand::options() const
{
    return {{u"from"_s, u"DAY"_s, CliWords::tr("sharing at meetings from this day; a year before --to when left out")},
            {u"to"_s, u"DAY"_s, CliWords::tr("sharing at meetings until this day; today when left out")}};
}

QString ListCommand::details() const
{
    return CliWords::tr(
        "With --json: an array named as the kind. Days as YYYY-MM-DD, moments in UTC, states and bands "
        "by their codes.\n"
        "Sharing: for each agency what it gave and was given at the meetings of the period, in numbers; "
        "with --json from, to,\n"
        "meetings and total beside the array.");
}

template <class Row>
static ExitCode tellRows(CliContext &context, const QStringList &columns, const Result<QList<Row>> &rows)
{
    if (!rows)
        return context.fail(rows.error());
    Listing listing{context.argument(0), columns, {}};
    for (const Row &row : *rows)
        listing.rows << toJson(row);
    return tell(context, listing);
}

static ExitCode tellSharing(CliContext &context, Register &records)
{
    const Result<QDate> to = dayOption(context, u"to"_s, context.clock().today());
    if (!to)
        return context.fail(to.error());
    const Result<QDate> from = dayOption(context, u"from"_s, lastTwelveMonths(*to).from);
    if (!from)
        return context.fail(from.error());
    const Result<SharingReport> report = consultSharing(records, *from, *to);
    if (!report)
        return context.fail(report.error());
    Listing listing{u"sharing"_s, {u"agency"_s}, {}};
    for (const SharingCount &one : sharingCounts)
        listing.columns << QString::fromLatin1(one.name);
    for (const SharingLine &line : report->lines)
        listing.rows << toJson(line);
    listing.total = toJson(report->total);
    listing.beside = {{u"from"_s, isoText(*from)}, {u"to"_s, isoText(*to)}, {u"meetings"_s, report->meetings}};
    return tell(context, listing);
}

ExitCode ListCommand::run(CliContext &context) const
{
    const QString kind = context.argument(0);
    if (!QStringList{u"agencies"_s, u"referrals"_s, u"cases"_s, u"meetings"_s, u"actions"_s, u"sharing"_s}.contains(
            kind))
        return context.misused(
            CliWords::tr("The kind is one of agencies, referrals, cases, meetings, actions and sharing."));
    if (kind != u"sharing" && (context.has(u"from"_s) || context.has(u"to"_s)))
        return context.misused(CliWords::tr("--from and --to go with sharing alone."));
    const Result<std::unique_ptr<Register>> records = openRegister(context);
    if (!records)
        return context.fail(records.error());
    constexpr int all = 1'000'000;
    if (kind == u"sharing")
        return tellSharing(context, **records);
    if (kind == u"agencies")
        return tellRows(context, {u"code"_s, u"name"_s, u"signatory"_s, u"pdmo"_s, u"officers"_s},
                        listAgencies(**records));
    if (kind == u"referrals")
        return tellRows(context,
                        {u"ref"_s, u"state"_s, u"receivedAt"_s, u"agency"_s, u"band"_s, u"case"_s, u"victim"_s},
                        listReferrals(**records, {}, all));
    if (kind == u"cases")
        return tellRows(
            context,
            {u"ref"_s, u"state"_s, u"openedOn"_s, u"band"_s, u"lastHeardOn"_s, u"nextMeetingOn"_s, u"victim"_s},
            listCaseFiles(**records, all));
    if (kind == u"meetings")
        return tellRows(context,
                        {u"ref"_s, u"kind"_s, u"heldOn"_s, u"state"_s, u"cases"_s, u"circulatedTo"_s, u"minutes"_s},
                        listMeetings(**records, all));
    return tellRows(context, {u"ref"_s, u"case"_s, u"owner"_s, u"state"_s, u"dueOn"_s, u"dueAt"_s, u"text"_s},
                    listActions(**records, {}));
}

} // namespace marac::cli
