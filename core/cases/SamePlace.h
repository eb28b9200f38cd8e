// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace marac {

enum class PlaceLikeness {
    Other,
    Within, ///< one says the other more closely: "Seaforth Tower" and "Stairwell, Seaforth Tower"
    Same    ///< spelling of case, order and punctuation aside
};

/// How two places compare as people wrote them (R038). Within: every word of the shorter one stands in the longer one, and at
/// least two of them tell a place, which "the" and "outside" do not. It is a sign to look at, and never takes one for the other.
PlaceLikeness placeLikeness(const QString &one, const QString &other);

} // namespace marac
