// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/people/Person.h"

namespace marac {

/// A person as they are kept: text tidied (text::kept), nothing else changed.
Person tidied(Person person);

/// What is wrong with a person's fields on `day`: no name at all, born in the future or before 1900, an unknown code of
/// ethnicity, disability or sexual orientation, a telephone number without digits, no source agency (R008).
QList<FieldProblem> personProblems(const Person &person, QDate day);

} // namespace marac
