// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/safekeeping/bundle/BackupManifest.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace marac {

/// A backup as it lies in a folder, found without any key and whatever register it is of.
struct FoundBackup
{
    QString path;       ///< its own folder, as restore() takes it
    QDateTime at = {};  ///< UTC
    qint64 seq = 0;     ///< of its last entry; 0 when its list of contents can't be read
    /// What reading all of it came to (BackupBundle::check); nothing when it was not read.
    std::optional<Result<BackupManifest>> checked = {};

    bool isWhole() const { return checked && *checked; }
    bool isDamaged() const { return checked && !*checked; }
};

/// The backups behind a folder that somebody points at: itself when it is one, those in it, or those in "backups" within it.
/// Newest first; read whole from the newest on until one is as it was made, so that the first that is whole is the newest that
/// can be restored. Takes as long as reading those. Empty when there is none.
QList<FoundBackup> findBackups(const QString &folder);

} // namespace marac
