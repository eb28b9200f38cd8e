// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/letters/ReturnedLetterDocument.h"

#include "core/documents/Dates.h"
#include "core/documents/builders/BeginDocument.h"

#include <QCoreApplication>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReturnedLetterDocument)
};
} // namespace

Document returnedLetterDocument(const ReturnedLetterInput &input)
{
    Document document = beginDocument(DocumentKind::ReturnedLetter, input.stamp, input.handling);
    document.reference = input.reference;
    document.purpose = input.purpose;

    std::vector<Block> &blocks = document.blocks;
    openLetter(document, input.to, input.writtenOn, input.reference, input.wording.greeting);
    blocks.push_back(Paragraph{QString(input.wording.returnedOpening)
                                   .replace(QStringLiteral("{reference}"), input.reference)
                                   .replace(QStringLiteral("{date}"), longDate(input.receivedOn))});
    const QString day = longDate(input.returnedOn);
    blocks.push_back(Paragraph{
        input.isRepeated ? Words::tr("This letter repeats what you were told when the referral was returned on %1. It "
                                     "has come in again or was decided since.")
                               .arg(day)
                         : Words::tr("It was returned on %1.", "a referral, a day").arg(day)});
    document.beginSection("reasons");
    blocks.push_back(Heading{1, Words::tr("Why it is returned")});
    blocks.push_back(Paragraph{input.reasons});
    if (!input.missing.isEmpty()) {
        document.beginSection("missing");
        blocks.push_back(Heading{1, Words::tr("What is missing")});
        blocks.push_back(BulletList{input.missing});
    }
    document.beginSection("again");
    blocks.push_back(Heading{1, Words::tr("How to send it again")});
    blocks.push_back(NumberedList{input.wording.returnedAgain});
    document.beginSection("meanwhile");
    blocks.push_back(Notice{Words::tr("Meanwhile"), input.wording.returnedUrgent});
    document.beginSection("foot");
    appendLetterFoot(blocks, input.wording.closing, input.signer);
    return document;
}

} // namespace marac::documents
