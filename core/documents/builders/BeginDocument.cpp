// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/BeginDocument.h"

namespace marac::documents {

Document beginDocument(DocumentKind kind, const PrintStamp &stamp, const QString &handling)
{
    Document document;
    document.kind = kind;
    document.title = kindTitle(kind);
    document.stamp = stamp;
    if (document.stamp.handling.isEmpty())
        document.stamp.handling = handling;
    return document;
}

} // namespace marac::documents
