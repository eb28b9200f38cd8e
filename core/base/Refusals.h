// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace marac {

/// The refusals that every room gives in the same words.

/// Fields need mending: nothing was saved, what was typed is still in the form.
Failure invalid(QList<FieldProblem> fields);

/// Optimistic locking: the record has a newer version than the one that was read.
Failure changedMeanwhile();

/// There is no record with this number.
Failure noSuchRecord();

} // namespace marac
