// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/kills/Prepared.h"
#include "tests/proof/support/Proof.h"

#include <QStringList>

namespace marac::kills {

/// Whatever makes a file or a folder, or puts one in its place by its name, in any of the chains (a backup, a new key, a key file,
/// a witness) and in creating, restoring and bringing up to date a register: all that is in it was made to last before it gets
/// its place, and content and names last before the work ends. A power cut then leaves the one before or the whole of the new
/// one.
class OrderProof
{
public:
    OrderProof(proof::Proof &proof, const Prepared &prepared) : m_proof(proof), m_prepared(prepared) {}
    void run();

private:
    void lookAtChains();
    void lookAtCreate();
    void lookAtRestore();
    void lookAtMigrate();
    /// Starts the worker with `arguments` and looks at its calls in `folder`, after which `made` has to be there: of work that was
    /// refused the order of the calls says nothing.
    void look(const QString &what, const QStringList &arguments, const QString &folder, const QString &made);

    proof::Proof &m_proof;
    const Prepared &m_prepared;
};

} // namespace marac::kills
