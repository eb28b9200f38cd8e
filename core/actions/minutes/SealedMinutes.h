// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/minutes/MinutesRecord.h"

namespace marac {

/// What minutes said at one moment, as it is kept: their canonical text and its digest.
struct SealedMinutes
{
    QString content;
    QString digest; ///< SHA-256 in hexadecimal digits
};

SealedMinutes sealed(const MinutesRecord &record);

/// Throws StoreFault when the text is not what was sealed.
MinutesRecord unsealed(const SealedMinutes &kept);

} // namespace marac
