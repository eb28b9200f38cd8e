// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/chasing/Chase.h"

namespace marac {

// The words in which pages and papers speak of chasing.

QString chaseStepWord(ChaseStep step);       ///< "Reminder"
QString chaseMethodWord(ChaseMethod method); ///< "E-mail"
QString chairPost();                         ///< whom a chaser at the chair's level goes to
/// One line of the history: "Reminder by e-mail to Tom Reilly", and what was said.
QString chaseLine(const Chase &chase);

} // namespace marac
