// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ReferralsPage.h"

#include "ui/allocation/PlaceForm.h"
#include "ui/referrals/DraftBanner.h"
#include "ui/referrals/ReferralsView.h"

namespace marac {

using namespace Qt::StringLiterals;

Page referralsPage()
{
    return {
        u"referrals"_s,
        ReferralsView::tr("Referrals"),
        u"referrals"_s,
        20,
        Operation::ConsultReferrals,
        [](PageContext &context, QWidget *parent) -> PageView * { return new ReferralsView(context, parent); },
        Page::Group::Work,
        {},
        {{DraftBanner::referralForm, ReferralsView::tr("a referral"), Operation::TakeReferral, true},
         {DraftBanner::riskForm, ReferralsView::tr("a risk assessment"), Operation::TakeReferral, true},
         {DraftBanner::judgementForm, ReferralsView::tr("a judgement on a band"), Operation::OverrideRisk, true},
         {DraftBanner::acceptanceForm, ReferralsView::tr("the acceptance of a referral"), Operation::DecideReferral,
          true},
         {DraftBanner::sharingForm, ReferralsView::tr("a form for sharing without consent"), Operation::TakeReferral,
          true},
         {PlaceForm::placeDraft, ReferralsView::tr("the placing of a case on a meeting"), Operation::DecideException},
         {u"referrals/reason"_s, ReferralsView::tr("a reason asked for with a referral"), Operation::DecideReferral}}};
}

} // namespace marac
