// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/cases/CaseFile.h"

namespace marac {

/// What the closing of a case file depends on.
struct ClosingFacts
{
    CaseState state = CaseState::Live;
    QString waitsFor;           ///< the meeting on whose agenda it stands unheard; empty: none
    bool owedFullMarac = false; ///< R026: a mini MARAC heard it or carried it over, and no full one has heard it since
    int openActions = 0;
    bool owedAssessment = false; ///< R9: no assessment has followed the last thing that happened in the case
};

/// The decision to close a file, and on whose word.
struct CaseClosing
{
    CaseFileId caseId;
    qint64 version = 1; ///< of the file, as it was read
    QString reason;
    AgencyId sourceAgencyId;                   ///< R008: the agency the reason came from
    QString openActionsReason;                 ///< compulsory while actions are open
    QString notAssessedReason;                 ///< compulsory while the assessment of R9 is owed
    std::optional<CaseOutcome> outcome = {};   ///< compulsory to close
    std::optional<RiskBand> residualBand = {}; ///< compulsory to close: the risk left, by judgement
};

/// What no reason gets over: a meeting that is still to hear the case, the full MARAC owed after a mini one (R026).
Result<> mayBeginToClose(const ClosingFacts &facts);

/// R026, R034, R9: whether this file may be closed so. Refused as above; Invalid where a reason is missing.
Result<> mayCloseCase(const ClosingFacts &facts, const CaseClosing &closing);

} // namespace marac
