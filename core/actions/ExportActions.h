// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/ActionTable.h"
#include "core/base/Result.h"

namespace marac {

class Register;

/// An agency's open actions, soonest due first, to be sent out to it (R031, R034): what actionsCsv() makes its table of. Recorded
/// as an export to that agency, with every case and its victim, before anything is handed over. Refused for an agency whose
/// controller is no signatory now (R090, R135), and while one of the cases is closed (R103): an agency that is sent a part
/// would take it for the whole. NotFound when nothing is open. A protected address
/// in the words is masked.
Result<QList<ActionRow>> exportActions(Register &records, AgencyId agency);

/// The disk did not take the file: the trail says so.
void recordActionsNotWritten(Register &records);

} // namespace marac
