// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schema/Migration.h"

namespace marac {

/// Signatories, their agencies and the officers they designate.
extern const Migration agenciesSchema;
/// The day on an officer's signed designation form (R138).
extern const Migration designationFormSchema;
/// Victim Support's own kind of agency, which the quorum asks for.
extern const Migration victimSupportSchema;

} // namespace marac
