// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/checking/VerifyAtRest.h"

#include "core/keys/RecoveryWords.h"
#include "core/platform/HolderCard.h"
#include "core/platform/PrivateFile.h"
#include "core/platform/PrivateFolder.h"
#include "core/register/door/OpenBy.h"
#include "core/safekeeping/bundle/BackupBundle.h"
#include "core/safekeeping/checking/Inspection.h"
#include "core/store/cipher/CipherFile.h"
#include "core/store/cipher/CutChange.h"
#include "core/store/cipher/FilesBeside.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace marac {

namespace {

/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Verification)
};

/// Keeps everybody else out of the register while its files are copied, and leaves the card of a program that died as it
/// was: the next unlock tells of it. A folder that can't be written to is only read: nobody can have it open there.
class HeldStill
{
public:
    static Result<std::unique_ptr<HeldStill>> hold(const RegisterPlace &place)
    {
        auto still = std::make_unique<HeldStill>();
        if (!isWritableFolder(QFileInfo(place.path).absolutePath()))
            return still;
        still->m_path = HolderCard::cardPath(place.path);
        const QByteArray left = readSmallFile(still->m_path, 4096).value_or(QByteArray());
        Result<HolderCard> card = HolderCard::take(place.path, QString(), place.clock->now());
        if (!card)
            return Failure(card.error());
        if (card->tookOverStale())
            still->m_left = left;
        still->m_card = std::move(*card);
        return still;
    }
    ~HeldStill()
    {
        m_card.reset();
        if (!m_left.isEmpty())
            static_cast<void>(writeDurably(m_path, m_left));
    }

private:
    QString m_path;
    QByteArray m_left;
    std::optional<HolderCard> m_card;
};

/// The copy's folder, for its owner only, gone with this object; one left by a killed check goes first.
class CopyFolder
{
public:
    static Result<std::unique_ptr<CopyFolder>> make(const QString &stateFolder)
    {
        auto copy = std::make_unique<CopyFolder>();
        Result<FileLock> lock = FileLock::take(stateFolder + QStringLiteral("/verifying.lock"));
        if (!lock)
            return Failure(lock.error());
        copy->m_lock = std::move(*lock);
        copy->m_folder = stateFolder + QStringLiteral("/verifying");
        removeFolder(copy->m_folder);
        if (!makePrivateFolder(copy->m_folder))
            return noRoom();
        return copy;
    }
    ~CopyFolder()
    {
        if (!m_folder.isEmpty())
            removeFolder(m_folder);
    }
    QString registerPath() const { return m_folder + QStringLiteral("/register.marac"); }

    Result<> take(const QString &path) const
    {
        if (!QFileInfo(path).isReadable())
            return notAllowed();
        if (!QFile::copy(path, registerPath()))
            return noRoom();
        // What a power cut left half done is undone by it; without it the copy would be another state than the register.
        const QString journal = beside::journal(path);
        if (!CutChange::passOn(path, registerPath()))
            return noRoom();
        if (fileSize(journal) && !QFile::copy(journal, beside::journal(registerPath())))
            return noRoom();
        return makePrivate(registerPath());
    }

private:
    static Failure notAllowed()
    {
        return failure(Problem::Kind::Unavailable,
                       Words::tr("This account may not read the register's file, so it was not checked. Nothing was "
                                 "changed. Check it from the account that uses it, or ask IT support to give this one "
                                 "the right to read it."));
    }

    static Failure noRoom()
    {
        return failure(Problem::Kind::Unavailable,
                       Words::tr("The register could not be copied to be checked: there is no room, or its disk can’t "
                                 "be read. Nothing was changed. Make room in the program’s own folder (by default "
                                 ".local/state/marac-register in your home folder) and check again; if it stays so, "
                                 "restore the newest backup to another disk."));
    }

    QString m_folder;
    std::optional<FileLock> m_lock;
};

/// Gives the keyring beside the register and the key in it.
using Derive = std::function<Result<KeyringKey>(const RegisterPlace &)>;

/// `bundle` and `manifest` only of a backup.
Result<Verification> inspect(const RegisterPlace &place, const Derive &derive,
                             const std::optional<PrintedWitness> &printed,
                             const BackupBundle &bundle = BackupBundle({}),
                             const std::optional<BackupManifest> &manifest = {})
{
    Result<KeyringKey> way = derive(place);
    if (!way)
        return Failure(way.error());
    const Result<std::unique_ptr<CopyFolder>> copy = CopyFolder::make(place.stateFolder);
    if (!copy)
        return Failure(copy.error());
    std::optional<KeyFilesCheck> keyFiles;
    {
        const Result<std::unique_ptr<HeldStill>> still = HeldStill::hold(place);
        if (!still)
            return Failure(still.error());
        if (const Result<> alone = CipherFile::refuseLog(place.path); !alone)
            return Failure(alone.error()); // the copy would be another state than whoever unlocks comes to see
        if (const Result<> taken = (*copy)->take(place.path); !taken)
            return Failure(taken.error());
        keyFiles.emplace(place.path);
    }
    const Result<std::unique_ptr<Connection>> db = openBy(*way, (*copy)->registerPath());
    if (!db)
        return Failure(db.error());
    Inspection inspection(place, way->keyring, way->key);
    inspection.look(**db);
    if (manifest) {
        inspection.lookAtBackup(bundle, *manifest, **db); // whose sums are of both key files too
    } else {
        inspection.lookAtKeyFiles(*keyFiles);
        inspection.lookAtWitnesses(**db);
    }
    if (printed)
        inspection.lookAtPaper(*printed, **db);
    return inspection.conclude();
}

} // namespace

static Result<Verification> verifyBy(const RegisterPlace &place, const Derive &derive,
                                     const std::optional<PrintedWitness> &printed)
{
    if (!QFileInfo(place.path).isDir())
        return inspect(place, derive, printed);
    const BackupBundle bundle(place.path);
    const Result<BackupManifest> manifest = bundle.check();
    if (!manifest)
        return Failure(manifest.error());
    return inspect(bundle.placeIn(place, *manifest), derive, printed, bundle, *manifest);
}

Result<Verification> verifyAtRest(const RegisterPlace &place, const QString &login, const Passphrase &passphrase,
                                  const std::optional<PrintedWitness> &printed)
{
    const auto derive = [&](const RegisterPlace &at) -> Result<KeyringKey> {
        Result<Admission> admission = deriveToVerify(at, login, passphrase);
        if (!admission)
            return Failure(admission.error());
        KeyringKey way{std::move(admission->keyring), admission->unlocked.key.clone()};
        if (admission->instead)
            way.instead = std::make_shared<KeyringKey>(
                KeyringKey{std::move(admission->instead->keyring), admission->instead->unlocked.key.clone()});
        return way;
    };
    return verifyBy(place, derive, printed);
}

Result<Verification> verifyAtRest(const RegisterPlace &place, const QString &words,
                                  const std::optional<PrintedWitness> &printed)
{
    const Result<Secret> sheet = recovery::fromWords(words);
    if (!sheet)
        return Failure(sheet.error());
    const auto derive = [&](const RegisterPlace &at) { return deriveBySheet(at, *sheet); };
    return verifyBy(place, derive, printed);
}

} // namespace marac
