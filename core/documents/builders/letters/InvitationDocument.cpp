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
    const auto add = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            values.pairs << KeyValue{key, value};
    };
    add(Words::tr("Meeting"), input.mini ? Words::tr("Mini MARAC") : Words::tr("Full MARAC"));
    add(Words::tr("Reference"), input.meetingReference);
    add(Words::tr("Day"), longDate(input.date));
    add(Words::tr("Time"), clockTime(input.startsAt));
    add(Words::tr("Venue"), input.venue);
    add(Words::tr("Chair"), input.chair);
    add(Words::tr("Case list sent by"), longDate(input.circulateBy));
    add(Words::tr("Answers by"), longDate(input.returnBy));
    add(Words::tr("Answers to"), input.returnTo);
    return values;
}

Document invitationDocument(const InvitationInput &input)
{
    Document document;
    document.kind = DocumentKind::Invitation;
    document.title = kindTitle(DocumentKind::Invitation);
    document.subtitle = Words::tr("Meeting of %1").arg(longDate(input.date));
    document.reference = input.meetingReference;
    document.purpose = input.purpose;
    document.stamp = input.stamp;
    if (document.stamp.handling.isEmpty())
        document.stamp.handling = input.handling;

    std::vector<Block> &blocks = document.blocks;
    for (const Addressee &to : input.to) {
        if (!blocks.empty())
            blocks.push_back(PageBreak{.newSheet = true});
        appendLetterHead(blocks, to, input.writtenOn, input.meetingReference);
        blocks.push_back(Paragraph{input.wording.greeting});
        blocks.push_back(Paragraph{input.wording.invitationOpening});
        blocks.push_back(particulars(input));
        blocks.push_back(Heading{1, Words::tr("What your agency is asked to do")});
        blocks.push_back(NumberedList{input.wording.invitationAsks});
        blocks.push_back(Notice{{}, input.wording.invitationUnseen});
        appendLetterFoot(blocks, input.wording.closing, input.signer);
    }
    return document;
}

} // namespace marac::documents
