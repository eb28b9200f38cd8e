// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/Register.h"

#include "core/audit/BoundRowTable.h"
#include "core/register/Lending.h"
#include "core/register/RegisterCore.h"
#include "core/register/StoreProblem.h"
#include "core/store/Stoppable.h"
#include "core/store/Transaction.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QScopeGuard>
#include <QScopedValueRollback>

namespace marac {

Q_LOGGING_CATEGORY(lcDoor, "marac.register.door")

namespace {

/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Register)
};

class OpenChange final : public Change
{
public:
    OpenChange(RegisterCore &core, const QDateTime &now) : m_core(core), m_now(now) {}
    Connection &db() override { return *m_core.db; }
    const User &actor() const override { return m_core.actor; }
    QDateTime now() const override { return m_now; }
    void audit(const AuditEvent &event) override { events.append(event); }

    QList<AuditEvent> events;

private:
    RegisterCore &m_core;
    QDateTime m_now;
};

class OpenReading final : public Reading
{
public:
    OpenReading(const RegisterCore &core, const QDateTime &now) : m_core(core), m_now(now) {}
    const Connection &db() const override { return *m_core.db; }
    const User &actor() const override { return m_core.actor; }
    QDateTime now() const override { return m_now; }

private:
    const RegisterCore &m_core;
    QDateTime m_now;
};

Problem denied(const User &actor)
{
    if (actor.mustChangePassphrase) {
        return {Problem::Kind::Denied,
                Words::tr("Your passphrase was set by somebody else, so it is good for one thing only: changing it. "
                          "Nothing was shown or changed, and the attempt was recorded. Change your passphrase, then "
                          "do this again.")};
    }
    return {
        Problem::Kind::Denied,
        Words::tr(
            "Your role does not allow this. Nothing was changed, and the attempt was recorded. Ask an administrator of "
            "the register.")};
}

Problem ourMistake()
{
    return {Problem::Kind::Store,
            Words::tr("The program made a mistake and stopped before anything was saved. Keep what you typed and tell "
                      "whoever looks after this program.")};
}

/// A statement the guard denied is our mistake or somebody's attempt to get past the doors: the trail says that there was one.
void recordGuard(RegisterCore &core, Operation operation, const StoreFault &fault)
{
    if (fault.cause() != StoreFault::Cause::Denied)
        return;
    core.recordAlone({{.verb = AuditVerb::Refused,
                       .subject = {SubjectKind::Register, 0, {}},
                       .fields = {toCode(operation), QStringLiteral("denied_statement")}}});
}

} // namespace

Register::Register(std::unique_ptr<RegisterCore> core) : m_core(std::move(core))
{
}

Register::~Register()
{
    if (m_core->db && !m_core->db->isPoisoned())
        m_core->recordAlone({{.verb = AuditVerb::Lock, .subject = {SubjectKind::Register, 0, {}}}});
}

QString Register::path() const
{
    return m_core->place.path;
}
QByteArray Register::uuid() const
{
    return m_core->uuid;
}
const User &Register::actor() const
{
    return m_core->actor;
}
const Clock &Register::clock() const
{
    return *m_core->place.clock;
}
const Settings &Register::settings() const
{
    return m_core->settings;
}
const QStringList &Register::notices() const
{
    return m_core->notices;
}

WitnessCode Register::witness() const
{
    return WitnessCode::of(m_core->witness(), m_core->actor.name);
}

Result<> Register::runChange(Operation operation, const std::function<Result<>(Change &)> &work)
{
    if (!isHere(*this))
        return Failure(atWorkElsewhere());
    if (m_core->busy) {
        qCCritical(lcDoor, "a change was asked for inside another change or consultation");
        return Failure(ourMistake());
    }
    const auto told = qScopeGuard([this] { tellOfClock(); });
    if (!may(operation)) {
        recordRefusal(operation, nullptr);
        return Failure(denied(m_core->actor));
    }
    OpenChange change(*m_core, m_core->now());
    Result<> outcome;
    try {
        const QScopedValueRollback<bool> busy(m_core->busy, true);
        Transaction transaction(*m_core->db);
        RowWatch watch(*m_core->db, BoundRowTable::excluded());
        outcome = work(change);
        if (outcome && change.events.isEmpty()) {
            qCCritical(lcDoor, "a change audited nothing and was rolled back");
            return Failure(ourMistake());
        }
        if (outcome) {
            const TrailHead head = m_core->record(change.now(), change.events, m_core->written(watch));
            transaction.commit();
            m_core->committed(head);
        }
    } catch (const StoreFault &fault) {
        qCWarning(lcDoor, "a change failed in the store, code %d", fault.extendedCode());
        recordGuard(*m_core, operation, fault);
        return Failure(problemOfWriting(fault.cause()));
    }
    if (!outcome) {
        if (outcome.error().kind == Problem::Kind::Refused || outcome.error().kind == Problem::Kind::Denied)
            recordRefusal(operation, change.events.isEmpty() ? nullptr : &change.events.first());
        return outcome;
    }
    announce(change.events);
    return {};
}

Result<> Register::runConsult(Operation operation, const std::function<Result<AuditEvent>(const Reading &)> &describe,
                              const std::function<Result<>(const Reading &)> &read)
{
    if (!isHere(*this))
        return Failure(atWorkElsewhere());
    if (m_core->busy) {
        qCCritical(lcDoor, "a consultation was asked for inside another change or consultation");
        return Failure(ourMistake());
    }
    const auto told = qScopeGuard([this] { tellOfClock(); });
    const OpenReading reading(*m_core, m_core->now());
    try {
        Result<AuditEvent> access = failure(Problem::Kind::Store, {});
        {
            const QScopedValueRollback<bool> busy(m_core->busy, true);
            Transaction recording(*m_core->db, Touches::NoRecords);
            access = describe(reading);
            if (access && may(operation)) {
                const TrailHead head = m_core->record(reading.now(), {*access}, {});
                recording.commit();
                m_core->committed(head, RegisterCore::Witnessing::Soon);
            }
        }
        if (!may(operation) || (!access && access.error().kind == Problem::Kind::Refused))
            recordRefusal(operation, access ? &*access : nullptr);
        if (!may(operation))
            return Failure(denied(m_core->actor));
        if (!access)
            return Failure(access.error());

        const QScopedValueRollback<bool> busy(m_core->busy, true);

        Transaction held(*m_core->db, Touches::NoRecords); // never committed: a reading that writes is undone, and told
        const RowWatch watch(*m_core->db, BoundRowTable::excluded());
        Result<> outcome = read(reading);
        if (!watch.rows().isEmpty()) {
            qCCritical(lcDoor, "a consultation wrote to the register and was rolled back");
            return Failure(ourMistake());
        }
        return outcome;
    } catch (const StoreFault &fault) {
        if (Stoppable::isStop(fault))
            return Failure(problemOfEnding());
        qCWarning(lcDoor, "a consultation failed in the store, code %d", fault.extendedCode());
        recordGuard(*m_core, operation, fault);
        return Failure(problemOfReading(fault.cause()));
    }
}

void Register::recordRefusal(Operation operation, const AuditEvent *attempted)
{
    AuditEvent event{
        .verb = AuditVerb::Refused, .subject = {SubjectKind::Register, 0, {}}, .fields = {toCode(operation)}};
    if (attempted) {
        event.subject = attempted->subject;
        event.about = attempted->about;
    }
    m_core->recordAlone({event});
}

/// Waits while the register is lent: it is silent there.
void Register::announce(const QList<AuditEvent> &events)
{
    for (const AuditEvent &event : events) {
        for (const Subject &subject : QList<Subject>{event.subject} + event.about) {
            if (signalsBlocked())
                m_core->untold.append(subject);
            else
                Q_EMIT changed(subject);
        }
    }
}

Result<> Register::keepDraft(const QString &form, const QString &subject, const QByteArray &content)
{
    if (!isHere(*this))
        return Failure(atWorkElsewhere());
    if (m_core->busy || !may(Operation::KeepOwnDrafts))
        return Failure(m_core->busy ? ourMistake() : denied(m_core->actor));
    try {
        Transaction transaction(*m_core->db, Touches::NoRecords);
        DraftTable::keep(*m_core->db, m_core->actor.id, {form, subject, content, m_core->now()});
        transaction.commit();
    } catch (const StoreFault &fault) {
        return Failure(problemOfWriting(fault.cause()));
    }
    return {};
}

Result<> Register::dropDraft(const QString &form, const QString &subject)
{
    if (!isHere(*this))
        return Failure(atWorkElsewhere());
    if (m_core->busy || !may(Operation::KeepOwnDrafts))
        return Failure(m_core->busy ? ourMistake() : denied(m_core->actor));
    try {
        Transaction transaction(*m_core->db, Touches::NoRecords);
        DraftTable::drop(*m_core->db, m_core->actor.id, form, subject);
        transaction.commit();
    } catch (const StoreFault &fault) {
        return Failure(problemOfWriting(fault.cause()));
    }
    return {};
}

Result<QList<Draft>> Register::drafts() const
{
    if (!isHere(*this))
        return Failure(atWorkElsewhere());
    if (!may(Operation::KeepOwnDrafts))
        return QList<Draft>{};
    try {
        return DraftTable::of(*m_core->db, m_core->actor.id);
    } catch (const StoreFault &fault) {
        return Failure(problemOfReading(fault.cause()));
    }
}

} // namespace marac
