// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/keyring/Keyring.h"
#include "core/register/Register.h"

#include <functional>
#include <optional>

namespace marac {

/// Giving or renewing a passphrase in two halves, as unlocking is: derive() takes about a second and a lot of memory and may
/// run in any thread; commit() is quick and belongs in the register's. Made by prepareUser, prepareReset and
/// prepareOwnPassphrase, which look at everything that can be refused without deriving a key. Holds copies of the passphrase
/// and of the database key until it goes.
class KeyWork
{
public:
    using Derive = std::function<Result<Keyring>()>;
    using Commit = std::function<Result<UserId>(Register &, const Result<Keyring> &)>;

    /// `base` is the generation of the keyring that `derive` starts from.
    KeyWork(quint64 base, Derive derive, Commit commit)
        : m_base(base), m_derive(std::move(derive)), m_commit(std::move(commit))
    {
    }

    /// Any thread; once.
    void derive() { m_derived = m_derive(); }

    /// The register's thread, after derive(). The account concerned. Conflict when who may open was changed meanwhile.
    Result<UserId> commit(Register &reg) const;

private:
    quint64 m_base;
    Derive m_derive;
    Commit m_commit;
    std::optional<Result<Keyring>> m_derived;
};

} // namespace marac
