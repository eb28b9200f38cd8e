// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/door/OpenRequest.h"
#include "core/safekeeping/bundle/BackupManifest.h"
#include "core/safekeeping/making/BackupRotation.h"
#include "core/store/cipher/CopyTo.h"

#include <QSet>

namespace marac {

/// A backup on the disk: a folder with a complete register (file and two keyrings, under a key of its own), the manifest
/// and the signed witness of that moment, and the keyring of the live register, for the day both copies beside it are lost. It gets its lasting name only after everything in it has been checked.
class BackupBundle
{
public:
    explicit BackupBundle(const QString &folder) : m_folder(folder) {}

    const QString &folder() const { return m_folder; }
    QString registerPath() const;
    QString manifestPath() const;
    QString witnessPath() const;
    /// "live.keys": put beside the live register as its .keys file it opens that register, unless the key was changed since.
    QString liveKeyringPath() const;

    /// Reads the manifest and holds every file against it, without any key. NotFound when this is no backup; Tampered when
    /// something in it is not as it was.
    Result<BackupManifest> check() const;

    /// What it says of itself, held against nothing; nothing when there is no such file.
    std::optional<BackupManifest> readManifest() const;

    /// Whether its list of contents can be read and is of this name, and the register in it has the size that it says. Reads no
    /// more than that.
    bool looksSound() const;

    /// The place of the register in it, for what only reads it: tries on it are noted in the program's own folder, to be found
    /// by whoever restores it.
    RegisterPlace placeIn(RegisterPlace surroundings, const BackupManifest &manifest) const;

    /// The sum of a closed file (sha256OfFile); Tampered when it can't be read.
    static Result<QByteArray> sumOf(const QString &path);

private:
    QString m_folder;
};

/// The backups of one register in a folder, newest first; each is read whole, to tell a sound one from a damaged one, or
/// else only its manifest and the size of its register are looked at. A damaged one counts by the moment in its name; one
/// whose manifest is lost belongs to any register.
QList<BackupRecord> backupsIn(const QString &folder, const QByteArray &uuid, bool whole = true);
/// The same, asking before each whether to go on; nothing when it was told to stop.
std::optional<QList<BackupRecord>> backupsIn(const QString &folder, const QByteArray &uuid, bool whole,
                                             const CopyProgress &progress);

/// Takes away what the rule lets go and gives how many went. Touches nothing whose name is not among `recorded`, the backups
/// that the trail speaks of (BackupTrail::names): a list of contents proves nothing to somebody without the key of that
/// backup, so one that was laid there would push out genuine ones. Nothing goes when it was told to stop before all was read.
int letBackupsGo(const QString &folder, const QByteArray &uuid, const QSet<QString> &recorded,
                 const BackupPolicy &policy, const CopyProgress &progress = {});

} // namespace marac
