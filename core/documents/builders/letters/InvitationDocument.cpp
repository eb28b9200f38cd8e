// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/letters/InvitationDocument.h"

#include "core/documents/Dates.h"

#include <QCoreApplication>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InvitationDocument)
};
} // namespace

static KeyValues particulars(const InvitationInput &input)
{
    KeyValues values;
    values.columns = 2;
    values.add(Words::tr("Meeting"), input.mini ? Words::tr("Mini MARAC") : Words::tr("Full MARAC"));
    values.add(Words::tr("Reference"), input.meetingReference);
    values.add(Words::tr("Day"), longDate(input.meetingDate));
    values.add(Words::tr("Time"), clockTime(input.startsAt));
    values.add(Words::tr("Venue"), input.venue);
    values.add(Words::tr("Chair"), input.chair);
    values.add(Words::tr("Case list sent by"), longDate(input.circulateBy));
    values.add(Words::tr("Answers by"), longDate(input.returnBy));
    values.add(Words::tr("Answers to"), input.returnTo);
    return values;
}

Document invitationDocument(const InvitationInput &input)
{
    Document document = beginMeetingLetter(DocumentKind::Invitation, input);
    std::vector<Block> &blocks = document.blocks;
    for (const Addressee &to : input.to) {
        if (!blocks.empty())
            blocks.push_back(PageBreak{.newSheet = true});
        openLetter(document, to, input.writtenOn, input.meetingReference, input.wording.greeting);
        blocks.push_back(Paragraph{input.wording.invitationOpening});
        document.beginSection("particulars");
        blocks.push_back(particulars(input));
        document.beginSection("asks");
        blocks.push_back(Heading{1, Words::tr("What your agency is asked to do")});
        blocks.push_back(NumberedList{input.wording.invitationAsks});
        document.beginSection("unseen");
        blocks.push_back(Notice{{}, input.wording.invitationUnseen});
        document.beginSection("foot");
        appendLetterFoot(blocks, input.wording.closing, input.signer);
    }
    return document;
}

} // namespace marac::documents
