// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/trail/ConsultAudit.h"

#include "core/audit/SubjectRef.h"
#include "core/undertaking/CaseGate.h"
#include "core/users/UserTable.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

/// Whoever reads on leaves an entry for each further part, which tells where it begins.
static AuditEvent accessBy(AuditVerb verb, const AuditFilter &filter)
{
    AuditEvent event{.verb = verb, .subject = {SubjectKind::AuditTrail, 0, {}}};
    if (filter.about)
        event.about.append(*filter.about);
    if (filter.userId)
        event.about.append({SubjectKind::User, *filter.userId, {}});
    if (filter.beforeSeq > 0)
        event.fields.append(QStringLiteral("before_%1").arg(filter.beforeSeq));
    return event;
}

static QHash<qint64, User> usersByNumber(const Connection &db)
{
    QHash<qint64, User> users;
    const QList<User> all = UserTable::all(db);
    for (const User &user : all)
        users.insert(user.id.value(), user);
    return users;
}

Result<> findSubject(const Connection &db, AuditFilter &filter)
{
    const QString ref = filter.aboutRef.trimmed();
    if (filter.about || ref.isEmpty())
        return {};
    filter.about = AuditTable::subjectWithRef(db, ref);
    if (filter.about)
        return {};
    const QString text = QCoreApplication::translate(
        "Audit", "The trail has no entry with this reference. Check it, or leave the field empty.");
    return failure(Problem::Kind::NotFound, text, {{QStringLiteral("aboutRef"), text}});
}

/// R103: a reason can be content, such as why a band was lifted, or the name that was searched for.
static QList<AuditEntry> closedWhereDue(const CaseGate &gate, QList<AuditEntry> entries)
{
    for (AuditEntry &entry : entries) {
        AuditEvent &event = entry.event;
        const bool closed = gate.isClosed(event.subject)
            || std::any_of(event.about.cbegin(), event.about.cend(),
                           [&gate](const Subject &subject) { return gate.isClosed(subject); });
        if (closed && !event.reason.isEmpty())
            event.reason = closedWords();
    }
    return entries;
}

static ReasonMask madeFor(const Connection &db, const MakeReasonMask &mask)
{
    if (mask)
        return mask(db);
    return [](const QString &reason) { return reason; };
}

static QList<AuditEntry> masked(QList<AuditEntry> entries, const ReasonMask &mask)
{
    for (AuditEntry &entry : entries)
        entry.event.reason = mask(entry.event.reason);
    return entries;
}

static bool goesOn(const Connection &db, const QList<AuditEntry> &entries, AuditFilter filter)
{
    if (entries.isEmpty())
        return false;
    filter.beforeSeq = entries.last().seq;
    filter.limit = 1;
    return !AuditTable::page(db, filter).isEmpty();
}

AuditPage readAudit(const Connection &db, const AuditFilter &filter)
{
    const QList<AuditEntry> entries = AuditTable::page(db, filter);
    return {closedWhereDue(CaseGate(db), entries), usersByNumber(db), goesOn(db, entries, filter)};
}

namespace {

/// A question to the trail. The reference that was typed is looked up while the access is described, so that the entry
/// stands under its case or person; one that no entry carries was asked for all the same, and that is recorded too.
class Question
{
public:
    explicit Question(AuditFilter asked) : filter(std::move(asked)) {}

    AuditEvent describe(const Connection &db, AuditVerb verb, const QString &reason = {})
    {
        found = findSubject(db, filter);
        AuditEvent event = found ? accessBy(verb, filter) : askedInVain();
        event.reason = reason;
        return event;
    }

    AuditFilter filter;
    Result<> found;

private:
    AuditEvent askedInVain() const
    {
        const QString ref = filter.aboutRef.trimmed().toUpper();
        return lookedUp(kindOfRef(ref).value_or(SubjectKind::AuditTrail), 0, ref);
    }
};

} // namespace

Result<AuditPage> consultAudit(Register &reg, const AuditFilter &asked, const MakeReasonMask &mask)
{
    Question question(asked);
    return reg.consult(
        Operation::ConsultAudit,
        [&](const Reading &r) -> Result<AuditEvent> { return question.describe(r.db(), AuditVerb::Consult); },
        [&](const Reading &r) -> Result<AuditPage> {
            if (!question.found)
                return Failure(question.found.error());
            AuditPage page = readAudit(r.db(), question.filter);
            page.entries = masked(page.entries, madeFor(r.db(), mask));
            return page;
        });
}

static Failure stopped()
{
    return failure(
        Problem::Kind::Refused,
        QCoreApplication::translate("Audit",
                                    "The export was stopped before every entry was read, and no file was written. That "
                                    "it was begun is recorded. Export again when there is time."));
}

static Result<AuditPage> wholeAnswer(const Connection &db, AuditFilter part, const ReasonMask &mask,
                                     const CopyProgress &progress)
{
    AuditPage whole{{}, usersByNumber(db)};
    const CaseGate gate(db);
    part.limit = 1000;
    for (;;) {
        const QList<AuditEntry> entries = AuditTable::page(db, part);
        whole.entries += masked(closedWhereDue(gate, entries), mask);
        const bool isLast = entries.size() < part.limit;
        part.beforeSeq = isLast ? 0 : entries.last().seq;
        // By the entries' own numbers, which begin with one: counting those that match would read them twice.
        const qint64 newest = whole.entries.isEmpty() ? 0 : whole.entries.first().seq;
        if (progress && !progress(int(newest - part.beforeSeq), int(newest)))
            return stopped();
        if (isLast)
            return whole;
    }
}

Result<AuditPage> exportAudit(Register &reg, const AuditFilter &asked, const QString &reason,
                              const MakeReasonMask &mask, const CopyProgress &progress)
{
    if (reason.trimmed().isEmpty()) {
        const QString text = QCoreApplication::translate("Audit", "Say what the export is for; it is recorded.");
        return failure(Problem::Kind::Invalid, text, {{QStringLiteral("reason"), text}});
    }
    Question question(asked);
    return reg.consult(
        Operation::ExportAudit,
        [&](const Reading &r) -> Result<AuditEvent> {
            return question.describe(r.db(), AuditVerb::Export, reason.trimmed());
        },
        [&](const Reading &r) -> Result<AuditPage> {
            if (!question.found)
                return Failure(question.found.error());
            return wholeAnswer(r.db(), question.filter, madeFor(r.db(), mask), progress);
        });
}

} // namespace marac
