// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/letters/ResearchReminderDocument.h"

#include "core/documents/Dates.h"
#include "core/documents/Masked.h"

#include <QCoreApplication>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ResearchReminderDocument)
};
} // namespace

static KeyValues particulars(const ResearchReminderInput &input)
{
    KeyValues values;
    values.columns = 2;
    values.add(Words::tr("Meeting"), longDate(input.meetingDate));
    addAnswer(values, input);
    values.add(Words::tr("Asked before"), input.asked.join(QLatin1Char('\n')));
    return values;
}

static Table owedTable(const QList<PackedCase> &owed)
{
    Table table;
    table.columns = {{Words::tr("Case"), 1, 36},
                     {Words::tr("Initials"), 1, 22},
                     {Words::tr("Nothing held"), 1, 28, Align::Centre},
                     {Words::tr("Comes separately"), 1, 34, Align::Centre},
                     {Words::tr("Withheld, because"), 1}};
    table.minimumRowMm = 11;
    Cell box;
    box.mark = CellMark::EmptyBox;
    for (const PackedCase &one : owed)
        table.rows << Row{{Cell{one.reference, {}, Tone::Strong}, Cell{initialsOf(one.initials)}, box, box, Cell{}}};
    return table;
}

Document researchReminderDocument(const ResearchReminderInput &input)
{
    Document document = beginMeetingLetter(DocumentKind::ResearchReminder, input);
    std::vector<Block> &blocks = document.blocks;
    openLetter(document, input.to, input.writtenOn, input.meetingReference, input.wording.greeting);
    blocks.push_back(Paragraph{input.wording.researchReminder});
    document.beginSection("particulars");
    blocks.push_back(particulars(input));
    document.beginSection("cases");
    blocks.push_back(Heading{1, Words::tr("Cases on which nothing came back")});
    blocks.push_back(owedTable(input.owed));
    document.beginSection("foot");
    appendLetterFoot(blocks, input.wording.closing, input.signer);
    return document;
}

} // namespace marac::documents
