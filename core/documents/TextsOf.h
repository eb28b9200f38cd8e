// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

#include <functional>

namespace marac::documents {

/// Shows every text that a document says in its blocks, each whole, in the order of the paper; `visit` may change it.
void forEachText(Document &document, const std::function<void(QString &)> &visit);

/// The same texts, without empty ones.
QStringList textsOf(Document document);

} // namespace marac::documents
