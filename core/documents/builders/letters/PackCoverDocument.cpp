// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/letters/PackCoverDocument.h"

#include "core/documents/Dates.h"
#include "core/documents/Masked.h"

#include <QCoreApplication>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PackCoverDocument)
};
} // namespace

static KeyValues particulars(const PackCoverInput &input)
{
    KeyValues values;
    values.columns = 2;
    values.add(Words::tr("Meeting"), longDate(input.meetingDate));
    values.add(Words::tr("Time"), clockTime(input.startsAt));
    values.add(Words::tr("Venue"), input.venue);
    values.add(Words::tr("Cases"), QString::number(input.cases.size()));
    addAnswer(values, input);
    return values;
}

static Table caseTable(const QList<PackedCase> &cases)
{
    Table table;
    table.columns = {{Words::tr("Case"), 1, 50}, {Words::tr("Initials"), 1}, {Words::tr("New or repeat"), 1, 50}};
    table.whenEmpty = Words::tr("No case is listed for this meeting yet.");
    for (const PackedCase &packed : cases)
        table.rows << Row{
            {Cell{packed.reference, {}, Tone::Strong}, Cell{initialsOf(packed.initials)}, Cell{packed.kind}}};
    return table;
}

static Table enclosed(const QStringList &items)
{
    Table table;
    table.columns = {{Words::tr("In the pack"), 1, 26, Align::Centre}, {Words::tr("Paper"), 1}};
    for (const QString &item : items) {
        Cell box;
        box.mark = CellMark::EmptyBox;
        table.rows << Row{{box, Cell{item}}};
    }
    return table;
}

Document packCoverDocument(const PackCoverInput &input)
{
    Document document = beginMeetingLetter(DocumentKind::PackCover, input);
    std::vector<Block> &blocks = document.blocks;
    document.beginSection("head");
    appendLetterHead(blocks, input.to, input.writtenOn, input.meetingReference);
    document.beginSection("opening");
    blocks.push_back(Paragraph{input.wording.packOpening});
    document.beginSection("particulars");
    blocks.push_back(particulars(input));
    document.beginSection("cases");
    blocks.push_back(Heading{1, Words::tr("Cases in this pack")});
    blocks.push_back(caseTable(input.cases));
    document.beginSection("enclosed");
    blocks.push_back(Heading{1, Words::tr("Enclosed")});
    blocks.push_back(enclosed(input.wording.packEnclosed));
    document.beginSection("keeping");
    blocks.push_back(Notice{Words::tr("How to keep it"), input.wording.packHandling});
    document.beginSection("receipt");
    appendReceipt(blocks, input.wording.packReceipt);
    return document;
}

} // namespace marac::documents
