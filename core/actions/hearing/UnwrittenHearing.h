// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac {

struct Hearing;

/// Whether nothing at all is kept of how a case was heard: no agency's contribution, not even a nil one (R028, R029), no word of
/// a risk analysis, and no action (R030). The minutes would say of it only that it was heard.
bool isUnwritten(const Hearing &hearing);

} // namespace marac
