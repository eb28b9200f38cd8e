// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace marac {

/// What somebody wants to see of a list that may be too long to be read whole. Of one with up to `wholeUpTo` lines all are given,
/// in the list's own order: whoever shows them filters and sorts. Of a longer one the register answers page by page.
struct ListWanted
{
    QString words = {};    ///< each has to be found, in what the list says that it looks through; empty: all lines
    QString sortedBy = {}; ///< name of a column by which the list sorts; any other, or empty: the list's own order
    bool isDescending = false;
    qint64 after = 0; ///< number of the last line of the page before; 0: the first page
    int limit = 100;  ///< lines of a page
    int wholeUpTo = 300;

    friend bool operator==(const ListWanted &, const ListWanted &) = default;
};

/// Lines of a list: all of them, or a page.
template <class Row>
struct ListPage
{
    QList<Row> rows;
    bool isLong = false;  ///< too long to be read whole: filtered and sorted by the register alone
    bool hasMore = false; ///< another page follows
    bool isCut = false;   ///< more lines were found than are given, and no page follows: the words have to say more
};

} // namespace marac
