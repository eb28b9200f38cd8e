// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"
#include "tests/support/MainJob.h"

#include <memory>

namespace marac::proof {

/// A register in the middle of its work.
struct RegisterAtWork
{
    test::MainJob job;
    Accepted accepted;
    ReferralId referral; ///< taken and assessed, not decided
    MeetingId meeting;   ///< in session
    AgendaItemId item;
    ActionId action;
    PersonId person;
    AttendanceId attendance;
    ReferralEntry entry; ///< not yet taken

    AgencyId housing() const { return job.agency("HHR"); }
};

/// Made by the administrator.
std::unique_ptr<RegisterAtWork> putToWork();

} // namespace marac::proof
