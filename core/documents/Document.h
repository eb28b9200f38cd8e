// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Blocks.h"
#include "core/documents/DocumentKind.h"
#include "core/documents/PrintStamp.h"

#include <QString>

namespace marac::documents {

/// Where a section of a paper begins: a template may give it another heading and another place.
struct SectionMark
{
    QString id;         ///< never changed once released: it stands in councils' templates
    size_t first = 0;   ///< of its blocks; it reaches to the next one, or to the end of the page it is on
    QString words = {}; ///< of its heading, where that is numbered
};

/// One paper, ready to be laid out: what it says, and what each of its pages says about itself. A value; it holds no
/// record and opens nothing.
struct Document
{
    DocumentKind kind = DocumentKind::Agenda;
    QString title;          ///< neutral: never a name
    QString lead = {};      ///< one line above the title, where a form has its own order
    QString subtitle = {};  ///< one line under the title: the meeting, the day
    QString status = {};    ///< "Draft", "Blank form"; beside the title
    QString watermark = {}; ///< in large pale letters across every page: "DRAFT"
    QString reference = {}; ///< "SHC-2026-0041", on every page
    QString purpose = {};   ///< why this sharing happens, on the first page (R004)
    PrintStamp stamp = {};
    std::vector<Block> blocks = {};
    int protectedAddresses = 0; ///< how many protected addresses the words of a copy tell; see makePaper
    QStringList remarks = {};   ///< what whoever makes the paper should know; never printed
    std::vector<SectionMark> sections = {};
    QList<KeyValue> places = {}; ///< what stands for "{agency}" in a title or heading of a template

    /// The blocks that follow are the section `id`.
    void beginSection(const char *id, const QString &words = {})
    {
        sections.push_back({QString::fromLatin1(id), blocks.size(), words});
    }
};

} // namespace marac::documents
