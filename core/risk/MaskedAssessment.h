// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/Assessment.h"

namespace marac {

class AddressInText;

/// The same with every protected address masked in the notes beside the answers and in the reasons of judgements.
Assessment withAddressesMasked(const AddressInText &addresses, Assessment assessment);

} // namespace marac
