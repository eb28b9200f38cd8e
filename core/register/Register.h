// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEvent.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/store/Connection.h"
#include "core/users/PermissionMatrix.h"
#include "core/users/User.h"

#include <QObject>

#include <functional>
#include <memory>

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

/// The open register: the only door to its data (R059, R118, R122). change() writes, consult() reads; both check the permission matrix,
/// both leave an audit entry or do nothing, and both turn storage faults into a Problem.
/// Lives in one thread. Closing it wipes the keys.
class Register : public QObject
{
    Q_OBJECT

public:
    ~Register() override;

    const User &actor() const;
    const Clock &clock() const;
    QDate today() const { return clock().today(); }
    bool may(Operation operation) const { return permits(actor().role, operation); }

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
    auto consult(Operation operation, const AuditEvent &access, Read &&read) -> std::invoke_result_t<Read, const Reading &>
    {
        using Outcome = std::invoke_result_t<Read, const Reading &>;
        Outcome outcome = failure(Problem::Kind::Store, {});
        const Result<> door = runConsult(operation, access, [&](const Reading &r) -> Result<> {
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

private:
    Result<> runChange(Operation operation, const std::function<Result<>(Change &)> &work);
    Result<> runConsult(Operation operation, const AuditEvent &access, const std::function<Result<>(const Reading &)> &read);
};

} // namespace marac
