// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/standing/RowCheck.h"

#include "core/audit/BoundRowTable.h"
#include "core/store/rows/RowDigest.h"

#include <QCoreApplication>

namespace marac {

namespace {
/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TrailCheck)
};
} // namespace

qint64 checkRows(const Connection &db, const QString &table, bool exists, const TakeFinding &found)
{
    using Kind = TrailFinding::Kind;
    qint64 rows = 0;
    // Both come in the order of the rows' numbers.
    NewestBindings bound(db, table);
    bool hasBound = bound.next();
    const auto passBound = [&] {
        if (!bound.last().digest.isEmpty()) {
            found({Kind::RowMissing, bound.last().seq,
                   Words::tr("A record in “%1” (number %2) is gone without an entry; its last entry is %3.")
                       .arg(table)
                       .arg(bound.row())
                       .arg(bound.last().seq)});
        }
        hasBound = bound.next();
    };
    const auto checkRow = [&](qint64 row, const QByteArray &digest) {
        ++rows;
        while (hasBound && bound.row() < row)
            passBound();
        if (!hasBound || bound.row() != row) {
            found({Kind::RowUnbound, 0,
                   Words::tr("A record in “%1” (number %2) was added without an entry.").arg(table).arg(row)});
            return;
        }
        if (bound.last().digest != digest) {
            found({Kind::RowChanged, bound.last().seq,
                   Words::tr("A record in “%1” (number %2) was changed without an entry; its last entry is %3.")
                       .arg(table)
                       .arg(row)
                       .arg(bound.last().seq)});
        }
        hasBound = bound.next();
    };
    if (exists)
        forEachRowDigest(db, table, checkRow);
    while (hasBound)
        passBound();
    return rows;
}

} // namespace marac
