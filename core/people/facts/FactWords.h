// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

namespace marac {

/// What a field of a person is called where facts are listed: "Telephone".
QString factLabel(const QString &field);

/// The value of a fact as people read it: days as dd/MM/yyyy, what is chosen from a list by its label, yes and no as words. Not for addresses,
/// which are stored by number.
QString factText(const QString &field, const QString &value);

/// "Yes", "No: do not call", "Not known".
QString word(CallSafety safety);

/// The telephone number with what is known of calling it, the warning first: "Do not call: 07700 900123". Empty without one.
QString phoneText(const Person &person);

} // namespace marac
