// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

#include <QStringList>

namespace marac {

/// Masked is what every list, banner, print and export shows: a protected address appears as the words
/// "Protected address" alone. InFull is for the address form and for a person who asked to see it, which is audited.
enum class AddressView { Masked, InFull };

/// "Flat 4, 12 Marlow Court, Seaforth, Liverpool, L21 3TX". "No fixed abode" when that is so; empty for an empty address.
QString addressOneLine(const Address &address, AddressView view = AddressView::Masked);

/// The same as the lines of an envelope.
QStringList addressLines(const Address &address, AddressView view = AddressView::Masked);

} // namespace marac
