// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace marac {

/// A reference as people say it: "case 0041" for SHC-2026-0041 (domain.md, scenarios 7 and 16).
struct ReferenceNumber
{
    QStringList kinds; ///< letters of the references that may be meant: SHC, REF, ACT
    int year = 0;      ///< 0: none was said
    QString digits;    ///< the beginning of the number as a reference shows it: "0041"
};

/// How many years before this one a number is looked for: longer than any record is kept (domain.md D3).
inline constexpr int yearsOfReferences = 25;

/// "0041", "41", "case 0041", "referral no. 57", "2026-0041", "act 7"; nothing for whatever else was typed. Digits that begin
/// with a nought are the beginning of the number; others are the number itself.
std::optional<ReferenceNumber> referenceNumber(const QString &typed);

} // namespace marac
