// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/letters/TransferLetterDocument.h"

#include "core/documents/Dates.h"
#include "core/documents/builders/BeginDocument.h"

#include <QCoreApplication>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TransferLetterDocument)
};
} // namespace

static KeyValues particulars(const TransferLetterInput &input)
{
    KeyValues values;
    values.add(Words::tr("Case", "reference"), input.reference);
    values.add(Words::tr("Person"), input.person);
    values.add(Words::tr("Moved, or told of it"), longDate(input.movedOn));
    values.add(Words::tr("Address"), input.address);
    values.add(Words::tr("Heard here"),
               input.heardAt.isEmpty() ? Words::tr("Not yet", "a case was heard") : input.heardAt);
    if (input.summary)
        values.add(Words::tr("Open actions"), QString::number(input.openActions));
    return values;
}

static QStringList enclosedWith(const TransferLetterInput &input)
{
    if (!input.minutes)
        return {Words::tr("What was referred"), Words::tr("Risk, as it was assessed and judged")};
    //: a meeting's reference and its day
    return {Words::tr("Minutes of %1, %2, as far as they are about this case")
                .arg(input.minutes->reference, longDate(input.minutes->on)),
            Words::tr("Action plan, as it stands on %1").arg(longDate(input.writtenOn)),
            Words::tr("Risk, as it was assessed and judged")};
}

static void appendEnclosed(Document &document, const TransferLetterInput &input)
{
    document.blocks.push_back(PageBreak{});
    if (input.minutes) {
        document.beginSection("minutes");
        document.blocks.push_back(Heading{1, Words::tr("Minutes")});
        appendFolderMeeting(document.blocks, *input.minutes);
        appendPlan(document, *input.summary);
    } else {
        appendReferred(document, *input.summary);
    }
    appendRisk(document, *input.summary);
}

Document transferLetterDocument(const TransferLetterInput &input)
{
    Document document = beginDocument(DocumentKind::TransferLetter, input.stamp, input.handling);
    document.reference = input.reference;
    document.purpose = input.purpose;

    std::vector<Block> &blocks = document.blocks;
    openLetter(document, input.to, input.writtenOn, input.reference, input.wording.greeting);
    blocks.push_back(Paragraph{input.summary ? input.wording.transferOut : input.wording.transferIn});
    document.beginSection("particulars");
    blocks.push_back(particulars(input));
    document.beginSection(input.summary ? "enclosed" : "asked");
    blocks.push_back(Heading{1, input.summary ? Words::tr("Enclosed") : Words::tr("What we ask for")});
    blocks.push_back(BulletList{input.summary ? enclosedWith(input) : input.asked});
    document.beginSection(input.summary ? "keeping" : "sending");
    if (input.summary)
        blocks.push_back(Notice{Words::tr("How to keep it"), input.wording.transferHandling});
    else
        blocks.push_back(Notice{Words::tr("How to send it"), input.wording.transferAnswer});
    document.beginSection("foot");
    appendLetterFoot(blocks, input.wording.closing, input.signer);
    if (input.summary) {
        document.beginSection("receipt");
        appendReceipt(blocks, input.wording.transferReceipt);
        appendEnclosed(document, input);
    }
    return document;
}

} // namespace marac::documents
