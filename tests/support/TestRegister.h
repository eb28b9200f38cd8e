// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditTable.h"
#include "core/audit/TrailCheck.h"
#include "core/keys/keyring/KeyringFiles.h"
#include "core/register/Register.h"

#include <QTemporaryDir>

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace marac::test {

/// A passphrase that is good enough for a new account, the same every time for the same `who`.
Passphrase passphraseFor(const QString &who);

/// Any text as a passphrase, as typed at the door.
Passphrase typed(const QString &text);

/// A register of its own in a folder that goes with this object: created with every migration, at a standing clock, with a
/// cheap key derivation and one user for every role (login "administrator", "deputy", "chair", "reader", "auditor";
/// passphraseFor(login)). Opens as the administrator. Any step that fails stops the program with the problem's words.
///
///     TestRegister t;                          // 8 October 2026, ten in the morning
///     const auto id = scheduleMeeting(*t, …);  // as administrator
///     t.as(Role::Reader);
///     QCOMPARE(scheduleMeeting(*t, …).error().kind, Problem::Kind::Denied);
class TestRegister
{
public:
    explicit TestRegister(QDate today = QDate(2026, 10, 8));
    ~TestRegister();
    TestRegister(const TestRegister &) = delete;
    TestRegister &operator=(const TestRegister &) = delete;

    Register &operator*() { return *m_register; }
    Register *operator->() { return m_register.get(); }
    Register &reg() { return *m_register; }

    /// Locks and unlocks again as that role's user.
    Register &as(Role role);
    /// Locks: no register is open afterwards.
    void close();
    /// Unlocks as the last user.
    Register &reopen();
    /// Unlocks as anybody; nothing is stopped by a problem here.
    Result<std::unique_ptr<Register>> tryOpen(const QString &login, const Passphrase &passphrase);
    /// Takes over a register that tryOpen() or Register::enter() gave.
    Register &hold(std::unique_ptr<Register> reg);

    FixedClock &clock() { return m_clock; }
    RegisterPlace place() const;
    QString path() const;
    QString folder() const { return m_folder.path(); }
    QString stateFolder() const;
    /// The number of the role's user.
    UserId user(Role role) const { return m_users[std::size_t(role)]; }
    /// Of the recovery sheet that was made with the register.
    const Secret &recovery() const { return m_recovery; }

    /// Entries of the trail, newest first, without leaving one of its own (as only a test may).
    QList<AuditEntry> trail() const;
    /// The open register's file, past the door: for counting, and for faults.
    Connection &rawDb();
    /// What a holder of the key may do with another program: locks, takes the safeguards off the file, lets `deed` write to
    /// it, puts the safeguards back and leaves it locked. Meta and witness stay as they were unless `deed` sees to them.
    void tamper(const std::function<void(Connection &)> &deed);

    static KdfPolicy cheapPolicy();

    /// The whole check of the trail on the file as it lies there, locked or open.
    TrailReport check();
    /// The same of any open register.
    static TrailReport check(Register &reg);

private:
    void addEverybody();
    std::unique_ptr<Connection> pastTheDoor();

    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Register> m_register;
    Role m_last = Role::Administrator;
    std::array<UserId, std::size(Codes<Role>::all)> m_users;
    Secret m_recovery;
    std::optional<DatabaseKey> m_key;
};

} // namespace marac::test
