// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

#include <QByteArray>

namespace marac::documents {

/// styles.xml: how headings, paragraphs, lists and cells look, by names that a word processor lists; and the page, with the
/// marking, the copy and the page number at its head and foot.
QByteArray odtStyles(const Document &document);

} // namespace marac::documents
