// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/CaseFile.h"

#include <QTime>

namespace marac {

struct Meeting;
struct AgendaItem;
struct Attendance;
struct Circulation;
using MeetingId = Id<Meeting>;
using AgendaItemId = Id<AgendaItem>;
using AttendanceId = Id<Attendance>;
using CirculationId = Id<Circulation>;

/// A full MARAC, or the mini MARAC called in an emergency (R025) whose cases go on to the next full one (R026).
enum class MeetingKind { Full, Mini };

enum class MeetingState { Planned, InSession, Held, Cancelled };

struct Meeting
{
    MeetingId id;
    QString ref; ///< "MTG-2026-11-12", "MINI-2026-10-05"
    MeetingKind kind = MeetingKind::Full;
    QDate heldOn;   ///< Sefton's calendar
    QTime startsAt; ///< Sefton's wall clock
    QString venue;
    QString chair;
    MeetingState state = MeetingState::Planned;
    int capacity = 20;            ///< cases; a setting's default
    QDateTime openedAt;           ///< UTC
    QDateTime closedAt;           ///< UTC
    QDateTime protocolReminderAt; ///< R104: the chair made everyone aware of the protocol
    QString protocolReason;       ///< why that was not done, when the meeting was closed without it; the minutes say it
    qint64 version = 1;
    QDate circulateBy;       ///< the deadline as it was last shown (R027); invalid: never, or a mini MARAC
    QString quorumReason;    ///< why the chair went on without a quorum; empty when nothing was decided
    QString quorumDecidedBy; ///< the chair, by name
};

enum class HearingOutcome { NotHeard, Heard, Carried };

/// One case on one meeting's agenda.
struct AgendaItem
{
    AgendaItemId id;
    MeetingId meetingId;
    CaseFileId caseId;
    ReferralId referralId;
    int position = 0; ///< 1, 2, 3 …
    int minutesAllowed = 15;
    bool repeat = false;
    QString lateReason; ///< the chair's reason for a paper after the deadline (R027); empty when in time
    QString lateDecidedBy;
    HearingOutcome outcome = HearingOutcome::NotHeard;
    AgencyId sourceAgencyId; ///< R008
    qint64 version = 1;
    QDateTime placedAt; ///< UTC, on this agenda; invalid: before this was recorded
};

enum class Presence { Invited, Present, Left, Apologies };

/// As what somebody sits in a meeting. Whoever is in the room signs the undertaking, whatever they sit as (R103).
enum class Seat { Member, Chair, MinuteTaker, Observer };

/// Somebody invited to a meeting: whether they came, and what stood in their agency's registration that day.
struct Attendance
{
    AttendanceId id;
    MeetingId meetingId;
    AgencyId agencyId;
    OfficerId officerId; ///< invalid: not on the list of designated officers
    QString name;
    QString post;
    Designation designation = Designation::Dmo;
    bool temporary = false;
    QString authorisedBy; ///< the agency's PDMO by whose word a temporary DMO sits
    Presence presence = Presence::Invited;
    QDateTime arrivedAt;          ///< UTC, the first time
    QDateTime leftAt;             ///< UTC
    QDateTime signedAt;           ///< UTC; invalid: has not signed the undertaking (R103)
    QString signedFramework;      ///< whose wording was signed: "2009", "2026"
    bool informationSent = false; ///< apologies, but the agency's information came
    QString controllerName;       ///< as it stood when they arrived
    QString icoNumber;
    qint64 version = 1;
    Seat seat = Seat::Member;
    QString signedWording = {}; ///< see keptWording(); empty: signed before that was kept
    QDate informationOn = {}; ///< the day on which that information came; invalid: not told
};

/// Somebody left the room for a while.
struct Absence
{
    QDateTime leftAt;     ///< UTC
    QDateTime returnedAt; ///< UTC
};

enum class CirculationMethod { SecureEmail, ByHand, Post, SecurePortal };

/// The case list sent to one agency (R027): a disclosure, recorded by the person who sent it.
struct Circulation
{
    CirculationId id;
    MeetingId meetingId;
    AgencyId agencyId;
    QDateTime sentAt; ///< UTC
    CirculationMethod method = CirculationMethod::SecureEmail;
    QString recipient;   ///< post or officer
    int workingDays = 0; ///< between sending and the meeting, by the ordinary count
    bool onTime = false;
    QString lateReason;
    QString lateDecidedBy;
    QList<ReferralId> referrals; ///< what the list held
};

template <>
struct Codes<MeetingKind>
{
    static constexpr std::array<Code<MeetingKind>, 2> all{{{MeetingKind::Full, "full"}, {MeetingKind::Mini, "mini"}}};
};
template <>
struct Codes<MeetingState>
{
    static constexpr std::array<Code<MeetingState>, 4> all{{
        {MeetingState::Planned, "planned"},
        {MeetingState::InSession, "in_session"},
        {MeetingState::Held, "held"},
        {MeetingState::Cancelled, "cancelled"},
    }};
};
template <>
struct Codes<HearingOutcome>
{
    static constexpr std::array<Code<HearingOutcome>, 3> all{{
        {HearingOutcome::NotHeard, "not_heard"},
        {HearingOutcome::Heard, "heard"},
        {HearingOutcome::Carried, "carried"},
    }};
};
template <>
struct Codes<Presence>
{
    static constexpr std::array<Code<Presence>, 4> all{{
        {Presence::Invited, "invited"},
        {Presence::Present, "present"},
        {Presence::Left, "left"},
        {Presence::Apologies, "apologies"},
    }};
};
template <>
struct Codes<Seat>
{
    static constexpr std::array<Code<Seat>, 4> all{{
        {Seat::Member, "member"},
        {Seat::Chair, "chair"},
        {Seat::MinuteTaker, "minute_taker"},
        {Seat::Observer, "observer"},
    }};
};
template <>
struct Codes<CirculationMethod>
{
    static constexpr std::array<Code<CirculationMethod>, 4> all{{
        {CirculationMethod::SecureEmail, "secure_email"},
        {CirculationMethod::ByHand, "by_hand"},
        {CirculationMethod::Post, "post"},
        {CirculationMethod::SecurePortal, "secure_portal"},
    }};
};

} // namespace marac
