// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/bundle/BackupBundle.h"

#include "core/keys/keyring/KeyringFiles.h"
#include "core/platform/PrivateFile.h"
#include "core/platform/PrivateFolder.h"
#include "core/safekeeping/bundle/FileSum.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace marac {

namespace {

/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

Failure damaged()
{
    return failure(Problem::Kind::Tampered,
                   Words::tr("This backup is damaged or was altered: a file in it is missing or not as it was. It "
                             "was not used and nothing was changed. Choose another backup."));
}

} // namespace

QString BackupBundle::registerPath() const
{
    return m_folder + QStringLiteral("/register.marac");
}

QString BackupBundle::manifestPath() const
{
    return m_folder + QStringLiteral("/manifest.json");
}

QString BackupBundle::witnessPath() const
{
    return m_folder + QStringLiteral("/witness");
}

QString BackupBundle::liveKeyringPath() const
{
    return m_folder + QStringLiteral("/live.keys");
}

Result<QByteArray> BackupBundle::sumOf(const QString &path)
{
    const std::optional<QByteArray> sum = sha256OfFile(path);
    return sum ? Result<QByteArray>(*sum) : damaged();
}

Result<BackupManifest> BackupBundle::check() const
{
    const Result<QByteArray> bytes = readSmallFile(manifestPath(), BackupManifest::largest);
    if (!bytes && bytes.error().kind == Problem::Kind::NotFound) {
        return failure(Problem::Kind::NotFound,
                       Words::tr("There is no backup in this folder. Nothing was changed. Choose a folder whose "
                                 "name begins with “marac-”."));
    }
    if (!bytes)
        return Failure(bytes.error());
    const std::optional<BackupManifest> manifest = BackupManifest::fromFile(*bytes);
    if (!manifest)
        return damaged();
    for (const QString &path : {KeyringFiles::firstPath(registerPath()), KeyringFiles::secondPath(registerPath())}) {
        if (sumOf(path) != manifest->keyringSha256)
            return damaged();
    }
    if (!manifest->liveKeyringSha256.isEmpty() && sumOf(liveKeyringPath()) != manifest->liveKeyringSha256)
        return damaged();
    if (fileSize(registerPath()) != manifest->bytes || sumOf(registerPath()) != manifest->sha256)
        return damaged();
    return *manifest;
}

std::optional<BackupManifest> BackupBundle::readManifest() const
{
    const Result<QByteArray> bytes = readSmallFile(manifestPath(), BackupManifest::largest);
    return bytes ? BackupManifest::fromFile(*bytes) : std::nullopt;
}

bool BackupBundle::looksSound() const
{
    const std::optional<BackupManifest> manifest = readManifest();
    return manifest && manifest->name() == QFileInfo(m_folder).fileName()
        && fileSize(registerPath()) == manifest->bytes;
}

RegisterPlace BackupBundle::placeIn(RegisterPlace surroundings, const BackupManifest &manifest) const
{
    surroundings.path = registerPath();
    surroundings.doorPath =
        QDir(surroundings.stateFolder).filePath(QString::fromLatin1(manifest.uuid.toHex()) + u'.' + manifest.name());
    return surroundings;
}

QList<BackupRecord> backupsIn(const QString &folder, const QByteArray &uuid, bool whole)
{
    return backupsIn(folder, uuid, whole, {}).value_or(QList<BackupRecord>());
}

std::optional<QList<BackupRecord>> backupsIn(const QString &folder, const QByteArray &uuid, bool whole,
                                             const CopyProgress &progress)
{
    static const QRegularExpression pattern(QStringLiteral("^marac-(\\d{8}T\\d{6}Z)-\\d+$"));
    QList<BackupRecord> records;
    const QStringList names = QDir(folder).entryList({QStringLiteral("marac-*")}, QDir::Dirs | QDir::NoSymLinks);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (progress && !progress(int(i), int(names.size())))
            return std::nullopt;
        const QString &name = names.at(i);
        const QRegularExpressionMatch match = pattern.match(name);
        if (!match.hasMatch())
            continue;
        const BackupBundle bundle(folder + u'/' + name);
        const std::optional<BackupManifest> manifest = bundle.readManifest();
        if (manifest && manifest->uuid != uuid)
            continue;
        records.append(
            {name, BackupManifest::moment(match.captured(1)), bundle.looksSound() && (!whole || bundle.check())});
    }
    std::sort(records.begin(), records.end(),
              [](const BackupRecord &a, const BackupRecord &b) { return a.name > b.name; });
    return records;
}

int letBackupsGo(const QString &folder, const QByteArray &uuid, const QSet<QString> &recorded,
                 const BackupPolicy &policy, const CopyProgress &progress)
{
    std::optional<QList<BackupRecord>> records = backupsIn(folder, uuid, true, progress);
    if (!records)
        return 0;
    // Whose a backup without a readable manifest is can't be told, so it is left to a person.
    records->removeIf([&](const BackupRecord &record) {
        return !recorded.contains(record.name) || !BackupBundle(folder + u'/' + record.name).readManifest();
    });
    int gone = 0;
    const QStringList names = backupsToLetGo(*records, policy);
    for (const QString &name : names) {
        if (removeFolder(folder + u'/' + name))
            ++gone;
    }
    if (gone > 0)
        static_cast<void>(syncFolder(folder));
    return gone;
}

} // namespace marac
