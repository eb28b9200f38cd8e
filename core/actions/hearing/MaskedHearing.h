// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/hearing/ConsultHearings.h"

namespace marac {

class AddressInText;

/// Masks every protected address in what was agreed for the victim before and reported of it: it is read here and never changed
/// here.
void maskEarlier(const AddressInText &addresses, Hearing &hearing);

/// Makes the lists that are shown of what was said and agreed.
void maskLists(const AddressInText &addresses, Hearing &hearing);

/// Masks it in what the meeting itself says of the case, for whoever only looks at it.
void maskSaid(const AddressInText &addresses, Hearing &hearing);

} // namespace marac
