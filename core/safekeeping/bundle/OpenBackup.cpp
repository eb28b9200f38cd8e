// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/bundle/OpenBackup.h"

#include "core/platform/PrivateFile.h"
#include "core/register/StoreProblem.h"
#include "core/safekeeping/bundle/BackupBundle.h"
#include "core/safekeeping/checking/BundleWitness.h"
#include "core/store/cipher/CipherFile.h"

#include <QCoreApplication>
#include <QFile>

namespace marac {

namespace {

/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

/// The files of a backup. Its witness may be missing, and an older one has no keyring of the live register.
Result<std::unique_ptr<QTemporaryDir>> copiedAside(const BackupBundle &bundle)
{
    auto aside = std::make_unique<QTemporaryDir>(); // 0700
    const BackupBundle copy(aside->path());
    const QString from = bundle.registerPath();
    const QString to = copy.registerPath();
    bool done = aside->isValid() && QFile::copy(bundle.manifestPath(), copy.manifestPath());
    for (const QString &ending : {QString(), QStringLiteral(".keys"), QStringLiteral(".keys2")})
        done = done && QFile::copy(from + ending, to + ending) && makePrivate(to + ending);
    for (const auto &path : {&BackupBundle::witnessPath, &BackupBundle::liveKeyringPath}) {
        if (fileSize((bundle.*path)()))
            done = done && QFile::copy((bundle.*path)(), (copy.*path)());
    }
    if (done)
        return aside;
    return failure(Problem::Kind::Unavailable,
                   Words::tr("The backup could not be copied to this computer to be looked at: there is no room, or it "
                             "can’t be read. Nothing was changed. Make room for it and try again."));
}

/// One without its witness is still a backup: after a disaster it may be all there is.
Result<> witnessed(const BackupBundle &bundle, const BackupManifest &manifest, const Connection &db)
{
    try {
        const Result<> right = checkBundleWitness(bundle, manifest, db);
        return right || right.error().kind == Problem::Kind::Unavailable ? Result<>() : right;
    } catch (const StoreFault &fault) {
        return Failure(problemOfReading(fault.cause()));
    }
}

} // namespace

Result<OpenBackup> openBackup(const RegisterPlace &place, const QString &backup, const QString &login,
                              const Passphrase &passphrase)
{
    if (const Result<BackupManifest> sound = BackupBundle(backup).check(); !sound)
        return Failure(sound.error());
    Result<std::unique_ptr<QTemporaryDir>> aside = copiedAside(BackupBundle(backup));
    if (!aside)
        return Failure(aside.error());
    const BackupBundle copy((*aside)->path());
    const Result<BackupManifest> manifest = copy.check();
    if (!manifest)
        return Failure(manifest.error());
    RegisterPlace inside = copy.placeIn(place, *manifest);
    inside.allowRemote = true;
    Result<Admission> admission = deriveUnlock(inside, login, passphrase);
    if (!admission)
        return Failure(admission.error());
    if (!manifest->isSealedBy(admission->unlocked.key)) {
        return failure(Problem::Kind::Tampered,
                       Words::tr("This backup’s list of contents was altered. It was not used and nothing was "
                                 "changed. Choose another backup."));
    }
    Result<std::unique_ptr<Connection>> db = CipherFile::open(inside.path, admission->unlocked.key.sqlcipherKey());
    if (!db)
        return Failure(db.error());
    if (const Result<> sound = checkCopy(**db, place.migrations, manifest->uuid, manifest->head); !sound)
        return Failure(sound.error());
    if (const Result<> seen = witnessed(copy, *manifest, **db); !seen)
        return Failure(seen.error());
    return OpenBackup{std::move(*aside), inside, *manifest, std::move(*admission), std::move(*db)};
}

} // namespace marac
