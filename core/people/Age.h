// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace marac {

/// Whole years on `day`; somebody born on 29 February is a year older from 1 March in other years. Nothing when either
/// date is not known or the birth lies later.
std::optional<int> ageOn(QDate bornOn, QDate day);

/// For papers that shouldn't give the age away, and for statistics: "Under 10", "10 to 15", "16 to 17", "18 to 24" …
/// "65 or over", "Not known".
QString ageBand(std::optional<int> age);

/// Under 18: children are named in other places and kept apart on the agenda.
bool isChild(QDate bornOn, QDate day);

} // namespace marac
