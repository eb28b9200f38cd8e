// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/file/ChronologyDocument.h"

#include "core/documents/Dates.h"
#include "core/documents/builders/BeginDocument.h"

#include <QCoreApplication>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChronologyDocument)
};
} // namespace

void appendChronology(std::vector<Block> &blocks, const QList<ChronologyEntry> &entries)
{
    Table table;
    table.columns = {{Words::tr("When"), 1, 25},
                     {Words::tr("What"), 1, 22},
                     {Words::tr("What happened"), 1},
                     {Words::tr("Source"), 1, 36}};
    table.whenEmpty = Words::tr("Nothing is recorded yet.");
    for (const ChronologyEntry &entry : entries)
        table.rows << Row{{Cell{shortDate(entry.day), clockTime(entry.time), Tone::Strong}, Cell{entry.kind},
                           Cell{entry.text}, Cell{entry.source}}};
    blocks.push_back(table);
}

Document chronologyDocument(const ChronologyInput &input)
{
    Document document = beginDocument(DocumentKind::Chronology, input.stamp, input.handling);
    document.subtitle = Words::tr("Case %1, as it stands on %2").arg(input.reference, longDate(input.asOf));
    document.reference = input.reference;
    document.purpose = input.purpose;
    document.beginSection("entries");
    appendChronology(document.blocks, input.entries);
    return document;
}

} // namespace marac::documents
