// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/papers/Papers.h"
#include "core/users/PermissionMatrix.h"

namespace marac::documents {

/// The operation that the door is asked for: of every right a paper takes for that use, the first that is missing, else the
/// one of the use. With the project folder a part of the trail leaves the register.
Operation operationOf(const Register &records, const PaperOrder &order, PaperUse use);

} // namespace marac::documents
