// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/CaseFileCover.h"

#include <algorithm>

namespace marac {

QList<CoverLine> caseFileCover(const CaseDossier &dossier)
{
    const int actions = int(dossier.actions.size());
    const auto completed = std::count_if(dossier.actions.begin(), dossier.actions.end(), [](const ActionRow &row) {
        return row.action.state == ActionState::Completed;
    });
    return {
        {FilePart::ReferralDocuments, int(dossier.referrals.size()), 0, true},
        {FilePart::RiskAssessments, int(dossier.assessments.size()), 0, true},
        {FilePart::ActionPlan, actions, 0, true},
        {FilePart::ActionsCompleted, int(completed), actions, false},
        {FilePart::TrackingData, int(dossier.events.size()), 0, false},
    };
}

} // namespace marac
