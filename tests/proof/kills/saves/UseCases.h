// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/kills/saves/Desk.h"

namespace marac::kills {

// The use cases that save something, by the room they belong to.
QList<Chain> referralChains();
QList<Chain> caseChains();
QList<Chain> peopleChains();
QList<Chain> planningChains();
QList<Chain> sessionChains();
QList<Chain> minutesChains();
QList<Chain> officeChains();
QList<Chain> accountChains();
QList<Chain> importChains();

/// All of them, each under a name of its own.
QList<Chain> allChains();

/// None of them: a save that is two changes of the register, as no use case may be. The proof has to see it.
Chain byTwoChanges();

/// Whether these saves write to the register's file alone: none that makes key files, a backup or another file as well.
bool staysInOneFile(const QString &chain);

/// Whether the register's file is the same one all along, over which a power cut can be drawn: not where another is put in its
/// place.
bool keepsItsFile(const QString &chain);

/// Who is told how it goes. `kept`: the save has been acknowledged.
struct Told
{
    std::function<void(const Save &save, const Desk &desk)> kept;
    std::function<void(const Save &save, const Problem &problem)> refused;
};

/// Makes the saves of these chains in their order; false at the first that is refused.
bool makeSaves(Desk &desk, const QStringList &chains, const Told &told);

} // namespace marac::kills
