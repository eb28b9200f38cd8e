// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/OpenBackup.h"

#include "core/safekeeping/BackupBundle.h"
#include "core/store/cipher/CipherFile.h"

#include <QCoreApplication>

namespace marac {

RegisterPlace placeInBackup(const RegisterPlace &place, const QString &backup)
{
    RegisterPlace inside = place;
    inside.path = BackupBundle(backup).registerPath();
    inside.allowRemote = true;
    return inside;
}

Result<OpenBackup> openBackup(const RegisterPlace &place, const QString &backup, const QString &login,
                              const Passphrase &passphrase)
{
    const Result<BackupManifest> manifest = BackupBundle(backup).check();
    if (!manifest)
        return Failure(manifest.error());
    const RegisterPlace inside = placeInBackup(place, backup);
    Result<Admission> admission = deriveUnlock(inside, login, passphrase);
    if (!admission)
        return Failure(admission.error());
    if (!manifest->isSealedBy(admission->unlocked.key)) {
        return failure(
            Problem::Kind::Tampered,
            QCoreApplication::translate("Backups",
                                        "This backup’s list of contents was altered. It was not used and nothing was "
                                        "changed. Choose another backup."));
    }
    Result<std::unique_ptr<Connection>> db = CipherFile::open(inside.path, admission->unlocked.key.sqlcipherKey());
    if (!db)
        return Failure(db.error());
    if (const Result<CopyFacts> facts = checkCopy(**db, manifest->uuid, manifest->head); !facts)
        return Failure(facts.error());
    return OpenBackup{*manifest, std::move(*admission), std::move(*db)};
}

} // namespace marac
