// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/keyring/Keyring.h"

// Key derivation that takes no time, and passphrases that pass for good ones. For tests only: the programs know only
// KdfPolicy::production().
namespace marac::cheap {

inline constexpr KdfCost cost{16 * 1024, 1};

inline constexpr KdfPolicy policy()
{
    return {cost, cost, {8 * 1024, 1}, {1024 * 1024, 4}};
}

inline Passphrase passphrase(const QString &typed = QStringLiteral("plum kettle orbit ninety seven"))
{
    QString copy = typed;
    Result<Passphrase> taken = Passphrase::take(copy);
    if (!taken)
        qFatal("This is not a passphrase");
    return std::move(*taken);
}

inline Passphrase otherPassphrase()
{
    return passphrase(QStringLiteral("walnut gazebo thirty lantern moss"));
}

/// A keyring with one person: number 1, login "a.brown".
inline Keyring::Founded founded()
{
    Result<Keyring::Founded> made =
        Keyring::create({1, QStringLiteral("a.brown"), QStringLiteral("Alex Brown")}, passphrase(), policy());
    if (!made)
        qFatal("The keyring was not made");
    return std::move(*made);
}

} // namespace marac::cheap
