// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/kills/Prepared.h"
#include "tests/proof/support/Proof.h"
#include "tests/support/Faults.h"

namespace marac::kills {

/// Whatever puts a file or a folder in its place by its name, in any of the chains (a backup, a new key, a key file, a witness):
/// all that is in it was made to last before, and so is the name before the work ends. A power cut then leaves the one before or
/// the whole of the new one.
class OrderProof
{
public:
    OrderProof(proof::Proof &proof, const Prepared &prepared) : m_proof(proof), m_prepared(prepared) {}
    void run();

private:
    void look(const QString &chain, const QList<faults::Call> &calls, const QString &folder);

    proof::Proof &m_proof;
    const Prepared &m_prepared;
};

} // namespace marac::kills
