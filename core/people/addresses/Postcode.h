// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace marac {

/// A United Kingdom postcode as it is stored: capitals, one space before the last three ("L20 7AE"). Nothing when `typed`
/// is not one. Checks the form, not whether the Royal Mail has given it out: the register asks nobody.
std::optional<QString> postcode(const QString &typed);

/// Whether a stored postcode lies in one of the borough's outward codes. L9 and L10 belong to it in part and count.
/// Outside is a thing to point out, never to refuse.
bool isSeftonPostcode(const QString &stored);

} // namespace marac
