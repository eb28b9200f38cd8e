// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/documents/builders/letters/Letter.h"
#include "core/documents/wording/Wording.h"

namespace marac::documents {

/// A case as the outside of a pack may name it.
struct PackedCase
{
    QString reference;
    QString initials;  ///< or the site or community
    QString kind = {}; ///< "New", "Repeat"
};

struct PackCoverInput
{
    LetterWording wording;
    QString purpose = {};
    QString handling = {};
    Addressee to;
    QString meetingReference;
    QDate meetingDate;
    QTime startsAt = {};
    QString venue = {};
    QDate packedOn;
    QDate returnBy = {};
    QString returnTo = {};
    QList<PackedCase> cases = {};
    PrintStamp stamp = {};
};

/// The sheet on top of what one agency is sent before a meeting (R027): for whom it is, which cases are in it, what is
/// enclosed, how it is to be kept, and by when it is answered, with a receipt to send back.
Document packCoverDocument(const PackCoverInput &input);

} // namespace marac::documents
