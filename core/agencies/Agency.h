// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Codes.h"
#include "core/base/Id.h"

#include <QDate>
#include <QString>

namespace marac {

struct Signatory;
struct Agency;
struct Officer;
using SignatoryId = Id<Signatory>;
using AgencyId = Id<Agency>;
using OfficerId = Id<Officer>;

/// Which data protection regime a signatory processes under (law.md: police and probation under DPA 2018 Part 3).
enum class Regime { UkGdpr, Part3, Both };

/// A data controller that has signed the protocol (section 11). Several agencies may be units of one signatory: the
/// council's community safety, adult care and children's services are one controller.
struct Signatory
{
    SignatoryId id;
    QString legalName;
    QString seniorOfficer; ///< R009: the controller's senior officer
    QString seniorOfficerPost;
    QString icoNumber; ///< R017
    QString icoPurpose;
    QDate icoExpiresOn;
    QDate signedOn;   ///< invalid: has not signed yet (R090)
    QString signedBy; ///< R134: who signed for the controller
    QString signedByPost;
    QDate withdrawalNoticeOn; ///< R135: the day of the written notice to the other signatories
    QDate withdrawnOn;        ///< R135: the first day it no longer takes part; a later signedOn means it joined again
    bool relevantAuthority = false; ///< R016: Crime and Disorder Act 1998 s115
    Regime regime = Regime::UkGdpr;
    qint64 version = 1;
};

enum class AgencyKind { Police, Council, Health, Housing, FireAndRescue, Probation, Voluntary, VictimSupport, Other };

/// A partner at the table: a signatory itself or one of its units.
struct Agency
{
    AgencyId id;
    SignatoryId signatoryId;
    QString code; ///< short and unique, as typed in an action line: "HHR"
    QString name;
    AgencyKind kind = AgencyKind::Other;
    QString secureEmail; ///< R116
    QString phone;
    QString postalAddress;
    bool active = true;
    qint64 version = 1;
};

/// R010, R011: one Primary Designated MARAC Officer an agency, and further Designated MARAC Officers.
enum class Designation { Pdmo, Dmo };

struct Officer
{
    OfficerId id;
    AgencyId agencyId;
    QString name;
    QString post;
    Designation designation = Designation::Dmo;
    bool temporary = false; ///< designated for one meeting, on the word of the PDMO named in authorisedBy
    QString authorisedBy;
    QString email;
    QString phone;
    QDate designatedOn; ///< the first day
    QDate endedOn;      ///< the last day; invalid: still designated
    QDate formSignedOn; ///< R138: the day on the signed designation form; invalid: no signed form is here yet
    qint64 version = 1;
};

template <>
struct Codes<Regime>
{
    static constexpr std::array<Code<Regime>, 3> all{{
        {Regime::UkGdpr, "uk_gdpr"},
        {Regime::Part3, "part_3"},
        {Regime::Both, "both"},
    }};
};

template <>
struct Codes<AgencyKind>
{
    static constexpr std::array<Code<AgencyKind>, 9> all{{
        {AgencyKind::Police, "police"},
        {AgencyKind::Council, "council"},
        {AgencyKind::Health, "health"},
        {AgencyKind::Housing, "housing"},
        {AgencyKind::FireAndRescue, "fire_and_rescue"},
        {AgencyKind::Probation, "probation"},
        {AgencyKind::Voluntary, "voluntary"},
        {AgencyKind::VictimSupport, "victim_support"},
        {AgencyKind::Other, "other"},
    }};
};

template <>
struct Codes<Designation>
{
    static constexpr std::array<Code<Designation>, 2> all{{{Designation::Pdmo, "pdmo"}, {Designation::Dmo, "dmo"}}};
};

} // namespace marac
