// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/addresses/AddressWords.h"

namespace marac {

/// A number that stands in a text in words.
struct SpeltNumber
{
    QString digits;
    qsizetype count = 0; ///< of the words
};

/// "12" where "twelve" stands from `at` on, "21" where "twenty-one", "twenty one" or "twentyone" does, and then "20" as well;
/// one to ninety-nine. Empty where no number does.
QList<SpeltNumber> speltNumbersAt(const QList<AddressWord> &words, qsizetype at);

/// Whether "12 on Marlow Road" says no more than "12 Marlow Road": a number stands before `at`, and there one of "on", "in",
/// "at" and "of".
bool isBetweenNumberAndName(const QList<AddressWord> &words, qsizetype at);

} // namespace marac
