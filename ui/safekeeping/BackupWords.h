// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safekeeping/ConsultBackups.h"
#include "core/safekeeping/making/BackupOutcome.h"
#include "ui/widgets/looks/Theme.h"

namespace marac {

/// What the top of the page says of the newest backup, and how pressing it is.
std::pair<Tone, QString> backupStanding(const Backups &backups);

/// "First folder".
QString folderWord(const QString &role);

/// What came of a backup into every folder: a confirmation, a warning of what had to be made anew first, or what failed and
/// where.
std::pair<Tone, QString> backupWords(const QList<FolderBackup> &done);

} // namespace marac
