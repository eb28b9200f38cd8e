// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/deciding/ReferralCompleteness.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReferralCompleteness)
};
} // namespace

static bool hasPart(const ReferralRecord &record, PartRole role)
{
    return std::any_of(record.parts.begin(), record.parts.end(),
                       [role](const ReferralPart &part) { return part.role == role; });
}

bool needsConsentReason(Consent consent)
{
    return consent == Consent::Refused || consent == Consent::NotSought;
}

QList<CompletenessItem> referralCompleteness(const ReferralRecord &record, const AssessmentStanding &assessment,
                                             bool referrerTakesPart)
{
    const Referral &r = record.referral;
    const bool placeCanStandForVictim = r.victimKind == VictimKind::Site || r.victimKind == VictimKind::Community;
    QList<CompletenessItem> items{
        {QStringLiteral("referringAgencyId"), Words::tr("The agency that refers"), r.referringAgencyId.isValid()},
        {QStringLiteral("referringAgencyId"),
         referrerTakesPart
             ? Words::tr("A signatory of the protocol as the agency that refers")
             : Words::tr(
                 "A signatory of the protocol as the agency that refers. If it has signed, or joined again, record "
                 "that on the Agencies page; otherwise choose the partner that stands for the referral"),
         referrerTakesPart},
        {QStringLiteral("referrerName"), Words::tr("Who refers, by name"), !r.referrerName.isEmpty()},
        {QStringLiteral("referrerPhone"), Words::tr("A telephone number or e-mail address of the referrer"),
         !r.referrerPhone.isEmpty() || !r.referrerEmail.isEmpty()},
        {QStringLiteral("victim"), Words::tr("The victim, or the place for a site or community"),
         hasPart(record, PartRole::Victim) || (placeCanStandForVictim && !r.incidentPlace.isEmpty())},
        {QStringLiteral("strands"), Words::tr("At least one strand of hostility"), !record.strands.isEmpty()},
        {QStringLiteral("incidentOn"), Words::tr("The date of the incident"), r.incidentOn.isValid()},
        {QStringLiteral("narrative"), Words::tr("What happened"), !r.narrative.isEmpty()},
        {QStringLiteral("perpetratorUnknown"), Words::tr("The perpetrator, or that nobody is known"),
         hasPart(record, PartRole::Perpetrator) || r.perpetratorUnknown},
        {QStringLiteral("consent"), Words::tr("Consent: given, or why it was refused or not sought"),
         r.consent == Consent::Given || (needsConsentReason(r.consent) && !r.consentReason.isEmpty())},
    };
    if (needsWithoutConsent(r)) {
        items << CompletenessItem{QStringLiteral("withoutConsent"),
                                  Words::tr("The form for sharing without consent (Appendix F), complete but for the "
                                            "manager’s authorisation"),
                                  record.withoutConsent
                                      && withoutConsentState(*record.withoutConsent) != WithoutConsentState::Incomplete,
                                  !r.emergency};
    }
    if (!r.emergency) {
        const bool isWhole = assessment.done && assessment.notAsked == 0;
        items << CompletenessItem{QStringLiteral("assessment"),
                                  assessment.done && !isWhole
                                      ? Words::tr("The completed risk assessment: %n item(s) of it are not asked yet",
                                                  nullptr, assessment.notAsked)
                                      : Words::tr("The completed risk assessment"),
                                  isWhole};
    }
    return items;
}

bool isComplete(const QList<CompletenessItem> &items)
{
    return std::none_of(items.begin(), items.end(), [](const CompletenessItem &item) { return item.isWaitedFor(); });
}

} // namespace marac
