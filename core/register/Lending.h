// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace marac {

class Register;

// An open register is worked with in one thread at a time. For what takes long (a backup, a new key) the window's thread lets
// it go and a worker takes it over; until it comes back every door of it answers Unavailable anywhere else, so that a
// timer or a key can't get between. It says nothing of changes meanwhile, but when it is back.

/// In the thread that has it: from now on nobody has it.
void letGo(Register &reg);

/// In the thread that wants it, after somebody let it go. It stays silent.
void takeOver(Register &reg);

/// takeOver() in the thread that lent it: it says what was changed meanwhile, and again what is changed.
void takeBack(Register &reg);

/// Whether the calling thread has it.
bool isHere(const Register &reg);

/// What whoever asks is answered while another thread has it (Unavailable).
Problem atWorkElsewhere();

} // namespace marac
