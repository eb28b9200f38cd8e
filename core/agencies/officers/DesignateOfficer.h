// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/base/Result.h"

namespace marac {

class Change;
class Register;

/// Designates an officer for an agency, or corrects a designation (R010, R011, R138). See designationProblems for what is
/// refused. A new PDMO needs the old designation to end first, so that every day has one authorising officer.
Result<OfficerId> designateOfficer(Register &reg, const Officer &officer);
/// The same inside a change that is already open: a temporary officer is designated as the meeting's attendance is kept.
Result<OfficerId> designateOfficer(Change &change, const Officer &officer);

/// Ends a designation; `lastDay` is the last day it counts.
Result<> endDesignation(Register &reg, OfficerId id, QDate lastDay, qint64 version);

} // namespace marac
