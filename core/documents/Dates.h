// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

namespace marac::documents {

/// "12/11/2026"; empty for no date.
QString shortDate(QDate date);
/// With a time of the day where there is one: "12/11/2026 18:00".
QString shortDate(QDate date, QTime by);
/// "Thursday 12 November 2026": where the day of the week matters.
QString longDate(QDate date);
/// "Thursday 12 November 2026 18:00".
QString longDate(QDate date, QTime by);
/// "09:30"; empty for no time.
QString clockTime(QTime time);
/// "09:30 to 12:00", or the start alone.
QString timeSpan(QTime from, QTime to);
/// A UTC moment as "12/11/2026 09:28" of the wall clock in Sefton; empty for none.
QString moment(const QDateTime &utc);

} // namespace marac::documents
