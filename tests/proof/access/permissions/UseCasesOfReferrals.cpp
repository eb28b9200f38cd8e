// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ListPage.h"
#include "core/cases/CaseMatch.h"
#include "core/cases/CountIncidents.h"
#include "core/importing/ReferralImport.h"
#include "core/meetings/agenda/EarlierHearing.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/referrals/ListReferrals.h"
#include "core/referrals/deciding/DecideReferral.h"
#include "core/risk/ConsultAssessment.h"
#include "core/risk/OverrideBand.h"
#include "core/today/due/DueOccasion.h"
#include "tests/proof/access/permissions/UseCases.h"
#include "tests/support/ReadHere.h"

namespace marac::proof {

static Turned takeAssessment(Register &r, const RegisterAtWork &p)
{
    NewAssessment given;
    given.referralId = p.referral;
    return toldBy(recordAssessment(r, given));
}

static Turned takeWithoutConsent(Register &r, const RegisterAtWork &p)
{
    WithoutConsent form;
    form.referralId = p.referral;
    return toldBy(keepWithoutConsent(r, form));
}

static Turned takeFile(Register &r, const RegisterAtWork &)
{
    const auto file = test::readHere(R"({"referrals": [{"agency": "POL"}]})", ImportFormat::Json);
    return toldBy(importReferrals(r, file, false));
}

static Turned acceptIt(Register &r, const RegisterAtWork &p)
{
    Acceptance acceptance;
    acceptance.referralId = p.referral;
    return toldBy(acceptReferral(r, acceptance));
}

QList<UseCase> useCasesOfReferrals()
{
    using O = Operation;
    using P = const RegisterAtWork &;
    using R = Register &;
    return {
        {O::ConsultReferrals, "list referrals", [](R r, P) { return toldBy(listReferrals(r, {})); }},
        {O::ConsultReferrals, "list referrals by page",
         [](R r, P) { return toldBy(listReferrals(r, {}, ListWanted{})); }},
        {O::ConsultReferrals, "read a referral", [](R r, P p) { return toldBy(consultReferral(r, p.referral)); }},
        {O::ConsultReferrals, "read the risk tool", [](R r, P) { return toldBy(consultRiskTool(r)); }},
        {O::ConsultReferrals, "read an assessment",
         [](R r, P) { return toldBy(consultAssessment(r, AssessmentId(1))); }},
        {O::ConsultReferrals, "ask what calls for an assessment",
         [](R r, P p) { return toldBy(dueOccasion(r, p.referral)); }},
        {O::ConsultReferrals, "find the case file of a referral",
         [](R r, P p) { return toldBy(findCaseFiles(r, p.referral)); }},
        {O::ConsultReferrals, "find earlier hearings",
         [](R r, P p) { return toldBy(findEarlierHearings(r, p.referral)); }},
        {O::ConsultReferrals, "count incidents",
         [](R r, P p) { return toldBy(countIncidents(r, p.referral, r.today())); }},
        {O::TakeReferral, "take a referral", [](R r, P p) { return toldBy(keepReferral(r, p.entry)); }},
        {O::TakeReferral, "take a referral and hear of it",
         [](R r, P p) { return toldBy(keepReferralAndTell(r, p.entry)); }},
        {O::TakeReferral, "take an assessment", takeAssessment},
        {O::TakeReferral, "say why without consent", takeWithoutConsent},
        {O::TakeReferral, "review sharing without consent",
         [](R r, P p) { return toldBy(recordSharingReview(r, p.referral, 1, why)); }},
        {O::ImportReferrals, "import referrals", takeFile},
        {O::OverrideRisk, "change a band", [](R r, P) { return toldBy(overrideBand(r, AssessmentId(1), {}, 1)); }},
        {O::DecideReferral, "return a referral",
         [](R r, P p) { return toldBy(returnReferral(r, p.referral, 1, why)); }},
        {O::DecideReferral, "accept a referral", acceptIt},
        {O::DecideReferral, "refuse a referral",
         [](R r, P p) { return toldBy(refuseReferral(r, p.referral, 1, why)); }},
    };
}

} // namespace marac::proof
