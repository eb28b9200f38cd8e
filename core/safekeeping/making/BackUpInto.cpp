// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/making/BackUpInto.h"

#include "core/platform/PrivateFile.h"
#include "core/platform/PrivateFolder.h"
#include "core/register/door/DerivedMending.h"
#include "core/register/door/TakeAway.h"
#include "core/safekeeping/bundle/BackupBundle.h"
#include "core/safekeeping/checking/SoundCopy.h"
#include "core/store/cipher/CipherFile.h"
#include "core/store/cipher/FilesBeside.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QScopedValueRollback>

namespace marac {

namespace {

/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

/// Takes the whole folder of a backup away, unless it was finished.
class UnfinishedBundle
{
public:
    explicit UnfinishedBundle(const QString &folder) : m_folder(folder) {}
    ~UnfinishedBundle()
    {
        if (!m_folder.isEmpty())
            removeFolder(m_folder);
    }
    UnfinishedBundle(const UnfinishedBundle &) = delete;
    UnfinishedBundle &operator=(const UnfinishedBundle &) = delete;
    void renamed(const QString &folder) { m_folder = folder; }
    void finished() { m_folder.clear(); }

private:
    QString m_folder;
};

/// The copy and what its check says, good or bad; it is closed again when this returns.
Result<TrailReport> copied(RegisterCore &core, const QString &path, const Keyring &keyring, const DatabaseKey &key,
                           const CopyProgress &progress)
{
    if (const Result<> done = copyTo(core.db->handle(), path, key.sqlcipherKey(), progress); !done)
        return Failure(done.error());
    const Result<std::unique_ptr<Connection>> copy = CipherFile::open(path, key.sqlcipherKey());
    if (!copy)
        return Failure(copy.error());
    if (const Result<TrailHead> settled = settleCopy(**copy, keyring, core.place, {}, {}); !settled)
        return Failure(settled.error());
    return examineCopy(**copy, core.place.migrations, core.uuid, core.head);
}

/// A good copy. What can be made anew is made so in the register itself, told in `mended`, and the register copied once more.
Result<TrailReport> goodCopy(RegisterCore &core, const QString &path, const Keyring &keyring, const DatabaseKey &key,
                             const CopyProgress &progress, QString &mended)
{
    Result<TrailReport> report = copied(core, path, keyring, key, progress);
    if (report && !report->mendable().isEmpty()) {
        const Result<QString> said = mendDerived(core, report->mendable());
        if (!said)
            return Failure(said.error());
        mended = *said;
        takeAwayCopy(path);
        report = copied(core, path, keyring, key, progress);
    }
    if (report && report->verdict != TrailReport::Verdict::Good)
        return failure(Problem::Kind::Tampered, report->text);
    return report;
}

/// Copy, keyring and checks.
Result<TrailReport> fill(RegisterCore &core, const BackupBundle &bundle, const DatabaseKey &key,
                         const CopyProgress &progress, QString &mended)
{
    const Result<Keyring> keyring = core.keyring.forBackup(core.unlocked.key, key);
    if (!keyring)
        return Failure(keyring.error());
    const QString path = bundle.registerPath();
    const Result<TrailReport> report = goodCopy(core, path, *keyring, key, progress, mended);
    if (!report && !mended.isEmpty())
        return failure(report.error().kind, mended + QLatin1Char(' ') + report.error().text);
    if (!report)
        return report;
    static_cast<void>(removeFile(beside::journal(path))); // empty: the copy was closed in good order
    if (const Result<> kept = KeyringFiles(path, core.place.policy).create(*keyring); !kept)
        return Failure(kept.error());
    return report;
}

Result<BackupManifest> describe(const RegisterCore &core, const BackupBundle &bundle, const DatabaseKey &key,
                                const TrailReport &report)
{
    const Result<qint64> bytes = fileSize(bundle.registerPath());
    const Result<QByteArray> sum = BackupBundle::sumOf(bundle.registerPath());
    const Result<QByteArray> keyringSum = BackupBundle::sumOf(KeyringFiles::firstPath(bundle.registerPath()));
    if (!bytes)
        return Failure(bytes.error());
    if (!sum)
        return Failure(sum.error());
    if (!keyringSum)
        return Failure(keyringSum.error());
    if (const Result<> kept = writeDurably(bundle.liveKeyringPath(), core.keyring.serialise()); !kept)
        return Failure(kept.error());
    const Result<QByteArray> liveSum = BackupBundle::sumOf(bundle.liveKeyringPath());
    if (!liveSum)
        return Failure(liveSum.error());
    const BackupManifest manifest{.uuid = core.uuid,
                                  .head = core.head,
                                  .at = core.now(),
                                  .generation = qint64(core.keyring.generation()),
                                  .bytes = *bytes,
                                  .sha256 = *sum,
                                  .keyringSha256 = *keyringSum,
                                  .liveKeyringSha256 = *liveSum,
                                  .entries = report.entries,
                                  .rows = report.rows,
                                  .seal = {}};
    if (const Result<> kept = writeDurably(bundle.witnessPath(), core.witness().toFile()); !kept)
        return Failure(kept.error());
    if (const Result<> kept = writeDurably(bundle.manifestPath(), manifest.toFile(key)); !kept)
        return Failure(kept.error());
    const Result<BackupManifest> checked = bundle.check(); // what is on the disk, not what was meant
    if (checked && !checked->isSealedBy(key))
        return failure(Problem::Kind::Tampered,
                       Words::tr("The backup is not what was written. It was taken away again. Check the disk."));
    return checked;
}

} // namespace

Result<MadeBackup> backUpInto(RegisterCore &core, const QString &folder, const CopyProgress &progress,
                              const std::function<Result<>(const QString &name)> &record)
{
    if (!isWritableFolder(folder)) {
        return failure(Problem::Kind::Unavailable,
                       Words::tr("The backup’s folder is not there or can’t be written to, so none was made in it. "
                                 "Earlier backups are as they were. Choose another folder."));
    }
    // Only who has this register open can be writing under this name, so what a killed run left may go.
    const BackupBundle bundle(folder + QStringLiteral("/.marac-") + QString::fromLatin1(core.uuid)
                              + QStringLiteral(".partial"));
    removeFolder(bundle.folder());
    if (!makePrivateFolder(bundle.folder()))
        return failure(Problem::Kind::Unavailable,
                       Words::tr("The backup’s folder can’t be written to, so none was made in it. Earlier backups are "
                                 "as they were. Choose another folder."));
    UnfinishedBundle unfinished(bundle.folder());

    const DatabaseKey key = DatabaseKey::generate();
    QString mended;
    Result<TrailReport> report = failure(Problem::Kind::Store, {});
    {
        const QScopedValueRollback<bool> busy(core.busy, true); // the progress window must not let a change in
        report = fill(core, bundle, key, progress, mended);
    }
    if (!report)
        return Failure(report.error());
    const Result<BackupManifest> manifest = describe(core, bundle, key, *report);
    if (!manifest)
        return Failure(manifest.error());
    const QString path = folder + u'/' + manifest->name();
    if (QFileInfo::exists(path))
        return failure(Problem::Kind::Conflict,
                       Words::tr("A backup of this moment is already there. It was left as it is."));
    const Result<> named = renameDurably(bundle.folder(), path);
    const bool standsThere = named || tookPlace(bundle.folder(), path);
    if (standsThere)
        unfinished.renamed(path);
    if (!named && standsThere)
        return failure(Problem::Kind::Unavailable,
                       Words::tr("The backup’s name could not be kept safe from a power cut, so the backup was taken "
                                 "away again. Earlier backups are as they were. Check the disk or choose another."));
    if (!named)
        return Failure(named.error());

    if (const Result<> recorded = record(manifest->name());
        !recorded) // a copy that no entry speaks of must not lie about
        return Failure(recorded.error());
    unfinished.finished();
    return MadeBackup{path, *manifest, mended};
}

} // namespace marac
