// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/SharingReport.h"

#include <QByteArray>

namespace marac {

/// The report as a file for a spreadsheet, one line for each agency, headings first and totals last. Each line says the period
/// too, so that years can be put under one another.
QByteArray sharingCsv(const SharingReport &report);

} // namespace marac
