// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schema/Migration.h"

namespace marac {

/// A step of the register: the phrases that tell protected addresses, with those of the addresses it has.
extern const Migration protectedPhrasesSchema;

/// Makes them anew, with those of addresses that only the same fields tell (sameFieldsPhrase).
extern const Migration sameFieldsSchema;

} // namespace marac
