// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/documents/wording/PaperTemplate.h"

namespace marac::documents {

/// Gives a paper the title, headings and order of a partnership's own template, for PDF, ODT and preview alike. Sections are
/// moved whole, each on its side of a page break (of an invitation, the letters one by one), and numbered items are numbered
/// anew. Nothing is ever left out: a section that the template does not name stays behind the one it stood behind.
void applyTemplate(Document &document, const PaperTemplate &own);

} // namespace marac::documents
