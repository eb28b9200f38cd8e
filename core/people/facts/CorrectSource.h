// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

namespace marac {

class Change;

/// The agency that was taken for the source of a person's details was the wrong one: what stands under `wrong` moves to
/// `right` (R008). Facts are told anew, so that the mistake stays to be seen; what another agency said is left alone.
/// Leaves an audit entry only when something moved.
void correctSource(Change &change, PersonId id, AgencyId wrong, AgencyId right);

} // namespace marac
