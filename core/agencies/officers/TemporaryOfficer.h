// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/base/Result.h"

namespace marac {

/// R010, R011: somebody who is not designated sits for an agency on the word of its own PDMO of that day, by name. `officers` are
/// the agency's. The problem, under authorisedBy, is that it has no PDMO then, or that none, another or one whose
/// designation has ended is named.
QList<FieldProblem> temporaryOfficerProblems(const QList<Officer> &officers, const QString &authorisedBy, QDate day);

} // namespace marac
