// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

#include <functional>

class QObject;

namespace marac {

class Prompts;
class Register;

/// Asks why a protected address has to be seen, records it (R122) and hands the address over. Nothing happens when the person
/// gives no reason; what failed is told.
void askToReveal(QObject *context, Register &reg, Prompts &prompts, PersonId id,
                 std::function<void(const Address &address)> then);

} // namespace marac
