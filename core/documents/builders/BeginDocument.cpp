// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/BeginDocument.h"

#include <algorithm>

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

void beginItem(Document &document, const char *id, const QString &words, const QString &aside)
{
    document.beginSection(id, words);
    const auto number = std::count_if(document.sections.cbegin(), document.sections.cend(),
                                      [](const SectionMark &mark) { return !mark.words.isEmpty(); });
    document.blocks.push_back(Heading{1, itemHeading(number, words), aside});
}

QString itemHeading(qsizetype number, const QString &words)
{
    return QStringLiteral("%1.  %2").arg(number).arg(words);
}

} // namespace marac::documents
