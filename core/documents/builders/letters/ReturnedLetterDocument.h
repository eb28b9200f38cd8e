// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/documents/builders/letters/Letter.h"
#include "core/documents/wording/Wording.h"

namespace marac::documents {

struct ReturnedLetterInput
{
    LetterWording wording;
    QString purpose = {};
    QString handling = {};
    Addressee to;
    QString reference; ///< of the referral
    QDate receivedOn;
    QDate writtenOn;
    QDate returnedOn;
    bool isRepeated = false;  ///< the referral has come in again, or was decided, since it was returned
    QString reasons;          ///< the words of that return
    QStringList missing = {}; ///< what the referral needs and lacks; empty: nothing by the rule
    QString signer;
    PrintStamp stamp = {};
};

/// The letter by which a referral goes back to who sent it (R023): why, what is missing, and how it is sent again; and the
/// same once more later, which says so. It names the referral alone: nobody in it.
Document returnedLetterDocument(const ReturnedLetterInput &input);

} // namespace marac::documents
