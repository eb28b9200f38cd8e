// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/support/Proof.h"

#include <QStringList>

namespace marac::kills {

/// The worker: `--keyring PATH` saves the keyring that lies at PATH.next as that of the register at PATH. 0 when it was saved.
int saveKeyring(const QStringList &arguments);

/// The power goes after each call with which the two key files beside a register are replaced (fault 7 of the list). What a
/// disk may hold then follows from the order of the calls: a name that was changed stands or not until its folder is flushed,
/// and content that was not flushed before is not there, or half. The old or the new keyring has to open, and after the save
/// was told as done the new one.
class KeyringProof
{
public:
    explicit KeyringProof(proof::Proof &proof) : m_proof(proof) {}
    void run();

private:
    proof::Proof &m_proof;
};

} // namespace marac::kills
