// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

namespace marac::documents {

/// A document of this kind under its usual title, with nothing said yet. `handling` stands in the stamp where the stamp
/// brings no instruction of its own.
Document beginDocument(DocumentKind kind, const PrintStamp &stamp, const QString &handling);

/// Begins the section `id` under the next number of the paper.
void beginItem(Document &document, const char *id, const QString &words, const QString &aside = {});
/// "3.  Cases"
QString itemHeading(qsizetype number, const QString &words);

} // namespace marac::documents
