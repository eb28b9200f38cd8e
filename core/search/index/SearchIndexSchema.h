// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schema/Migration.h"

namespace marac {

/// A step of the register: the index by which a search finds texts and addresses, with those that it has. It holds words and
/// where they stand, none of the texts. It follows from the records, so no entry of the trail binds it; triggers keep it in the
/// same transaction as what was written, and with 'secure-delete' a word that is erased leaves it at once. A later step that
/// makes one of its tables anew has to make the triggers on it again.
extern const Migration searchIndexSchema;

} // namespace marac
