// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/ConsultAudit.h"

#include "core/register/MetaTable.h"
#include "core/undertaking/CaseGate.h"
#include "core/users/UserTable.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

static AuditEvent accessBy(AuditVerb verb, const AuditFilter &filter)
{
    AuditEvent event{.verb = verb, .subject = {SubjectKind::AuditTrail, 0, {}}};
    if (filter.about)
        event.about.append(*filter.about);
    if (filter.userId)
        event.about.append({SubjectKind::User, *filter.userId, {}});
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

AuditPage readAudit(const Connection &db, const AuditFilter &filter)
{
    return {closedWhereDue(CaseGate(db), AuditTable::page(db, filter)), usersByNumber(db)};
}

/// Looks up the reference that was typed, so that the access is recorded under its case or person.
static Result<AuditEvent> describeAccess(const Connection &db, AuditVerb verb, const QString &reason,
                                         AuditFilter &filter)
{
    if (const Result<> found = findSubject(db, filter); !found)
        return Failure(found.error());
    AuditEvent event = accessBy(verb, filter);
    event.reason = reason;
    return event;
}

Result<AuditPage> consultAudit(Register &reg, const AuditFilter &asked)
{
    AuditFilter filter = asked;
    return reg.consult(
        Operation::ConsultAudit,
        [&](const Reading &r) { return describeAccess(r.db(), AuditVerb::Consult, {}, filter); },
        [&](const Reading &r) -> Result<AuditPage> { return readAudit(r.db(), filter); });
}

Result<AuditPage> exportAudit(Register &reg, const AuditFilter &asked, const QString &reason)
{
    if (reason.trimmed().isEmpty()) {
        const QString text = QCoreApplication::translate("Audit", "Say what the export is for; it is recorded.");
        return failure(Problem::Kind::Invalid, text, {{QStringLiteral("reason"), text}});
    }
    AuditFilter part = asked;
    return reg.consult(
        Operation::ExportAudit,
        [&](const Reading &r) { return describeAccess(r.db(), AuditVerb::Export, reason.trimmed(), part); },
        [&](const Reading &r) -> Result<AuditPage> {
            AuditPage whole{{}, usersByNumber(r.db())};
            const CaseGate gate(r.db());
            part.limit = 1000;
            for (;;) {
                const QList<AuditEntry> entries = AuditTable::page(r.db(), part);
                whole.entries += closedWhereDue(gate, entries);
                if (entries.size() < part.limit)
                    return whole;
                part.beforeSeq = entries.last().seq;
            }
        });
}

Result<TrailReport> verifyRegister(Register &reg, const std::function<bool(int)> &progress)
{
    const AuditEvent event{.verb = AuditVerb::Consult,
                           .subject = {SubjectKind::AuditTrail, 0, {}},
                           .fields = {QStringLiteral("verified")}};
    return reg.consult(Operation::VerifyRegister, event, [&](const Reading &r) -> Result<TrailReport> {
        const std::optional<Meta> meta = MetaTable::read(r.db());
        if (!meta)
            throw StoreFault(StoreFault::Cause::Corrupt, 0);
        return verifyTrail(r.db(), {meta->uuid, meta->head, meta->boundRows}, progress);
    });
}

} // namespace marac
