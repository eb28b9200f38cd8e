// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/people/Person.h"

namespace marac {

/// The longest each part may be, in characters (BS 7666:2006 as GeoPlace exchanges it).
namespace bs7666 {
inline constexpr qsizetype organisation = 100;
inline constexpr qsizetype saon = 90;
inline constexpr qsizetype paon = 90;
inline constexpr qsizetype street = 100;
inline constexpr qsizetype locality = 35;
inline constexpr qsizetype town = 30;
inline constexpr qsizetype administrativeArea = 30;
inline constexpr qsizetype postTown = 30;
inline constexpr qint64 largestUprn = 999'999'999'999;
inline constexpr qint64 largestUsrn = 99'999'999;
} // namespace bs7666

/// An address as it is kept: parts tidied (text::kept), postcode in its stored form when it is one, bs7666Complete computed.
Address tidied(Address address);

/// R173: building, street, a town or locality, the administrative area and a postcode are all there.
bool isBs7666Complete(const Address &address);

/// What is wrong with an address: a flat without its building, a part too long, a number out of range, no postcode of that
/// form, or nothing at all in it. Parts that are not known may stay empty: the address is then marked incomplete.
QList<FieldProblem> addressProblems(const Address &address);

/// What deserves a look but may be saved: outside the borough, incomplete, no fixed abode beside a building, protected
/// though nothing in it could be found in a text (tellingPhrases).
QList<FieldProblem> addressWarnings(const Address &address);

/// A property or street number as typed: digits alone, leading zeros accepted. Nothing when it is not one or out of range.
std::optional<qint64> propertyNumber(const QString &typed, qint64 largest);

} // namespace marac
