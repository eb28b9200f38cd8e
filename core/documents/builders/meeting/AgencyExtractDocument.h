// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/amending/MinutesAmendment.h"
#include "core/actions/minutes/MinutesRecord.h"
#include "core/documents/Document.h"
#include "core/documents/wording/Wording.h"

namespace marac::documents {

/// One agency's part of the minutes of a meeting (agencyExtract()) with what stands around it on paper.
struct AgencyExtractInput : MinutesRecord
{
    LetterWording wording;
    QString purpose = {};
    QString handling = {};
    QString riskLabel = {}; ///< what the risk tool is and is not, where a band is printed (its rule R10)
    QString agency;
    MinutesState state = MinutesState::Draft;
    QList<AmendmentRow> amendments = {}; ///< see amendmentsFor()
    PrintStamp stamp = {};
};

/// What of a meeting's minutes concerns one agency, to be given to it (R008): its own words, risk analyses and actions, and
/// nothing where it has none, since the whole minutes may say more.
Document agencyExtractDocument(const AgencyExtractInput &input);

} // namespace marac::documents
