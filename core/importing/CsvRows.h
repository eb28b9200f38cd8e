// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace marac {

/// A row with its place in the file as a spreadsheet counts it: from 1, empty lines too, one with line breaks within a field once.
struct CsvRow
{
    int number = 0;
    QStringList fields;
};

/// The rows of comma-separated values by RFC 4180: fields may stand in quotes, a quote within is doubled, lines end with LF or
/// CRLF. Nothing for a quote left open or one in the middle of a plain field. Empty lines are left
/// out. Stops behind the row or the column that is one too many, which stands in the answer: a file made to be endless costs
/// no more than a long one.
std::optional<QList<CsvRow>> csvRows(const QString &text, qsizetype mostRows, qsizetype mostColumns);

} // namespace marac
