// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/base/Result.h"

namespace marac {

/// What is wrong with an agency's own fields on `day`: code (2 to 8 letters or digits), name, secure e-mail (R116).
QList<FieldProblem> agencyProblems(const Agency &agency, QDate day);

/// What is wrong with a signatory's own fields: names, dates that contradict one another, a signature in the future,
/// a registration number that is not one (R009, R017, R134, R135).
QList<FieldProblem> signatoryProblems(const Signatory &signatory, QDate day);

/// The registration number in one of the Information Commissioner's forms: Z with seven digits (the first of them may be a
/// letter), or eight to twelve digits.
bool looksLikeIcoNumber(const QString &number);

} // namespace marac
