// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/due/SharingDue.h"

#include "core/cases/CaseFileTable.h"
#include "core/referrals/ReferralTable.h"
#include "core/referrals/withoutconsent/WithoutConsentTable.h"

#include <QCoreApplication>

namespace marac {

static bool isOver(const Connection &db, const Referral &referral)
{
    if (!referral.caseId.isValid())
        return referral.state == ReferralState::Refused;
    return CaseFileTable(db).find(referral.caseId)->state == CaseState::Closed;
}

QList<DueItem> sharingDue(const Connection &db, QDate until)
{
    QList<DueItem> items;
    const QList<WithoutConsent> forms = WithoutConsentTable(db).toReview();
    for (const WithoutConsent &form : forms) {
        const Referral referral = *ReferralTable(db).find(form.referralId);
        if (form.reviewOn > until || isOver(db, referral))
            continue;
        items.append({DueKind::SharingToReview,
                      form.reviewOn,
                      {SubjectKind::Referral, referral.id.value(), referral.ref},
                      //: a referral's reference
                      QCoreApplication::translate(
                          "SharingDue", "%1 was shared without consent: review it, and record what the review found.")
                          .arg(referral.ref)});
    }
    return items;
}

} // namespace marac
