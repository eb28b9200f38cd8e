// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace marac {

/// One backup in a folder, as the rule sees it.
struct BackupRecord
{
    QString name;
    QDateTime at;          ///< UTC
    bool verified = false; ///< everything in it is as its manifest says
};

/// How many are kept: the latest, and the newest of each of so many days, weeks (Monday to Sunday) and months that have one.
struct BackupPolicy
{
    int latest = 10;
    int days = 14;
    int weeks = 8;
    int months = 12;
    int leastVerified = 3; ///< never fewer, whatever the other numbers say
};

/// The names that may be taken away, oldest first (threat T5). Only verified backups take a place; one that is not may go
/// when a newer one is verified, and never makes a verified one go. Without any verified backup nothing goes.
QStringList backupsToLetGo(QList<BackupRecord> backups, const BackupPolicy &policy = {});

} // namespace marac
