// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"
#include "tests/support/MainJob.h"

#include <functional>
#include <memory>
#include <optional>

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
};

/// Made by the administrator.
std::unique_ptr<RegisterAtWork> putToWork();

/// Nothing when the door let the person in and the work was done.
using Turned = std::optional<Problem::Kind>;

struct UseCase
{
    Operation operation;
    const char *name;
    std::function<Turned(Register &, const RegisterAtWork &)> run;
    bool isRecorded = true; ///< a refusal leaves an entry
};

/// What needs an open register; restoring does not.
const QList<UseCase> &useCases();

} // namespace marac::proof
