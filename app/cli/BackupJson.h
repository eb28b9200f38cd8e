// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safekeeping/ConsultBackups.h"
#include "core/safekeeping/making/BackUpEverywhere.h"

#include <QJsonObject>

namespace marac::cli {

// Backups as JSON: UTC moments; people by login.

QJsonObject toJson(const QList<FolderBackup> &made);
QJsonObject toJson(const Backups &backups);

/// The names of the backups that a closed account's old passphrase still opens.
QStringList openForLeavers(const Backups &backups);

} // namespace marac::cli
