// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/ActionTrend.h"

#include <QString>

namespace marac {

/// The agency's code, or that all stand together.
QString trendAgency(const TrendLine &line);
/// By its months, since financial years number quarters otherwise: "Oct–Dec 2026".
QString trendQuarter(const TrendLine &line);
/// One line of the report in sentences.
QString trendWords(const TrendLine &line);
/// Which quarters were counted, and that the period was widened to whole ones where it was.
QString trendPeriod(const SharingPeriod &asked, const SharingPeriod &counted);
/// The report as a file for a spreadsheet, headings first.
QByteArray trendCsv(const ActionTrend &trend);

} // namespace marac
