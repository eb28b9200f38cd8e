// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/telling/PostcodesIn.h"

namespace marac {

/// The numbers as long as a property's (UPRN) that a text as it is seen writes in groups: "1000 1234 5678". Groups of one or
/// two digits aren't joined; a number in one piece is a word of the text like others.
QList<FoundCode> groupedNumbersIn(const QString &seen);

} // namespace marac
