// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/MaskedReferral.h"

#include "core/people/addresses/AddressInText.h"
#include "core/people/telling/MaskedPerson.h"
#include "core/risk/MaskedAssessment.h"

namespace marac {

/// Whatever is typed in free words; a name, a telephone or a reference is none.
static constexpr QString Referral::*freeTexts[]{
    &Referral::source,          &Referral::thirdPartyCentre,  &Referral::incidentPlace,
    &Referral::narrative,       &Referral::victimWishes,      &Referral::perpetratorDescription,
    &Referral::safeContact,     &Referral::protectiveFactors, &Referral::consentReason,
    &Referral::emergencyReason, &Referral::landlord,          &Referral::gp,
    &Referral::decisionReason,  &Referral::officerInCase,     &Referral::afraidOf,
    &Referral::safeToTalkTo,    &Referral::otherMarac,
};

static constexpr QString WithoutConsent::*formTexts[]{
    &WithoutConsent::protocolReference,     &WithoutConsent::comments,
    &WithoutConsent::internalConsultations, &WithoutConsent::externalConsultations,
    &WithoutConsent::notNotifiedReason,     &WithoutConsent::reviewFound,
};

ReferralRecord withAddressesMasked(const AddressInText &addresses, ReferralRecord record)
{
    for (QString Referral::*const text : freeTexts)
        record.referral.*text = addresses.masked(record.referral.*text);
    if (record.withoutConsent) {
        for (QString WithoutConsent::*const text : formTexts)
            *record.withoutConsent.*text = addresses.masked(*record.withoutConsent.*text);
        for (QString &answer : record.withoutConsent->interest)
            answer = addresses.masked(answer);
    }
    for (ReferralPart &part : record.parts) {
        for (QString *text : {&part.relationship, &part.school, &part.relationshipToPerpetrator})
            *text = addresses.masked(*text);
    }
    return record;
}

ShownReferral shownOf(const AddressInText &addresses, const ReferralFile &file)
{
    ShownReferral shown{withAddressesMasked(addresses, file.record), {}, std::nullopt, file.returns};
    for (const PersonFile &person : file.people)
        shown.people << withAddressesMasked(addresses, person);
    if (file.assessment)
        shown.assessment = withAddressesMasked(addresses, *file.assessment);
    for (ReferralReturn &one : shown.returns)
        one.reasons = addresses.masked(one.reasons);
    return shown;
}

} // namespace marac
