// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/meetings/placing/NextAvailableMeeting.h"

namespace marac {

/// R024: a case goes to the next available meeting; whoever sends it to another says why. Not asked for a mini MARAC that hears
/// an emergency (R025), nor for a meeting whose circulation deadline has passed: there the chair says why (R027).
bool asksWhyThisMeeting(const AllocationProposal &proposal, const Meeting &chosen, AllocationNeed need);

/// The problem of a `reason` that is asked for and not given, under the name the form has for it.
QList<FieldProblem> otherMeetingProblems(bool isAsked, const QString &reason, const QString &field);

} // namespace marac
