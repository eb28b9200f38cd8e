// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/Register.h"
#include "core/safekeeping/BackupAge.h"
#include "core/store/cipher/CopyTo.h"

namespace marac {

/// Somebody whose passphrase of that time opens a backup.
struct BackupOpener
{
    UserId id;
    QString login;
    QString name;
    bool left = false; ///< the account is closed today
};

/// One backup in a folder.
struct BackupLine
{
    QString path;          ///< of its own folder, as restore() and verifyCopy() take it
    QString name;          ///< "marac-20261008T091500Z-41"
    QDateTime at;          ///< UTC
    qint64 entries = 0;    ///< of the trail; 0 when its list of contents can't be read
    qint64 bytes = 0;      ///< of the register in it
    bool verified = false; ///< everything in it is as its list of contents says
    QList<BackupOpener> openers = {};

    /// A leaver's old passphrase still opens it: keep such backups under lock and let them go in time (threat T12).
    bool opensForLeavers() const;
};

/// One of the folders and what lies in it.
struct BackupFolderLine
{
    QString path;
    QString role;             ///< "first_folder" or "second_folder"
    bool isReachable = false; ///< there, and this account may write to it; the program's own folder is made when needed
    BackupFacts facts = {};   ///< of this folder alone, held against what the look found in it
    QList<BackupLine> backups = {}; ///< of this register, newest first
};

struct Backups
{
    QList<BackupFolderLine> folders;                ///< the first, then the second if there is one
    BackupAge age;                                  ///< of the folder where it stands worst
    std::optional<QDateTime> rotationDueSince = {}; ///< an account was closed and the key has not been changed since
};

/// Whole reads every byte of every backup against its sums; Quick looks at names, lists of contents and sizes only.
enum class BackupLook { Quick, Whole };

/// The folders, what lies in them and who can open it, the last success and the last failure. Recorded as a consultation.
/// A folder that is not there now (a disk that is not plugged in) has no backups and isReachable false. `progress` is asked
/// before each backup whether to go on; Refused when it says no.
Result<Backups> consultBackups(Register &reg, BackupLook look = BackupLook::Whole, const CopyProgress &progress = {});

} // namespace marac
