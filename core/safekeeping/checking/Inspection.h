// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside of the safekeeping room only.

#include "core/audit/WitnessCheck.h"
#include "core/register/MetaTable.h"
#include "core/safekeeping/bundle/BackupBundle.h"
#include "core/safekeeping/checking/KeyFilesCheck.h"
#include "core/safekeeping/checking/VerifyAtRest.h"

#include <QCoreApplication>

#include <functional>

namespace marac {

/// One check of an opened copy, part by part. Collects what was found; the worst of it is the verdict, and what could not be
/// looked at keeps it from being good. Catches StoreFault. What it is given must outlive it.
class Inspection
{
    Q_DECLARE_TR_FUNCTIONS(Verification)

public:
    Inspection(const RegisterPlace &place, const Keyring &keyring, const DatabaseKey &key)
        : m_place(place), m_keyring(keyring), m_key(key)
    {
    }

    /// Pages, structure, trail with records, and the keyring inside.
    void look(const Connection &db);
    /// Both key files beside the register.
    void lookAtKeyFiles(const KeyFilesCheck &files);
    /// What this computer remembers of the register.
    void lookAtWitnesses(const Connection &db);
    /// The list of contents of the backup that the copy was made from, its own witness, and the witnesses on this computer
    /// as far as they saw what it holds; after look().
    void lookAtBackup(const BackupBundle &bundle, const BackupManifest &manifest, const Connection &db);

    /// Whether the trail has the entry that a printed page speaks of; after look().
    void lookAtPaper(const PrintedWitness &printed, const Connection &db);

    Verification conclude();

private:
    using Verdict = Verification::Verdict;
    void part(const QString &what, const std::function<Result<>()> &look);
    Result<> lookAtTrail(const Connection &db);
    Result<> lookAtKeyring() const;
    Result<> tell(const WitnessCheck &witnesses);
    Result<> findPrinted(const PrintedWitness &printed, const Connection &db);
    Failure forkedAt(const Witness &witness) const;
    void worsen(Verdict verdict, const QString &text);

    const RegisterPlace &m_place;
    const Keyring &m_keyring;
    const DatabaseKey &m_key;
    Verification m_found;
    Meta m_meta;
};

} // namespace marac
