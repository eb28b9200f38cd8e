// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ReferralProblems.h"

#include "core/base/Clock.h"
#include "core/base/Text.h"
#include "core/referrals/lists/ReferralLists.h"
#include "core/referrals/strands/Strands.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReferralProblems)
};

struct TextField
{
    const char *name;
    QString Referral::*member;
    qsizetype limit;
};

constexpr std::array<TextField, 23> textFields{{
    {"referrerName", &Referral::referrerName, text::lineLimit},
    {"referrerPost", &Referral::referrerPost, text::lineLimit},
    {"referrerPhone", &Referral::referrerPhone, text::lineLimit},
    {"referrerEmail", &Referral::referrerEmail, text::lineLimit},
    {"source", &Referral::source, text::lineLimit},
    {"thirdPartyCentre", &Referral::thirdPartyCentre, text::lineLimit},
    {"incidentKind", &Referral::incidentKind, text::lineLimit},
    {"incidentPlace", &Referral::incidentPlace, text::lineLimit},
    {"policeRef", &Referral::policeRef, text::lineLimit},
    {"narrative", &Referral::narrative, text::narrativeLimit},
    {"perpetratorDescription", &Referral::perpetratorDescription, text::narrativeLimit},
    {"victimWishes", &Referral::victimWishes, text::narrativeLimit},
    {"safeContact", &Referral::safeContact, text::narrativeLimit},
    {"protectiveFactors", &Referral::protectiveFactors, text::narrativeLimit},
    {"consentReason", &Referral::consentReason, text::narrativeLimit},
    {"emergencyReason", &Referral::emergencyReason, text::narrativeLimit},
    {"landlord", &Referral::landlord, text::lineLimit},
    {"officerInCase", &Referral::officerInCase, text::lineLimit},
    {"gp", &Referral::gp, text::lineLimit},
    {"afraidOf", &Referral::afraidOf, text::narrativeLimit},
    {"safeToTalkTo", &Referral::safeToTalkTo, text::narrativeLimit},
    {"otherMarac", &Referral::otherMarac, text::lineLimit},
    {"locationType", &Referral::locationType, text::lineLimit},
}};
} // namespace

Referral tidied(Referral referral)
{
    for (const TextField &field : textFields)
        referral.*field.member = text::kept(referral.*field.member);
    if (!referral.emergency)
        referral.emergencyReason.clear();
    return referral;
}

/// Whether the referral has that strand already, said as closely where that is asked.
static bool isStored(const std::optional<ReferralRecord> &stored, const ReferralStrand &strand, bool asClosely)
{
    return stored
        && std::any_of(stored->strands.cbegin(), stored->strands.cend(), [&](const ReferralStrand &one) {
               return one.strand == strand.strand && (!asClosely || one.subStrand == strand.subStrand);
           });
}

static QList<FieldProblem> codeProblems(const Referral &referral, const QList<ReferralStrand> &strands,
                                        const std::optional<ReferralRecord> &stored)
{
    QList<FieldProblem> problems;
    const bool isKindKept = stored && stored->referral.incidentKind == referral.incidentKind;
    if (!isKindKept && !entryOf(incidentKindList(), referral.incidentKind))
        problems.append({QStringLiteral("incidentKind"),
                         Words::tr("This kind of incident is not on the partnership's list. Choose from the list.")});
    const bool isPlaceKept = stored && stored->referral.locationType == referral.locationType;
    if (!isPlaceKept && !referral.locationType.isEmpty() && !entryOf(locationTypeList(), referral.locationType))
        problems.append({QStringLiteral("locationType"),
                         Words::tr("This kind of place is not on the partnership's list. Choose from the list.")});
    for (const ReferralStrand &strand : strands) {
        if (!Strands::inUse().has(strand.strand) && !isStored(stored, strand, false))
            problems.append({QStringLiteral("strands"),
                             Words::tr("One of the strands is not on the partnership's list. Choose from the list.")});
        else if (!strand.subStrand.isEmpty() && !Strands::inUse().has(strand.strand, strand.subStrand)
                 && !isStored(stored, strand, true))
            problems.append(
                {QStringLiteral("strands"),
                 Words::tr("One of the sub-strands is not on the list of its strand. Choose from the list.")});
    }
    return problems;
}

QList<FieldProblem> referralProblems(const Referral &referral, const QList<ReferralStrand> &strands, QDate today,
                                     const std::optional<ReferralRecord> &stored)
{
    QList<FieldProblem> problems;
    for (const TextField &field : textFields)
        problems += text::problemsIn(QString::fromLatin1(field.name), referral.*field.member, field.limit);
    if (!referral.referringAgencyId.isValid())
        problems.append({QStringLiteral("referringAgencyId"), Words::tr("Choose the agency that refers.")});
    if (!referral.receivedAt.isValid())
        problems.append({QStringLiteral("receivedAt"), Words::tr("Give the day on which the referral arrived.")});
    else if (Clock::local(referral.receivedAt).date() > today)
        problems.append({QStringLiteral("receivedAt"),
                         Words::tr("This day is in the future. Give the day on which the referral arrived.")});
    if (referral.incidentOn.isValid() && referral.incidentOn > today)
        problems.append(
            {QStringLiteral("incidentOn"), Words::tr("This day is in the future. Give the day of the incident.")});
    else if (referral.incidentOn.isValid() && referral.receivedAt.isValid()
             && referral.incidentOn > Clock::local(referral.receivedAt).date())
        problems.append({QStringLiteral("incidentOn"),
                         Words::tr("The incident can't come after the referral arrived. Mend one of the two days.")});
    else if (referral.incidentOn.isValid() && referral.incidentOn.year() < 1900)
        problems.append({QStringLiteral("incidentOn"), Words::tr("This day is before 1900. Give the year in full.")});
    if (referral.emergency && referral.emergencyReason.isEmpty())
        problems.append(
            {QStringLiteral("emergencyReason"), Words::tr("Say why this can't wait for the next full meeting.")});
    return problems + codeProblems(referral, strands, stored);
}

} // namespace marac
