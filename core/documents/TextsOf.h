// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

namespace marac::documents {

/// Every text that a document says in its blocks, each whole, in the order of the paper.
QStringList textsOf(const Document &document);

} // namespace marac::documents
