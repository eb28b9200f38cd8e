// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/documents/DocumentKind.h"

#include <QByteArray>
#include <QList>
#include <QMap>

namespace marac::documents {

/// One section of a paper as a template names it, or a label within one.
struct SectionTemplate
{
    QString id;           ///< Document::beginSection, Heading::label; never changed once released
    QString heading = {}; ///< empty: it has none, or keeps its own
};

/// How a paper is called, and in which order its sections stand.
struct PaperTemplate
{
    QString title = {};                   ///< empty: it keeps its own
    QList<SectionTemplate> sections = {}; ///< one that isn't named stays behind the section it stands behind otherwise
    QList<SectionTemplate> labels = {};   ///< headings within sections; their order says nothing
};

/// Each paper that has one. The undertaking has none: its form is Appendix E's (R149-R154), its headings are wording. Nor has
/// the recovery sheet, which is made before there is a folder.
using PaperTemplates = QMap<DocumentKind, PaperTemplate>;

/// The file compiled in (resources/wording/papers.json): every section and label of every paper, in the order and under the
/// headings in which papers are built.
PaperTemplates suppliedTemplates();

/// Reads a partnership's copy of that file. Only what differs from the supplied words is given, so that a heading left as it
/// was goes with the program's language. Invalid names by paper and section what is unknown, named twice, empty, too long or
/// out of an order that is fixed; the text of the file is never repeated.
Result<PaperTemplates> parseTemplates(const QByteArray &json);

} // namespace marac::documents
