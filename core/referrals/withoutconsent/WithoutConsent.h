// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/referrals/Referral.h"

#include <optional>

namespace marac {

struct WithoutConsent;
using WithoutConsentId = Id<WithoutConsent>;

/// The grounds of Appendix F for sharing without consent (R164), in the order of the form.
enum class ShareGround {
    CrimePrevention,   ///< Crime and Disorder Act 1998
    Offenders,         ///< preventing or detecting crime, or apprehending or prosecuting offenders
    VitalInterests,    ///< serious harm, or a matter of life or death
    Justice,           ///< the administration of justice
    StatutoryFunction, ///< of the police, social services …
    CourtOrder,
    PublicInterest, ///< overriding, at common law
    ChildProtection,
    RightToLife,
    FreedomFromTorture ///< or inhuman or degrading treatment
};

/// What Appendix F asks to be weighed beside the grounds (R164): considerations, none of which is an authority by itself.
enum class Consideration {
    PressingNeed,
    RespectiveRisks, ///< to those affected
    NotDisclosing,   ///< the risk of it
    ReceiverInterest,
    DisclosureInterest, ///< of the public
    HumanRights,
    Confidentiality
};

/// Whom or what the concern is for, and whether a crisis or the risk assessment shows it (R159): two for each row of the form.
enum class ShareConcern {
    ClientCrisis,
    ClientAssessed,
    FamilyCrisis,
    FamilyAssessed,
    PropertyCrisis,
    PropertyAssessed,
    PosesRiskCrisis, ///< the client does, to self or others
    PosesRiskAssessed
};

/// What section 6.2 asks when the public interest is judged (R083).
enum class InterestQuestion {
    Proportionate,
    Vulnerability,  ///< of those who are at risk
    OffenderImpact, ///< of the disclosure
    OtherMeans,     ///< equally effective ones
    CrimeAndRights, ///< needed to prevent or detect crime and uphold the rights of the public
    ProtectsOthers  ///< other vulnerable people
};
inline constexpr int interestQuestions = 6;

/// The form "Information Sharing without Consent" (Appendix F; R085, R155–R172) of one referral. Who the client is, the
/// children, what happened and the ticks of the risk assessment stand in the referral itself.
struct WithoutConsent
{
    WithoutConsentId id = {};
    ReferralId referralId = {};
    QList<ShareConcern> concerns = {};
    QList<ShareGround> grounds = {};
    QList<Consideration> considerations = {};
    QString protocolReference = {}; ///< the part of the protocol that is relied on, instead of a ground or beside it
    QString comments = {};
    QString internalConsultations = {}; ///< names, dates, advice
    QString externalConsultations = {};
    std::optional<bool> notified = {}; ///< the client was told of the disclosure; none: not said yet
    QDate notifiedOn = {};
    QString notNotifiedReason = {};
    QDate reviewOn = {};   ///< the last day for the review
    QString reviewBy = {}; ///< the person responsible for it
    QDate reviewedOn = {};
    QString reviewFound = {}; ///< how the agencies responded, and what follows
    QString caseworker = {};
    QDate signedOn = {};  ///< by the caseworker
    QString manager = {}; ///< who authorises it; may follow
    QDate authorisedOn = {};
    QString interest[interestQuestions] = {}; ///< the answers, by InterestQuestion
    AgencyId sourceAgencyId = {};             ///< R008
    qint64 version = 1;
};

enum class WithoutConsentState {
    Incomplete,
    Complete,  ///< the caseworker's part is done: an emergency may go ahead
    Authorised ///< the public interest is judged where it is relied on, and the manager has signed
};

template <>
struct Codes<ShareGround>
{
    static constexpr std::array<Code<ShareGround>, 10> all{{
        {ShareGround::CrimePrevention, "crime_prevention"},
        {ShareGround::Offenders, "offenders"},
        {ShareGround::VitalInterests, "vital_interests"},
        {ShareGround::Justice, "justice"},
        {ShareGround::StatutoryFunction, "statutory_function"},
        {ShareGround::CourtOrder, "court_order"},
        {ShareGround::PublicInterest, "public_interest"},
        {ShareGround::ChildProtection, "child_protection"},
        {ShareGround::RightToLife, "right_to_life"},
        {ShareGround::FreedomFromTorture, "freedom_from_torture"},
    }};
};
template <>
struct Codes<Consideration>
{
    static constexpr std::array<Code<Consideration>, 7> all{{
        {Consideration::PressingNeed, "pressing_need"},
        {Consideration::RespectiveRisks, "respective_risks"},
        {Consideration::NotDisclosing, "not_disclosing"},
        {Consideration::ReceiverInterest, "receiver_interest"},
        {Consideration::DisclosureInterest, "disclosure_interest"},
        {Consideration::HumanRights, "human_rights"},
        {Consideration::Confidentiality, "confidentiality"},
    }};
};
template <>
struct Codes<ShareConcern>
{
    static constexpr std::array<Code<ShareConcern>, 8> all{{
        {ShareConcern::ClientCrisis, "client_crisis"},
        {ShareConcern::ClientAssessed, "client_assessed"},
        {ShareConcern::FamilyCrisis, "family_crisis"},
        {ShareConcern::FamilyAssessed, "family_assessed"},
        {ShareConcern::PropertyCrisis, "property_crisis"},
        {ShareConcern::PropertyAssessed, "property_assessed"},
        {ShareConcern::PosesRiskCrisis, "poses_risk_crisis"},
        {ShareConcern::PosesRiskAssessed, "poses_risk_assessed"},
    }};
};
/// A code is the name of the field, too.
template <>
struct Codes<InterestQuestion>
{
    static constexpr std::array<Code<InterestQuestion>, interestQuestions> all{{
        {InterestQuestion::Proportionate, "proportionate"},
        {InterestQuestion::Vulnerability, "vulnerability"},
        {InterestQuestion::OffenderImpact, "offenderImpact"},
        {InterestQuestion::OtherMeans, "otherMeans"},
        {InterestQuestion::CrimeAndRights, "crimeAndRights"},
        {InterestQuestion::ProtectsOthers, "protectsOthers"},
    }};
};

/// Section 6.2 (R085): consent was refused, or not sought. While nothing is known of it, that is asked for first.
bool needsWithoutConsent(const Referral &referral);

/// R082: whether one of the seven grounds that section 6.2 counts as the public interest is relied on.
bool restsOnPublicInterest(const QList<ShareGround> &grounds);

/// What the form still lacks for a state, by field and in plain words. Complete: a ground or the protocol reference (R163),
/// whether the client was told and when, or why not (R169), the review and who sees to it (R170), the caseworker and the
/// day. Authorised: also the six answers where the public interest is relied on (R083), and the manager and the day (R172).
QList<FieldProblem> withoutConsentGaps(const WithoutConsent &form, WithoutConsentState wanted);
WithoutConsentState withoutConsentState(const WithoutConsent &form);

/// Whether the review is still to be made.
bool isReviewOpen(const WithoutConsent &form);

/// What makes it impossible to keep, as opposed to incomplete: text too long, a day that can't be, a review without its
/// day or its finding or more than a year away, a name without a letter, a manager who authorised before the caseworker
/// signed, a caseworker who authorises their own sharing (R172), however they write their name.
QList<FieldProblem> withoutConsentProblems(const WithoutConsent &form, QDate today);
/// As it is kept: outer white space gone, and no day or reason of a notification that was not made or needs none.
WithoutConsent tidied(WithoutConsent form);

} // namespace marac
