// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/amending/AmendMinutes.h"
#include "core/actions/display/ConsultDisplay.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/minutes/ClosingConcerns.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "core/actions/versions/CompareVersions.h"
#include "core/meetings/RunMeeting.h"
#include "tests/proof/access/permissions/UseCases.h"

namespace marac::proof {

static Turned analyse(Register &r, const RegisterAtWork &p)
{
    RiskAnalysis analysis;
    analysis.agendaItemId = p.item;
    return toldBy(keepRiskAnalysis(r, analysis));
}

static Turned amend(Register &r, const RegisterAtWork &p)
{
    MinutesAmendment amendment;
    amendment.meetingId = p.meeting;
    return toldBy(amendMinutes(r, amendment));
}

QList<UseCase> useCasesOfMinutes()
{
    using O = Operation;
    using P = const RegisterAtWork &;
    using R = Register &;
    return {
        {O::ConsultMinutes, "read minutes", [](R r, P p) { return toldBy(consultMinutes(r, p.meeting)); }},
        {O::ConsultMinutes, "read a hearing", [](R r, P p) { return toldBy(consultHearing(r, p.item)); }},
        {O::ConsultMinutes, "show a case to the room",
         [](R r, P p) { return toldBy(consultForDisplay(r, p.meeting, p.item)); }},
        {O::ConsultMinutes, "show a name to the room",
         [](R r, P p) { return toldBy(revealOnDisplay(r, p.item, why)); }},
        {O::ConsultMinutes, "compare versions of minutes",
         [](R r, P p) { return toldBy(compareVersions(r, p.meeting, 1, asOfNow)); }},
        {O::ConsultMeetings, "read what speaks against closing",
         [](R r, P p) { return toldBy(consultClosingConcerns(r, p.meeting)); }},
        {O::WriteMinutes, "write what was said", [](R r, P) { return toldBy(keepContribution(r, Contribution{})); }},
        {O::WriteMinutes, "take out what was said",
         [](R r, P) { return toldBy(removeContribution(r, ContributionId(404), 1)); }},
        {O::WriteMinutes, "write a risk analysis", analyse},
        {O::WriteMinutes, "write an action", [](R r, P) { return toldBy(keepAction(r, Action{})); }},
        {O::WriteMinutes, "take out an action", [](R r, P) { return toldBy(removeAction(r, ActionId(404), 1)); }},
        {O::WriteMinutes, "write notes", [](R r, P p) { return toldBy(keepMinutesNotes(r, p.meeting, 1, why)); }},
        {O::WriteMinutes, "record that a case was heard",
         [](R r, P p) { return toldBy(recordHearing(r, p.item, HearingOutcome::Heard)); }},
        {O::WriteMinutes, "lock minutes", [](R r, P p) { return toldBy(lockMinutes(r, p.meeting)); }},
        {O::ApproveMinutes, "approve minutes", [](R r, P p) { return toldBy(approveMinutes(r, p.meeting)); }},
        {O::ApproveMinutes, "put minutes back to draft",
         [](R r, P p) { return toldBy(reopenMinutes(r, p.meeting, why)); }},
        {O::ApproveMinutes, "amend minutes", amend},
    };
}

} // namespace marac::proof
