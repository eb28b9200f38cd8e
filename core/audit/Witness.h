// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEntry.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace marac {

class UserKeys;

/// A signed memory of where a register's trail stood, kept outside the register: on the workstation of everybody who uses
/// it, in every backup, on printed pages. Without witnesses a holder of the key could rewrite the whole history.
struct Witness
{
    QByteArray uuid;   ///< of the register
    qint64 userId = 0; ///< who signed
    qint64 keyId = 0;
    TrailHead head;
    qint64 generation = 0; ///< of the keyring then
    QDateTime at;          ///< UTC
    QByteArray publicKey;  ///< of the signer, so that it can be checked when the register no longer knows the key
    QByteArray signature;

    static Witness make(const QByteArray &uuid, qint64 userId, qint64 keyId, const TrailHead &head, qint64 generation,
                        const QDateTime &at, const UserKeys &keys);
    /// Whether the signature fits what is said, by the key it names itself.
    bool isSigned() const;

    QByteArray toFile() const;
    /// Nothing when it can't be read or is not signed.
    static std::optional<Witness> fromFile(const QByteArray &bytes);

private:
    QByteArray signedDigest() const;
};

/// How a register stands to a witness of it.
enum class WitnessVerdict {
    Agrees, ///< the same place, or the register has gone on from there
    Older,  ///< the register ends before the place the witness saw: an older file was put back
    Forked  ///< it has another entry at that place: its history was rewritten
};

/// `hashAtWitness` is the register's own entry hash at the witness's seq, empty when it has none.
WitnessVerdict compareWithWitness(const Witness &witness, const TrailHead &head, const QByteArray &hashAtWitness);

/// The witnesses of one register in a workstation's state folder, one file for each user.
class WitnessFiles
{
public:
    explicit WitnessFiles(const QString &stateFolder) : m_folder(stateFolder) {}

    struct Found
    {
        QList<Witness> witnesses;
        QStringList spoilt; ///< names of those that are damaged, altered, no plain files, or under another's name
    };
    Found all(const QByteArray &uuid) const;
    /// Atomic; best effort on a full disk (the older witness stays and is still true). False when nothing was written.
    bool save(const Witness &witness) const;
    /// Renames a witness that two people have overridden: it stops nobody any more and stays as evidence.
    void putAside(const Witness &witness) const;
    /// The same for a spoilt one, by the name all() gave it.
    void putAsideSpoilt(const QString &name) const;

    /// The name of its file.
    static QString nameOf(const Witness &witness);

private:
    QString pathOf(const QString &name) const;

    QString m_folder;
};

} // namespace marac
