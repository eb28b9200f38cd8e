// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

#include <functional>

namespace marac::documents {

/// Shows every text that a document says in its blocks, in the order of the paper: the points of a list together, since what
/// is typed may go on from one to the next, and every other text alone. `visit` may change them and leaves as many.
void forEachText(Document &document, const std::function<void(QStringList &)> &visit);

/// The same texts one by one, without empty ones.
QStringList textsOf(Document document);

} // namespace marac::documents
