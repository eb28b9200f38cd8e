// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/documents/builders/letters/Letter.h"
#include "core/documents/wording/Wording.h"

namespace marac::documents {

/// What every letter about a meeting says, whoever it goes to and whatever it asks of them.
struct MeetingLetter
{
    LetterWording wording;
    QString purpose = {};
    QString handling = {};
    QString meetingReference;
    QDate meetingDate;
    QDate writtenOn;
    QDate returnBy = {}; ///< by when it is answered; invalid: not known
    QString returnTo = {};
    PrintStamp stamp = {};
};

/// A case as a letter may name it: its reference and initials.
struct PackedCase
{
    QString reference;
    QString initials;  ///< or the site or community
    QString kind = {}; ///< "New", "Repeat"
};

/// A letter of this kind under the day of its meeting, with nothing said yet.
Document beginMeetingLetter(DocumentKind kind, const MeetingLetter &letter);

/// By when and to whom it is answered.
void addAnswer(KeyValues &values, const MeetingLetter &letter);

} // namespace marac::documents
