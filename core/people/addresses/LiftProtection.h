// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/ConsultPerson.h"

namespace marac {

/// Whether the next address of somebody is protected unless it is said why not (domain.md 1.2, item 7): the one they have is
/// or, where none is known, the newest they had, in this record or in another that is said to be of them (R036). Whosever
/// record protects it.
bool isNextProtected(const PersonFile &file);

/// Whether somebody loses protection once `address` is kept as theirs: it is not protected, and isNextProtected(), or it tells
/// a protected one on their file. The address they have, unchanged, takes nothing away.
bool losesProtection(const PersonFile &file, const Address &address);

/// Whether that is a protection of their own, in this record or in another of the same person, for which a reason is asked. Who
/// lives at a home that somebody else's record alone protects has none to give up by moving; the home stays hidden.
bool liftsProtection(const PersonFile &file, const Address &address);

} // namespace marac
