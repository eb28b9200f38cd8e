// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/CaseFile.h"

namespace marac {

/// The last day on which a new incident makes a case a repeat (R038, rule R4), `months` after it was last heard; the partnership's
/// setting. Invalid for a case that is not live or was never heard.
QDate repeatTermEnd(CaseState state, QDate lastHeardOn, int months);

/// Whether the `months` in which a new incident makes a case a repeat (R038, rule R4; the partnership's setting) end from `day`
/// on and before `until`: the meeting of `day` is the last one at which the partners can say so. Never for a case that is not
/// live or was never heard.
bool repeatTermEnds(CaseState state, QDate lastHeardOn, int months, QDate day, QDate until);

} // namespace marac
