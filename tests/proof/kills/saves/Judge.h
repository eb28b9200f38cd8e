// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/kills/saves/Golden.h"
#include "tests/proof/support/Proof.h"

namespace marac::kills {

/// Looks at a register that a worker left behind and tells the proof what must not be: one that does not open, a trail that is
/// not whole, a save lost or there in part, an acknowledged passphrase, sheet or backup that is none. `where` repeats it.
class Judge
{
public:
    explicit Judge(proof::Proof &proof) : m_proof(proof) {}

    void look(const QString &folder, const Golden &golden, const Tale &tale, const QString &where);

private:
    Result<std::unique_ptr<Register>> open(const QString &folder, const Clock &clock, const Tale &tale) const;
    void lookInto(Register &reg, const Golden &golden, const Tale &tale, const QString &where);
    void lookAtSheet(const QString &folder, const Clock &clock, const Tale &tale, const QString &where);
    /// Each by its list of contents, and the newest opened and read to its end.
    void lookAtBackups(const QString &folder, const Clock &clock, const QByteArray &uuid, const Tale &tale,
                       const QString &where);

    proof::Proof &m_proof;
};

} // namespace marac::kills
