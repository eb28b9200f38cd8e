// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/trail/ConsultAudit.h"

namespace marac {

/// Masks every protected address of the register in the reasons of the trail, such as the words of a search: what pages, files
/// and answers of the trail show. The trail itself keeps what was typed.
ReasonMask addressMask(const Connection &db);

} // namespace marac
