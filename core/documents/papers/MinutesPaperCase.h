// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/ConsultHearings.h"
#include "core/documents/builders/MinutesDocument.h"

namespace marac::documents {

/// One case of the minutes: who said what, the risk analysis and the action plan.
MinutesCase minutesCaseOf(const Connection &db, const Hearing &hearing);

/// The lines of a text that say something.
QStringList linesOf(const QString &text);

} // namespace marac::documents
