// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/letters/MeetingLetter.h"

#include "core/documents/Dates.h"
#include "core/documents/builders/BeginDocument.h"

#include <QCoreApplication>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MeetingLetter)
};
} // namespace

Document beginMeetingLetter(DocumentKind kind, const MeetingLetter &letter)
{
    Document document = beginDocument(kind, letter.stamp, letter.handling);
    document.subtitle = Words::tr("Meeting of %1").arg(longDate(letter.meetingDate));
    document.reference = letter.meetingReference;
    document.purpose = letter.purpose;
    return document;
}

void addAnswer(KeyValues &values, const MeetingLetter &letter)
{
    values.add(Words::tr("Answer by"), longDate(letter.returnBy));
    values.add(Words::tr("Answer to"), letter.returnTo);
}

} // namespace marac::documents
