// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/chasing/MayChase.h"

namespace marac {

class Register;

/// Records that an agency was chased: a line for each of the actions, with the step that it was for that one (stepTaken). Goes
/// by mayChase(); refused while one of their cases is closed (R103). The entries name the agency as their recipient, at the
/// chair's level the chair. The register sends nothing: whoever wrote or telephoned says so here.
Result<> recordChase(Register &records, const ChaseEntry &entry);

} // namespace marac
