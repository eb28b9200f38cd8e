// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/Register.h"
#include "core/safekeeping/bundle/BackupManifest.h"
#include "core/store/cipher/CopyTo.h"

namespace marac {

/// A second administrator, deputy or chair, by their own passphrase.
struct SecondPerson
{
    QString login;
    Passphrase passphrase;
};

struct RestoreRequest
{
    RegisterPlace place; ///< where the register goes; nothing may stand at its path
    QString backup;      ///< the backup's folder, which is only read
    QString login;       ///< an administrator's, as of the backup
    Passphrase passphrase;
    QString reason; ///< recorded
    std::optional<SecondPerson> second =
        {}; ///< needed when this computer saw other or later entries than the backup holds
};

/// Entries that are in the newer register and not in the backup.
struct LostEntries
{
    qint64 first = 0;
    qint64 last = 0;
};

struct Restored
{
    BackupManifest manifest;
    std::optional<LostEntries> lost; ///< as far as this computer's witnesses know
};

/// What restoring would lose against the latest witness of the register on this computer; nothing when none saw more.
std::optional<LostEntries> entriesLost(const RegisterPlace &place, const BackupManifest &manifest);
/// The same against the open register.
std::optional<LostEntries> entriesLost(const Register &current, const BackupManifest &manifest);

/// Brings a backup back as a register of its own, under a fresh key, at a new path; nothing is ever written over. The backup
/// is checked whole first. The restored register begins with an entry that says who restored what, why, and which entries
/// this computer knew that it lacks. Without a second person Forked when this computer saw another history than the backup
/// holds, and Older, naming the entries, when it saw later ones; then two people decide, and the witnesses of the later entries are put aside as evidence. Afterwards it opens as any register; the
/// newer one, should it turn up, is refused here as a fork until two people decide again.
///
/// The people and passphrases are those of the backup: whoever was closed out since is back in and must be closed out again.
Result<Restored> restore(const RestoreRequest &request, const CopyProgress &progress = {});

} // namespace marac
