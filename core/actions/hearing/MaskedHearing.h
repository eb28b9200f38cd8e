// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/hearing/ConsultHearings.h"

namespace marac {

class AddressInText;

/// Masks every protected address in what is read here and never changed here: what was agreed for the victim before, what was
/// reported of it, and the chair's reason for a late paper.
void maskGiven(const AddressInText &addresses, Hearing &hearing);

/// Masks it in what the meeting itself says of the case, for whoever only looks at it.
void maskSaid(const AddressInText &addresses, Hearing &hearing);

} // namespace marac
