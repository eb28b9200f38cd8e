// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/StrictJson.h"

namespace marac {

/// What a list of bank holidays or a risk assessment tool keeps to; whoever makes one of it may be stricter.
inline constexpr JsonLimits readJsonLimits{1024 * 1024, 16};

using ReadJson = tl::expected<QJsonObject, JsonFault>;

/// Reads a file that holds one JSON object and every text of which is one. Runs in marac-reader alone, away from the register
/// and its keys (security.md, T9), as tableIn() does. Pure.
ReadJson jsonObjectIn(QByteArrayView file);

} // namespace marac
