// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/keyring/Keyring.h"

#include <optional>
#include <utility>

namespace marac {

/// The two copies of the keyring beside a register (`case.marac.keys`, `case.marac.keys2`). Both hold the newest keyring
/// except between the two writes of a save; the newest that is whole counts. The only good copy is never written over.
class KeyringFiles
{
public:
    KeyringFiles(const QString &registerPath, const KdfPolicy &policy);

    static QString firstPath(const QString &registerPath);
    static QString secondPath(const QString &registerPath);

    struct Loaded
    {
        Keyring keyring;
        bool damaged =
            false; ///< the other copy is missing or damaged: tell, and repair() once the keyring has been unlocked
        bool behind =
            false; ///< the other copy is an older one (a save was cut short): repair() likewise, no need to tell
        /// The other copy when it is whole by its checksum and differs. Anybody can make such a sum, so which of the two
        /// counts is known only when one has been unlocked: see orOther().
        std::optional<Keyring> other = {};
        bool needsRepair() const { return damaged || behind; }

        /// What `open` gives for the keyring; when that fails as a forged copy would, what it gives for the other copy, which
        /// then takes the keyring's place, `damaged` set. `keyOf` gives the database key of what was opened: a copy sealed under
        /// it is no forgery, so an honest older one never stands in for a newer.
        template <class Open, class KeyOf>
        auto orOther(const Open &open, const KeyOf &keyOf) -> decltype(open(std::declval<const Keyring &>()));
    };

    /// Reads, never writes. NotFound when there is neither copy; Tampered when none is good or they are of two registers.
    Result<Loaded> load() const;

    /// For a new register: Conflict when either copy already exists.
    Result<> create(const Keyring &keyring) const;

    /// Puts a newer keyring in place of the old. After success it is on disk at least once; a fault on the second copy is
    /// left for the next load() to find. Conflict when the files already hold a generation as new as this one.
    Result<> save(const Keyring &keyring) const;

    /// Brings both copies to `keyring`, which must have been unlocked (so its seal was checked).
    Result<> repair(const Keyring &keyring) const;

private:
    QString m_first;
    QString m_second;
    KdfPolicy m_policy;
};

template <class Open, class KeyOf>
auto KeyringFiles::Loaded::orOther(const Open &open, const KeyOf &keyOf)
    -> decltype(open(std::declval<const Keyring &>()))
{
    auto opened = open(keyring);
    const auto kind = opened ? Problem::Kind::Store : opened.error().kind;
    if (!other || (kind != Problem::Kind::Denied && kind != Problem::Kind::Tampered))
        return opened;
    auto byOther = open(*other);
    if (!byOther || keyring.verify(keyOf(*byOther)))
        return opened;
    keyring = *std::exchange(other, std::nullopt);
    damaged = true;
    return byOther;
}

} // namespace marac
