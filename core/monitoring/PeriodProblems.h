// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/monitoring/SharingReport.h"

namespace marac {

/// What is missing of the period of a report: its first day ("from"), its last ("to"), or their order.
QList<FieldProblem> periodProblems(const SharingPeriod &period);

} // namespace marac
