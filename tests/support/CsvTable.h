// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/CsvRows.h"

namespace marac::test {

/// The fields of csvRows() alone, for a test to which a row's place says nothing.
inline std::optional<QList<QStringList>> csvTable(const QString &text, qsizetype mostRows, qsizetype mostColumns)
{
    const std::optional<QList<CsvRow>> rows = csvRows(text, mostRows, mostColumns);
    if (!rows)
        return std::nullopt;
    QList<QStringList> table;
    for (const CsvRow &row : *rows)
        table << row.fields;
    return table;
}

} // namespace marac::test
