// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QString>
#include <QStringList>

namespace marac::recovery {

inline constexpr std::size_t secretBytes = 32;
inline constexpr int wordCount = 24;

/// The 24 words printed once on the recovery sheet: 256 bits of secret and 8 bits of checksum, 11 bits a word.
QStringList toWords(const Secret &secret);

/// The secret behind typed words. Forgives case, extra white space, numbering ("1. apple"), commas, and words cut to four
/// letters. Invalid with the field "words", saying which word is wrong, or that they do not belong together.
Result<Secret> fromWords(const QString &typed);

} // namespace marac::recovery
