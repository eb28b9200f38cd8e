// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/builders/meeting/MinutesDocument.h"

namespace marac::documents {

/// What was added to the locked minutes, one amendment after another: what holds instead, why, and who approved it.
void appendAmendments(std::vector<Block> &blocks, const QList<AmendmentRow> &amendments);

} // namespace marac::documents
