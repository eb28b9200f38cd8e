// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papers/Papers.h"

#include "core/base/Refusals.h"

namespace marac::documents {

Result<Document> makePaper(Register &, const PaperOrder &, PaperUse)
{
    return noSuchRecord();
}

} // namespace marac::documents
