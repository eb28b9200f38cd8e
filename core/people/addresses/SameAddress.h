// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

namespace marac {

/// R038: whether two addresses are one home where no UPRN says so: the same postcode, building and flat, however they are
/// spelt ("Flat 4", "4"); where a postcode is missing, the same street and town instead. Two different UPRNs are two homes.
bool areSameAddress(const Address &a, const Address &b);

/// A flat for comparing: "Flat 4", "4", "FLAT 4,", "Apt. 4" and "Studio 4" are alike, and so are "Flat 4A" and "Flat 4 A".
QString unitKey(const QString &saon);

} // namespace marac
