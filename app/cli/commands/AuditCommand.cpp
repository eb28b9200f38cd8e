// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/AuditCommand.h"

#include "app/cli/CliWords.h"
#include "app/cli/Listing.h"
#include "app/cli/RecordJson.h"
#include "app/cli/RegisterDoor.h"
#include "core/register/ConsultAudit.h"
#include "core/register/accounts/UserAccounts.h"

using namespace Qt::StringLiterals;

namespace marac::cli {

QString AuditCommand::name() const
{
    return u"audit"_s;
}

QString AuditCommand::summary() const
{
    return CliWords::tr("Say who looked at what, when and why");
}

QList<CliOption> AuditCommand::options() const
{
    return {{u"case"_s, u"REF"_s, CliWords::tr("only entries of and about this case")},
            {u"user"_s, u"LOGIN"_s, CliWords::tr("only entries of this person")},
            {u"limit"_s, u"N"_s, CliWords::tr("the newest N entries, at most 1000; 200 when left out")}};
}

QString AuditCommand::details() const
{
    return CliWords::tr("Newest first. Asking is itself recorded. With --json: entries [{entry, at, user, what, "
                        "subject, ref, fields, reason,\n"
                        "recipients}].");
}

static Result<AuditFilter> filterOf(CliContext &context, Register &records)
{
    AuditFilter filter;
    if (context.has(u"limit"_s)) {
        bool isNumber = false;
        filter.limit = context.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || filter.limit < 1 || filter.limit > 1000)
            return failure(Problem::Kind::Unavailable, CliWords::tr("--limit is a number from 1 to 1000."));
    }
    if (context.has(u"case"_s)) {
        const QString ref = context.value(u"case"_s).toUpper();
        const Result<CaseFileId> id = caseFileWithRef(records, ref);
        if (!id)
            return Failure(id.error());
        filter.about = Subject{SubjectKind::CaseFile, id->value(), ref};
    }
    if (context.has(u"user"_s)) {
        const Result<AuditPage> everybody = consultAudit(records, {.limit = 1});
        if (!everybody)
            return Failure(everybody.error());
        for (const User &user : everybody->users) {
            if (user.login.compare(context.value(u"user"_s), Qt::CaseInsensitive) == 0)
                filter.userId = user.id.value();
        }
        if (!filter.userId)
            return failure(Problem::Kind::NotFound, CliWords::tr("Nobody has or had this login."));
    }
    return filter;
}

ExitCode AuditCommand::run(CliContext &context) const
{
    const Result<std::unique_ptr<Register>> records = openRegister(context);
    if (!records)
        return context.fail(records.error());
    const Result<AuditFilter> filter = filterOf(context, **records);
    if (!filter)
        return context.fail(filter.error());
    const Result<AuditPage> page = consultAudit(**records, *filter);
    if (!page)
        return context.fail(page.error());
    Listing listing{u"entries"_s,
                    {u"entry"_s, u"at"_s, u"user"_s, u"what"_s, u"subject"_s, u"ref"_s, u"fields"_s, u"reason"_s},
                    {}};
    for (const AuditEntry &entry : page->entries) {
        const AuditEvent &event = entry.event;
        listing.rows << QJsonObject{{u"entry"_s, entry.seq},
                                    {u"at"_s, isoText(entry.at)},
                                    {u"user"_s, page->users.value(entry.userId).login},
                                    {u"what"_s, toCode(event.verb)},
                                    {u"subject"_s, toCode(event.subject.kind)},
                                    {u"ref"_s, event.subject.ref},
                                    {u"fields"_s, QJsonArray::fromStringList(event.fields)},
                                    {u"reason"_s, event.reason},
                                    {u"recipients"_s, QJsonArray::fromStringList(event.recipients)}};
    }
    return tell(context, listing);
}

} // namespace marac::cli
