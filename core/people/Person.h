// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"

#include <optional>

namespace marac {

struct Address;
struct Person;
using AddressId = Id<Address>;
using PersonId = Id<Person>;

/// An address in the parts of BS 7666 (R173), or as it was given when the parts are not known.
struct Address
{
    AddressId id;
    QString organisation;
    QString saon; ///< flat or unit; only with a paon
    QString paon; ///< number or name of the building
    QString street;
    QString locality;
    QString town;
    QString administrativeArea;
    QString postTown;
    QString postcode;            ///< upper case, one space; see Postcode
    std::optional<qint64> uprn;  ///< 1…999999999999
    std::optional<qint64> usrn;  ///< 1…99999999
    QString asGiven;             ///< free text, kept as it was entered
    bool bs7666Complete = false; ///< computed when it is kept; see isBs7666Complete
    bool isProtected = false;    ///< hidden in every list, print and export
    bool noFixedAbode = false;
    AgencyId sourceAgencyId; ///< R008
    qint64 version = 1;
};

/// Whether somebody may be called on their number without danger: nobody asked, yes, or no.
enum class CallSafety { NotKnown, Yes, No };

/// A person in the work of the MARAC, in whatever role a referral gives them.
struct Person
{
    PersonId id;
    QString givenName;
    QString familyName;
    QString knownAs;
    QDate bornOn;
    bool bornOnEstimated = false;
    QString gender; ///< as the person describes it
    // As the person defines it, by code of a list (listOf); "" not recorded. Special category data (UK GDPR art. 9).
    QString ethnicity;
    QString disability;
    QString sexualOrientation;
    QString phone;
    CallSafety safeToCall = CallSafety::NotKnown;
    QString contactNotes;
    QString language;
    bool interpreterNeeded = false;
    bool deceased = false; ///< R058
    AddressId addressId;
    AgencyId sourceAgencyId; ///< R008: who first described them; what others added stands in PersonFact
    QDate verifiedOn;        ///< R018
    qint64 version = 1;
};

/// Another name a person goes by.
struct Alias
{
    qint64 id = 0;
    PersonId personId;
    QString name;
    AgencyId sourceAgencyId; ///< R008
};

template <>
struct Codes<CallSafety>
{
    static constexpr std::array<Code<CallSafety>, 3> all{{
        {CallSafety::NotKnown, "not_known"},
        {CallSafety::Yes, "yes"},
        {CallSafety::No, "no"},
    }};
};

} // namespace marac
