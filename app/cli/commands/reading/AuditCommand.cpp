// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/reading/AuditCommand.h"

#include "app/cli/CliWords.h"
#include "app/cli/Listing.h"
#include "app/cli/RecordJson.h"
#include "app/cli/RegisterDoor.h"
#include "app/cli/StepCommand.h"
#include "core/audit/SubjectRef.h"
#include "core/people/addresses/AddressMask.h"
#include "core/register/accounts/UserAccounts.h"
#include "core/register/trail/ConsultAudit.h"

#include <QTimeZone>

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
    return {
        {u"case"_s, u"REF"_s, CliWords::tr("only entries of and about this case; a referral, meeting or action too")},
        {u"person"_s, u"PER-N"_s, CliWords::tr("only entries about this person, as the trail numbers them")},
        {u"user"_s, u"NAME"_s, CliWords::tr("only entries by this user, by login or name")},
        {u"from"_s, u"YYYY-MM-DD"_s, CliWords::tr("only entries of this day and later")},
        {u"to"_s, u"YYYY-MM-DD"_s, CliWords::tr("only entries of this day and earlier")},
        {u"before"_s, u"N"_s, CliWords::tr("only entries with a lower number than this: the next page")},
        {u"limit"_s, u"N"_s, CliWords::tr("the newest N entries of these, at most 1000; 200 when left out")}};
}

QString AuditCommand::details() const
{
    return CliWords::tr("Newest first; when there are more, the --before of the next page is told. Asking is itself "
                        "recorded. The trail holds no names: a person is PER- and a "
                        "number, as marac-cli show\n"
                        "gives it; the lists that show every name are found under each person.\n"
                        "With --json: entries [{entry, at, user, what, subject, ref, fields, reason, recipients, "
                        "about}], more (whether older ones match).");
}

/// By login, which is unique, or by a name that only one has.
static Result<qint64> userOf(const AuditPage &page, const QString &typed)
{
    QList<qint64> named;
    for (const User &user : page.users) {
        if (user.login.compare(typed, Qt::CaseInsensitive) == 0)
            return user.id.value();
        if (user.name.compare(typed, Qt::CaseInsensitive) == 0)
            named << user.id.value();
    }
    if (named.size() == 1)
        return named.first();
    return failure(Problem::Kind::NotFound,
                   named.isEmpty() ? CliWords::tr("Nobody has or had this login or name.")
                                   : CliWords::tr("More than one user has or had this name. Give the login."));
}

/// Days as the wall clock in Sefton has them, like the page of the window.
static QDateTime midnight(QDate day)
{
    return day.isValid() ? day.startOfDay(QTimeZone("Europe/London")).toUTC() : QDateTime();
}

static Result<> limitTo(const CliContext &context, AuditFilter &filter)
{
    const Result<QDate> from = dayOption(context, u"from"_s);
    const Result<QDate> to = dayOption(context, u"to"_s);
    const Result<int> before = numberOption(context, u"before"_s);
    const Result<int> limit = numberOption(context, u"limit"_s, filter.limit);
    if (!from || !to || !before || !limit)
        return Failure(!from ? from.error() : !to ? to.error() : !before ? before.error() : limit.error());
    if (from->isValid() && to->isValid() && *from > *to)
        return failure(Problem::Kind::Unavailable, CliWords::tr("--to is a day before --from. Nothing was done."));
    if (context.has(u"before"_s) && *before < 1)
        return failure(Problem::Kind::Unavailable, CliWords::tr("--before is the number of an entry."));
    if (*limit < 1 || *limit > 1000)
        return failure(Problem::Kind::Unavailable, CliWords::tr("--limit is a number from 1 to 1000."));
    filter.from = midnight(*from);
    filter.to = to->isValid() ? midnight(to->addDays(1)) : QDateTime();
    filter.beforeSeq = *before;
    filter.limit = *limit;
    return {};
}

static Result<AuditFilter> filterOf(CliContext &context, Register &records)
{
    AuditFilter filter;
    if (const Result<> limited = limitTo(context, filter); !limited)
        return Failure(limited.error());
    if (context.has(u"case"_s) && context.has(u"person"_s))
        return failure(Problem::Kind::Unavailable, CliWords::tr("Give --case or --person, one of the two."));
    // Looked up in the trail itself: an auditor may read nothing else.
    filter.aboutRef = context.value(u"case"_s, context.value(u"person"_s)).trimmed();
    if (context.has(u"person"_s) && !personOfRef(filter.aboutRef))
        return failure(Problem::Kind::Unavailable, CliWords::tr("--person is PER- and a number."));
    if (context.has(u"user"_s)) {
        const Result<AuditPage> everybody = consultAudit(records, {.limit = 1});
        if (!everybody)
            return Failure(everybody.error());
        const Result<qint64> user = userOf(*everybody, context.value(u"user"_s).trimmed());
        if (!user)
            return Failure(user.error());
        filter.userId = *user;
    }
    return filter;
}

static QString refOf(const Subject &subject)
{
    return subject.kind == SubjectKind::Person && subject.id > 0 ? personRef(subject.id) : subject.ref;
}

/// References alone: what else an entry is about has a number only, and nobody could ask by it.
static QJsonArray aboutOf(const AuditEvent &event)
{
    QJsonArray refs;
    for (const Subject &subject : event.about) {
        if (!refOf(subject).isEmpty())
            refs << refOf(subject);
    }
    return refs;
}

ExitCode AuditCommand::run(CliContext &context) const
{
    const Result<std::unique_ptr<Register>> records = openRegister(context);
    if (!records)
        return context.fail(records.error());
    const Result<AuditFilter> filter = filterOf(context, **records);
    if (!filter)
        return context.fail(filter.error());
    const Result<AuditPage> page = consultAudit(**records, *filter, addressMask);
    if (!page)
        return context.fail(page.error());
    Listing listing{.name = u"entries"_s,
                    .columns = {u"entry"_s, u"at"_s, u"user"_s, u"what"_s, u"subject"_s, u"ref"_s, u"fields"_s,
                                u"reason"_s, u"recipients"_s, u"about"_s},
                    .rows = {},
                    .beside = {{u"more"_s, page->more}}};
    for (const AuditEntry &entry : page->entries) {
        const AuditEvent &event = entry.event;
        listing.rows << QJsonObject{{u"entry"_s, entry.seq},
                                    {u"at"_s, isoText(entry.at)},
                                    {u"user"_s, page->users.value(entry.userId).login},
                                    {u"what"_s, toCode(event.verb)},
                                    {u"subject"_s, toCode(event.subject.kind)},
                                    {u"ref"_s, refOf(event.subject)},
                                    {u"fields"_s, QJsonArray::fromStringList(event.fields)},
                                    {u"reason"_s, event.reason},
                                    {u"recipients"_s, QJsonArray::fromStringList(event.recipients)},
                                    {u"about"_s, aboutOf(event)}};
    }
    if (page->more) {
        context.aside({CliWords::tr("There are older entries too. Ask for them by the same command with --before %1.")
                           .arg(page->entries.last().seq)});
    }
    return tell(context, listing);
}

} // namespace marac::cli
