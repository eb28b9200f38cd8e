// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/MayCloseCase.h"

namespace marac {

class Change;
class Connection;
class Register;

/// What the closing of this file depends on just now, inside a change or reading that is already open.
ClosingFacts closingFacts(const Connection &db, const CaseFile &file);

/// Closes a file by the rule of mayCloseCase(), with the reason and the agency it came from, what came of the case and the
/// risk left; the file's tracking data keeps all of it, and what it was closed with. A later referral of the same person
/// opens it again (R038).
Result<> closeCase(Register &records, const CaseClosing &closing);
/// The same inside a change that is already open.
Result<> closeCase(Change &change, const CaseClosing &closing);

/// Puts other words in the place of those with which a file was closed already, by the same rule: two people closed it at one
/// time, and these are to stand. Those before stay in its tracking data, and so does the day of closing. Refused while it is
/// open.
Result<> closeOtherwise(Register &records, const CaseClosing &closing);

/// Opens a closed file again. Of `reopening` the file, its version, the reason and the agency are read.
Result<> reopenCase(Register &records, const CaseClosing &reopening);

} // namespace marac
