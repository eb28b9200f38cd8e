// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/papers/Papers.h"
#include "tests/proof/support/Proof.h"

#include <QList>

namespace marac::proof {

/// One order of each kind of paper that is made from records, of records that a demonstration has and, where a letter is about
/// what is owed, of who owes it. To be asked while entries are taken: the list of what is due is read by the door, the rest past it.
QList<documents::PaperOrder> ordersOfEveryKind(Register &reg, MeetingId meeting);

/// Looks at, prints and saves one of each kind: each use leaves its one entry, by the verb of the use.
void orderEveryPaper(Proof &proof, Register &reg, MeetingId meeting);

} // namespace marac::proof
