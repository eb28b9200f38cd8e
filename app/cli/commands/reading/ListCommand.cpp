// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/reading/ListCommand.h"

#include "app/cli/CliWords.h"
#include "app/cli/Listing.h"
#include "app/cli/RecordJson.h"
#include "app/cli/RegisterDoor.h"
#include "core/agencies/ListAgencies.h"

using namespace Qt::StringLiterals;

namespace marac::cli {

QString ListCommand::name() const
{
    return u"list"_s;
}

QString ListCommand::summary() const
{
    return CliWords::tr("List agencies, referrals, cases, meetings or actions");
}

QList<CliArgument> ListCommand::arguments() const
{
    return {{u"KIND"_s, CliWords::tr("agencies, referrals, cases, meetings or actions")}};
}

QString ListCommand::details() const
{
    return CliWords::tr("With --json: an array named as the kind. Days as YYYY-MM-DD, moments in UTC, states and bands "
                        "by their codes.");
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

ExitCode ListCommand::run(CliContext &context) const
{
    const QString kind = context.argument(0);
    if (!QStringList{u"agencies"_s, u"referrals"_s, u"cases"_s, u"meetings"_s, u"actions"_s}.contains(kind))
        return context.misused(CliWords::tr("The kind is one of agencies, referrals, cases, meetings and actions."));
    const Result<std::unique_ptr<Register>> records = openRegister(context);
    if (!records)
        return context.fail(records.error());
    constexpr int all = 1'000'000;
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
    return tellRows(context, {u"ref"_s, u"case"_s, u"owner"_s, u"state"_s, u"dueOn"_s, u"text"_s},
                    listActions(**records, {}));
}

} // namespace marac::cli
