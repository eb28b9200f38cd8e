// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/ConsultPerson.h"

namespace marac {

class AddressInText;

/// The same with every protected address masked in what people wrote of them: how to make contact safely, now and before, and why
/// other records are said to be of the same person. The address itself is masked where it is put into words.
PersonFile withAddressesMasked(const AddressInText &addresses, PersonFile file);

} // namespace marac
