// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/BoundRowTable.h"
#include "core/audit/TrailFinding.h"
#include "core/store/rows/RowDigest.h"

#include <QString>

#include <optional>

namespace marac {

/// Holds every record of a table against the newest entry that bound it, as many at a time as somebody has time for. Throws
/// StoreFault.
class RowCheck
{
public:
    /// `exists` is false for a table that entries speak of and the file no longer has.
    RowCheck(const Connection &db, const QString &table, bool exists);

    /// Looks at so many records more, at most; false when that was the end of them.
    bool goOn(int most, const TakeFinding &found);
    /// The records that were there so far.
    qint64 rows() const { return m_rows; }

private:
    using Kind = TrailFinding::Kind;
    void passBound(const TakeFinding &found);
    void checkRow(qint64 row, const QByteArray &digest, const TakeFinding &found);

    QString m_table;
    NewestBindings m_bound; ///< both come in the order of the rows' numbers
    std::optional<EachRowDigest> m_stored;
    bool m_hasBound;
    qint64 m_rows = 0;
};

/// The whole of a table that exists.
void checkRows(const Connection &db, const QString &table, const TakeFinding &found);

} // namespace marac
