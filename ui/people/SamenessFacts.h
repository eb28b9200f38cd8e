// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/ConsultPerson.h"

#include <functional>

namespace marac {

class FactSheet;
class PageContext;

/// For each other record said to be of this person: a button that takes the two apart again, with a reason; `parted` is called
/// when that is done. What is said stands among the facts of the person (addPersonFacts).
void addPartings(FactSheet &sheet, PageContext &context, const PersonFile &file, const std::function<void()> &parted);

} // namespace marac
