// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/CaseDossier.h"

namespace marac {

/// What a case file holds (R037), in the protocol's order.
enum class FilePart { ReferralDocuments, RiskAssessments, ActionPlan, ActionsCompleted, TrackingData };

/// One line of the cover: how much of a part is in the file.
struct CoverLine
{
    FilePart part = FilePart::ReferralDocuments;
    int count = 0;
    int outOf = 0;       ///< of the actions set; 0 where nothing sets a number
    bool isOwed = false; ///< its absence is something to mend: every part but the last two, which come with the work

    bool isMissing() const { return count == 0; }
};

/// The cover of a file: all five parts of R037, there or missing.
QList<CoverLine> caseFileCover(const CaseDossier &dossier);

template <>
struct Codes<FilePart>
{
    static constexpr std::array<Code<FilePart>, 5> all{{
        {FilePart::ReferralDocuments, "referral_documents"},
        {FilePart::RiskAssessments, "risk_assessments"},
        {FilePart::ActionPlan, "action_plan"},
        {FilePart::ActionsCompleted, "actions_completed"},
        {FilePart::TrackingData, "tracking_data"},
    }};
};

} // namespace marac
