// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEvent.h"
#include "core/audit/WitnessCode.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/register/DraftTable.h"
#include "core/register/door/OpenRequest.h"
#include "core/register/settings/Settings.h"
#include "core/store/Connection.h"
#include "core/users/PermissionMatrix.h"
#include "core/users/User.h"

#include <QObject>

#include <concepts>
#include <functional>
#include <memory>
#include <optional>

namespace marac {

/// What a change may use while its transaction is open. Ends with the transaction; never kept.
class Change
{
public:
    virtual ~Change() = default;
    virtual Connection &db() = 0;
    virtual const User &actor() const = 0;
    virtual QDateTime now() const = 0; ///< UTC; one moment for the whole change
    QDate today() const { return Clock::local(now()).date(); }
    /// At least one is demanded before the commit. Rows written are bound to the last entry of the change by digest;
    /// nobody has to list them.
    virtual void audit(const AuditEvent &event) = 0;
};

/// What a read may use after its access has been recorded.
class Reading
{
public:
    virtual ~Reading() = default;
    virtual const Connection &db() const = 0;
    virtual const User &actor() const = 0;
    virtual QDateTime now() const = 0;
    QDate today() const { return Clock::local(now()).date(); }
};

struct CreatedRegister;
struct RegisterCore;

/// The open register: the only door to its data (R059, R118, R122). change() writes, consult() reads; both check the permission matrix,
/// both leave an audit entry or do nothing, and both turn storage faults into a Problem.
/// Lives in one thread. Closing it wipes the keys.
///
/// What leaves an entry: every change and every consultation; a denied operation, and a change that a rule refused (Refused);
/// unlocking and locking. What leaves none: a form that needs mending (Invalid), a record that is not there or was changed
/// meanwhile (NotFound, Conflict), a storage fault (nothing could be written), and the person's own drafts.
class Register : public QObject
{
    Q_OBJECT

public:
    /// Makes the register and its keyring, signs its first entries and leaves it open for the first administrator.
    /// Conflict when anything already stands at the path. What could not be finished is taken away again.
    static Result<CreatedRegister> create(const NewRegister &request);

    /// Both halves of unlocking at once. For a window: deriveUnlock() in a worker, then enter() here.
    static Result<std::unique_ptr<Register>> open(const RegisterPlace &place, const QString &login,
                                                  const Passphrase &passphrase);

    /// The quick half. Unavailable when somebody else has it open or a newer program made it; Tampered when a check fails;
    /// Older when a witness on this workstation saw more than the file holds (then `accept` opens it all the same);
    /// Denied when the account was disabled or given a new passphrase meanwhile.
    static Result<std::unique_ptr<Register>> enter(const RegisterPlace &place, Admission admission,
                                                   std::optional<AcceptOlder> accept = std::nullopt);

    /// Locks: records it, leaves a witness, closes the file and wipes the keys.
    ~Register() override;

    QString path() const;
    QByteArray uuid() const;
    const Settings &settings() const;
    /// What the person should be told after unlocking (a key file mended, a clock that went back), in plain words.
    const QStringList &notices() const;
    /// The trail's head, signed by the actor, as printed on documents. Print after recording the print: the code then
    /// covers that entry too.
    WitnessCode witness() const;

    /// The actor's own unsaved typing: the one exception to the rule that everything is recorded. Denied to roles that
    /// keep nothing.
    Result<> keepDraft(const QString &form, const QString &subject, const QByteArray &content);
    Result<> dropDraft(const QString &form, const QString &subject);
    Result<QList<Draft>> drafts() const;

    const User &actor() const;
    const Clock &clock() const;
    QDate today() const { return clock().today(); }
    bool may(Operation operation) const { return permits(actor(), operation); }

    /// Runs `work` in one transaction. Commits only if `work` succeeded and audited at least one event; otherwise rolls
    /// back whole. A denied operation is itself recorded and answered with Denied.
    template <class Work>
    auto change(Operation operation, Work &&work) -> std::invoke_result_t<Work, Change &>
    {
        using Outcome = std::invoke_result_t<Work, Change &>;
        Outcome outcome = failure(Problem::Kind::Store, {});
        const Result<> door = runChange(operation, [&](Change &c) -> Result<> {
            outcome = work(c);
            if (!outcome)
                return Failure(outcome.error());
            return {};
        });
        if (!door)
            return Failure(door.error());
        return outcome;
    }

    /// Records the access first; only if that record is committed does `read` run and its result reach the caller.
    template <class Read>
    auto consult(Operation operation, const AuditEvent &access, Read &&read)
        -> std::invoke_result_t<Read, const Reading &>
    {
        return consult(
            operation, [&](const Reading &) -> Result<AuditEvent> { return access; }, std::forward<Read>(read));
    }

    /// The same where the register itself knows best what the access is to: `describe` looks up the references and the cases
    /// and persons concerned, and may refuse; nothing it reads leaves the door before the entry is committed.
    template <std::invocable<const Reading &> Describe, class Read>
    auto consult(Operation operation, Describe &&describe, Read &&read) -> std::invoke_result_t<Read, const Reading &>
    {
        using Outcome = std::invoke_result_t<Read, const Reading &>;
        Outcome outcome = failure(Problem::Kind::Store, {});
        const Result<> door = runConsult(operation, describe, [&](const Reading &r) -> Result<> {
            outcome = read(r);
            if (!outcome)
                return Failure(outcome.error());
            return {};
        });
        if (!door)
            return Failure(door.error());
        return outcome;
    }

Q_SIGNALS:
    /// After a commit: this was changed. Models and pages refresh what they show of it.
    void changed(const marac::Subject &subject);
    /// After an entry that stands earlier than the one before it: the computer's clock was put back while the register is open.
    /// What was so at unlocking is among the notices.
    void clockWentBack();

private:
    friend class RegisterInside;
    explicit Register(std::unique_ptr<RegisterCore> core);

    Result<> runChange(Operation operation, const std::function<Result<>(Change &)> &work);
    Result<> runConsult(Operation operation, const std::function<Result<AuditEvent>(const Reading &)> &describe,
                        const std::function<Result<>(const Reading &)> &read);
    void recordRefusal(Operation operation, const AuditEvent *attempted);
    void announce(const QList<AuditEvent> &events);
    void tellOfClock();

    std::unique_ptr<RegisterCore> m_core;
};

struct CreatedRegister
{
    std::unique_ptr<Register> reg;
    Secret recovery; ///< for recovery::toWords: shown and printed once, then dropped
};

} // namespace marac
