// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/transfer/TransferSteps.h"
#include "core/dossier/CaseDossier.h"

namespace marac {

/// What is left to do with a transfer of this file, see transferSteps(); its meetings are those of the file.
QList<TransferStep> transferStepsOf(const CaseDossier &dossier, const CaseTransfer &transfer);

/// The same inside a read that has already been recorded.
QList<TransferStep> transferStepsOf(const Connection &db, const CaseTransfer &transfer);

/// What the register itself knows of the two questions when a case goes out: heard at a meeting that was held; and on a
/// meeting to come whose list has gone out to somebody.
CaseTransfer proposedTransfer(const CaseDossier &dossier, QDate today);

/// What a covering letter to the MARAC of another area says. The person is told by initials, and where they live is not in it
/// (scenario 15).
struct TransferLetter
{
    CaseTransfer transfer;
    QString caseRef;
    QString initials; ///< of the victim, or the place
    QString address;  ///< that it is not in the letter, and how it is given; empty where none is known
    QDate heardOn;    ///< when the case was heard here last; invalid: never
    QString heardAt;  ///< the reference of that meeting, whose minutes go with the letter
    int openActions = 0;
    QList<TransferStep> steps;
};

/// Recorded as a look at the case file and its victim (R122). Refused while the case is closed (R103).
Result<TransferLetter> consultTransferLetter(Register &records, CaseTransferId id);
/// The same inside a read that records itself what it is for; the case must be open.
TransferLetter readTransferLetter(const Connection &db, const CaseTransfer &transfer);

} // namespace marac
