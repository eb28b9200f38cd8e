// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"

namespace marac {

/// How far an agency has been chased for an action, in this order (R034): reminded before its day, told that it is overdue,
/// its PDMO asked, and the chair at a full meeting.
enum class ChaseStep { Reminder, Overdue, Escalation, Chair };

/// Whom a chaser goes to: a designated officer for the first two steps, the PDMO, or the chair of the meeting.
enum class ChaseLevel { Officer, Pdmo, Chair };

enum class ChaseMethod { Email, Phone, Letter, InPerson };

/// One time an agency was chased for one action, as whoever did it has recorded. It stays as it was recorded.
struct Chase
{
    qint64 id = 0;
    ActionId actionId;
    ChaseStep step = ChaseStep::Reminder;
    QDate chasedOn; ///< Sefton's calendar
    ChaseMethod method = ChaseMethod::Email;
    QString recipient;    ///< who was chased, by name or post
    QString note;         ///< what was said, if anything
    QDateTime recordedAt; ///< UTC
};

template <>
struct Codes<ChaseStep>
{
    static constexpr std::array<Code<ChaseStep>, 4> all{{
        {ChaseStep::Reminder, "reminder"},
        {ChaseStep::Overdue, "overdue"},
        {ChaseStep::Escalation, "escalation"},
        {ChaseStep::Chair, "chair"},
    }};
};
template <>
struct Codes<ChaseLevel>
{
    static constexpr std::array<Code<ChaseLevel>, 3> all{{
        {ChaseLevel::Officer, "officer"},
        {ChaseLevel::Pdmo, "pdmo"},
        {ChaseLevel::Chair, "chair"},
    }};
};
template <>
struct Codes<ChaseMethod>
{
    static constexpr std::array<Code<ChaseMethod>, 4> all{{
        {ChaseMethod::Email, "email"},
        {ChaseMethod::Phone, "phone"},
        {ChaseMethod::Letter, "letter"},
        {ChaseMethod::InPerson, "in_person"},
    }};
};

} // namespace marac
