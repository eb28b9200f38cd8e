// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/people/Person.h"

namespace marac {

class Register;

/// The protected address of a person, to be shown in full to somebody who says why they have to see it: the reason stands in the
/// trail before the address is shown (R122). Invalid without a reason; NotFound when there is no address.
Result<Address> revealAddress(Register &reg, PersonId id, const QString &reason);

} // namespace marac
