// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <map>

namespace marac::proof {

/// What one size of register gave, by the code of its row.
using Figures = std::map<QString, double>;

/// A row of the table, and what it is to reach.
struct FigureRow
{
    const char *code;
    const char *words;
    const char *unit;
    double limits[4] = {0, 0, 0, 0}; ///< at 1,000, 10,000, 100,000 and 1,000,000 cases; 0: none
    const char *against = nullptr;   ///< the limit is a multiple of this row's figure
    bool isLeast = false;            ///< to reach is at least the limit, not at most
    bool isOfCopies = false;         ///< from reading or copying the whole register
};

/// Every row in order; the one place where limits stand.
const QList<FigureRow> &figureRows();

/// The figures of several sizes as one table, a column for each size.
class FigureTable
{
public:
    void add(int cases, const Figures &figures) { m_columns[cases] = figures; }
    /// Prints rows with their limits, then the line that counts them; true when every target was reached.
    bool print() const;
    /// Codes of rows that a size has no figure of; those of copies count only up to that size, in cases.
    QStringList missing(int copiesUpTo) const;

private:
    struct Count
    {
        int reached = 0;
        int targets = 0;
    };
    QString cell(const FigureRow &row, int cases, Count &count) const;

    std::map<int, Figures> m_columns; ///< by cases
};

} // namespace marac::proof
