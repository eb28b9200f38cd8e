// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/builders/letters/MeetingLetter.h"

namespace marac::documents {

struct ResearchReminderInput : MeetingLetter
{
    Addressee to;
    QList<PackedCase> owed; ///< cases on which nothing came back
    QStringList asked = {}; ///< how and when it was asked before, oldest first
    QString signer;
};

/// The letter by which an agency is asked again for what it holds on cases of a meeting (R028): their references and initials, no more
/// than its case list told it, with room for a nil return by return of post.
Document researchReminderDocument(const ResearchReminderInput &input);

} // namespace marac::documents
