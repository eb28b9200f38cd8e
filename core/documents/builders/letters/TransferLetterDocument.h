// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/builders/file/ProjectFolderDocument.h"
#include "core/documents/builders/letters/Letter.h"
#include "core/documents/wording/Wording.h"

#include <optional>

namespace marac::documents {

struct TransferLetterInput
{
    LetterWording wording;
    QString purpose = {};
    QString handling = {};
    Addressee to;         ///< the MARAC of the other area
    QString reference;    ///< of the case here
    QString person;       ///< by initials, or the place
    QString address = {}; ///< that it is not in the letter; empty where none is known
    QDate movedOn;
    QDate writtenOn;
    QString heardAt = {}; ///< when and at which meeting it was heard here last; empty: never
    int openActions = 0;
    QStringList asked = {}; ///< of the area a case came from; nothing is enclosed then
    /// Of a case that goes, without anything that says where the person lives.
    std::optional<CaseSummaryInput> summary = {};
    std::optional<FolderMeeting> minutes =
        {}; ///< nothing where no meeting has heard it: then the referral goes instead
    QString signer;
    PrintStamp stamp = {};
};

/// The covering letter to the MARAC of another area (scenario 15). Out: what is enclosed, on further pages, and a receipt to sign:
/// the last minutes of the case, its plan and its risk; of one not heard, its referral and risk. In: what that area is asked for.
/// The person is told by initials, and where they live is not in it.
Document transferLetterDocument(const TransferLetterInput &input);

} // namespace marac::documents
