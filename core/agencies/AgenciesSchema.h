// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schema/Migration.h"

namespace marac {

/// A step of the register: signatories, their agencies and the officers they designate.
extern const Migration agenciesSchema;

} // namespace marac
