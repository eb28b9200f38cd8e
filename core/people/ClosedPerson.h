// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/ConsultPerson.h"

namespace marac {

class CaseGate;

/// R103: of somebody whose case is closed just now only the number is left, and the reason in the place of the name. What is
/// left can't be kept: it is of no version. True when they are closed.
bool closeContent(const CaseGate &gate, Person &person);
/// The same with their address and other names.
void closeContent(const CaseGate &gate, PersonFile &file);

} // namespace marac
