// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/bundle/FoundBackups.h"

#include "core/safekeeping/bundle/BackupBundle.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace marac {

/// When a backup of that name was made; invalid when it is no such name.
static QDateTime momentIn(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^marac-(\\d{8}T\\d{6}Z)-\\d+$"));
    return BackupManifest::moment(pattern.match(name).captured(1));
}

static QStringList backupsWithin(const QString &folder)
{
    QStringList paths;
    const QStringList names = QDir(folder).entryList({QStringLiteral("marac-*")}, QDir::Dirs | QDir::NoSymLinks,
                                                     QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        if (momentIn(name).isValid())
            paths += folder + u'/' + name;
    }
    return paths;
}

static QStringList backupsBehind(const QString &folder)
{
    const QString clean = QDir::cleanPath(folder);
    if (QFileInfo(clean).isDir()
        && (momentIn(QFileInfo(clean).fileName()).isValid() || BackupBundle(clean).readManifest()))
        return {clean};
    const QStringList within = backupsWithin(clean);
    return within.isEmpty() ? backupsWithin(clean + QStringLiteral("/backups")) : within;
}

QList<FoundBackup> findBackups(const QString &folder)
{
    QList<FoundBackup> found;
    bool hasWhole = false;
    const QStringList paths = backupsBehind(folder);
    for (const QString &path : paths) {
        const BackupBundle bundle(path);
        FoundBackup backup{.path = path, .at = momentIn(QFileInfo(path).fileName())};
        if (const std::optional<BackupManifest> manifest = bundle.readManifest()) {
            backup.at = manifest->at;
            backup.seq = manifest->head.seq;
        }
        if (!hasWhole)
            backup.checked = bundle.check();
        hasWhole = hasWhole || backup.isWhole();
        found += backup;
    }
    return found;
}

} // namespace marac
