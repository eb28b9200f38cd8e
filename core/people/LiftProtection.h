// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/ConsultPerson.h"

namespace marac {

/// Whether somebody loses protection once `address` is kept as theirs (domain.md 1.2, item 7): it is not protected, and comes
/// after one that is, or tells one that is on their file. The address they have, unchanged, takes nothing away.
bool liftsProtection(const PersonFile &file, const Address &address);

} // namespace marac
