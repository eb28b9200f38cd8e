// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/Meeting.h"

namespace marac {

struct ResearchReturn;
struct ResearchChase;
using ResearchReturnId = Id<ResearchReturn>;
using ResearchChaseId = Id<ResearchChase>;

/// What an agency sent back after it looked into its own files: something, nothing held, or that it withholds what it has.
/// What it holds is said at the meeting and stands in the minutes, not here.
enum class ReturnKind { Information, Nil, Withheld };

/// One agency's return on one case before its meeting (R028).
struct ResearchReturn
{
    ResearchReturnId id;
    AgendaItemId agendaItemId;
    AgencyId sourceAgencyId; ///< R008: whose files
    ReturnKind kind = ReturnKind::Information;
    QDateTime receivedAt; ///< UTC
    bool tooLate = false; ///< by the return day as it stood last, see recountReturns()
    qint64 version = 1;
};

enum class ResearchChaseMethod { Email, Phone, Letter, InPerson };

/// One time an agency was asked again for its returns.
struct ResearchChase
{
    ResearchChaseId id;
    MeetingId meetingId;
    AgencyId agencyId;
    QDateTime chasedAt; ///< UTC
    ResearchChaseMethod method = ResearchChaseMethod::Email;
    QString recipient; ///< post or officer
};

template <>
struct Codes<ReturnKind>
{
    static constexpr std::array<Code<ReturnKind>, 3> all{{
        {ReturnKind::Information, "information"},
        {ReturnKind::Nil, "nil"},
        {ReturnKind::Withheld, "withheld"},
    }};
};
template <>
struct Codes<ResearchChaseMethod>
{
    static constexpr std::array<Code<ResearchChaseMethod>, 4> all{{
        {ResearchChaseMethod::Email, "email"},
        {ResearchChaseMethod::Phone, "phone"},
        {ResearchChaseMethod::Letter, "letter"},
        {ResearchChaseMethod::InPerson, "in_person"},
    }};
};

} // namespace marac
