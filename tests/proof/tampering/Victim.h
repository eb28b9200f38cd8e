// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safekeeping/checking/VerifyAtRest.h"
#include "tests/proof/tampering/KeptFiles.h"
#include "tests/support/MainJob.h"

#include <optional>

namespace marac::proof {

/// What the product says to somebody.
struct Answer
{
    bool tells = false;     ///< that something is wrong, or that it can't be called good
    bool isRefusal = false; ///< nothing was checked or opened; `kind` says why
    Problem::Kind kind = Problem::Kind::Store;
    QString text;

    /// Not what keeps a check from looking, nor a passphrase that is not taken: they tell nobody of an alteration.
    bool tellsOfDamage() const
    {
        return tells && !(isRefusal && (kind == Problem::Kind::Unavailable || kind == Problem::Kind::Denied));
    }
};

/// The first part of every check of the whole: a register's file opened with its key, and its pages (checkPages).
Result<> pagesOf(const QString &path, const DatabaseKey &key);
/// Whether that says that the file is damaged or was altered. A file in use, too little memory or a failed disk tell nobody of
/// an alteration.
bool pagesTell(const QString &path, const DatabaseKey &key);

/// The register that everything is tried on: at least 1 MiB of invented cases, made by the use cases, locked; two backups of
/// it; and how it and its files lay there at earlier moments. It is asked by its public doors only.
class Victim
{
public:
    static constexpr qint64 leastBytes = 1024 * 1024;
    static constexpr qsizetype pageBytes = 4096;

    /// How all files lay there once, the register and its keyrings, and this computer's memory of them.
    struct Moment
    {
        KeptFiles files;
        KeptFiles state;
    };

    Victim();

    const QString &path() const { return m_path; }
    const QString &stateFolder() const { return m_place.stateFolder; }
    const RegisterPlace &place() const { return m_place; }
    const DatabaseKey &key() const { return *m_key; }
    /// The register's file as it rightly is.
    const QByteArray &bytes() const { return m_bytes; }
    const QByteArray &content() const { return m_content; }
    const Moment &now() const { return m_now; }
    /// From half of the work, before a passphrase was changed.
    const Moment &atHalf() const { return m_atHalf; }
    /// Before the last change was saved.
    const Moment &justBefore() const { return m_justBefore; }
    QByteArray bytesAt(const Moment &moment) const;
    /// Folders of the newest backup and of one made at half of the work.
    const QString &backup() const { return m_backup; }
    const QString &olderBackup() const { return m_olderBackup; }

    /// Undoes every alteration of the register, its keyrings and this computer's memory.
    void restore() const;

    /// The same of this register. Where its pages tell, verify() and unlock() can but say so.
    Result<> pages() const { return pagesOf(m_path, *m_key); }
    bool pagesTell() const { return proof::pagesTell(m_path, *m_key); }
    /// The check of the whole register, or of a backup, by an administrator: `marac-cli verify`.
    Answer verify(const QString &backup = {}) const;
    /// Unlocking by an administrator; what is told then, too, when it is opened.
    Answer unlock() const;
    /// The check that precedes every restore.
    Answer checkBackup(const QString &backup) const;
    /// How somebody comes in, for forging in their name.
    Admission admission(const QString &login) const;

private:
    void saveVenue(const QString &venue);
    void workTo(qint64 bytes);
    void hearTheFirstCases();
    void acceptOne(int number);
    void changeAPassphrase();
    QString makeBackup();
    Moment lockedMoment();

    test::MainJob m_job;
    RegisterPlace m_place;
    QString m_path;
    QString m_folder;
    std::optional<DatabaseKey> m_key;
    int m_cases = 0;
    Moment m_now;
    Moment m_atHalf;
    Moment m_justBefore;
    QByteArray m_bytes;
    QByteArray m_content;
    QString m_backup;
    QString m_olderBackup;
};

} // namespace marac::proof
