// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

#include <QDateTime>
#include <QStringList>

namespace marac {

struct Referral;
using ReferralId = Id<Referral>;
struct ReferralReturn;
using ReferralReturnId = Id<ReferralReturn>;
struct CaseFile;
using CaseFileId = Id<CaseFile>;
struct Meeting;
using MeetingId = Id<Meeting>;

/// A referral's way through the administrator's hands (R023, R024).
enum class ReferralState {
    Received, ///< taken in; may still be incomplete
    Returned, ///< sent back to the referrer with reasons
    Accepted, ///< complete, in a case file, placed on a meeting
    Refused   ///< not a case for this MARAC, with the reason
};

/// Who or what is targeted: hate can be aimed at more than one person.
enum class VictimKind { Person, Household, Site, Community };

enum class Consent { Given, Refused, NotSought, NotKnown };

/// The referral form (R022, R023): what happened, to whom, and who says so.
struct Referral
{
    ReferralId id;
    QString ref; ///< "REF-2026-0057"
    ReferralState state = ReferralState::Received;
    QDateTime receivedAt; ///< UTC
    AgencyId referringAgencyId;
    QString referrerName;
    QString referrerPost;
    QString referrerPhone;
    QString referrerEmail;
    QString source; ///< how it reached the referrer: victim, witness, third-party reporting centre …
    QString thirdPartyCentre;
    VictimKind victimKind = VictimKind::Person;
    QString incidentKind = QStringLiteral("crime"); ///< R003; code of incidentKindList()
    QDate incidentOn;
    QString incidentPlace;
    QString policeRef;
    bool aggravatedOffence = false;
    bool online = false;
    QString narrative;
    bool counterAllegation = false;
    bool perpetratorUnknown = false;
    QString perpetratorDescription;
    QString victimWishes;
    QString safeContact;
    QString protectiveFactors;
    bool victimAware = false;
    Consent consent = Consent::NotKnown;
    QString consentReason;
    bool emergency = false; ///< R025; the risk assessment may follow (R8)
    QString emergencyReason;
    CaseFileId caseId; ///< set when accepted
    QDateTime decidedAt;
    QString decisionReason;  ///< of the last return, of a refusal, or why it was accepted as a repeat though nothing points to
                             ///< the same matter; every return is kept as ReferralReturn
    AgencyId sourceAgencyId; ///< R008
    qint64 version = 1;
    MeetingId repeatOf; ///< R4: accepted as a repeat of the case as this meeting heard it, or is to hear both; invalid: not a repeat
    QString landlord;
    QString officerInCase; ///< of the police investigation
    QString gp;
    QString afraidOf;     ///< of whom the victim is
    QString safeToTalkTo; ///< to whom one may speak of it, and to whom not
    QString otherMarac;   ///< to which it was referred besides, and when; empty: to none that is known
    QString locationType; ///< of what kind `incidentPlace` is: code of locationTypeList(); empty: not recorded
};

enum class PartRole { Victim, Perpetrator, Child, HouseholdMember, Witness };

/// A person's part in one referral; the same person may hold other parts elsewhere.
struct ReferralPart
{
    qint64 id = 0;
    PersonId personId;
    PartRole role = PartRole::Victim;
    QString relationship; ///< to the victim
    AgencyId sourceAgencyId;
    QString school = {};                    ///< of a child
    QString relationshipToPerpetrator = {}; ///< of a child
};

/// A strand of hostility as perceived by the victim or anyone else, by code of resources/referrals/strands.json. A strand that
/// is said more closely in several ways stands once for each.
struct ReferralStrand
{
    QString strand;
    QString subStrand;
    AgencyId sourceAgencyId;
};

template <>
struct Codes<ReferralState>
{
    static constexpr std::array<Code<ReferralState>, 4> all{{
        {ReferralState::Received, "received"},
        {ReferralState::Returned, "returned"},
        {ReferralState::Accepted, "accepted"},
        {ReferralState::Refused, "refused"},
    }};
};
template <>
struct Codes<VictimKind>
{
    static constexpr std::array<Code<VictimKind>, 4> all{{
        {VictimKind::Person, "person"},
        {VictimKind::Household, "household"},
        {VictimKind::Site, "site"},
        {VictimKind::Community, "community"},
    }};
};
template <>
struct Codes<Consent>
{
    static constexpr std::array<Code<Consent>, 4> all{{
        {Consent::Given, "given"},
        {Consent::Refused, "refused"},
        {Consent::NotSought, "not_sought"},
        {Consent::NotKnown, "not_known"},
    }};
};
template <>
struct Codes<PartRole>
{
    static constexpr std::array<Code<PartRole>, 5> all{{
        {PartRole::Victim, "victim"},
        {PartRole::Perpetrator, "perpetrator"},
        {PartRole::Child, "child"},
        {PartRole::HouseholdMember, "household_member"},
        {PartRole::Witness, "witness"},
    }};
};

} // namespace marac
