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
    QHash<qint64, BoundRowTable::Last> bound = BoundRowTable::lastOfAll(db, table);
    const auto checkRow = [&](qint64 row, const QByteArray &digest) {
        ++rows;
        const auto last = bound.constFind(row);
        if (last == bound.constEnd()) {
            found({Kind::RowUnbound, 0,
                   Words::tr("A record in “%1” (number %2) was added without an entry.").arg(table).arg(row)});
            return;
        }
        if (last->digest != digest) {
            found({Kind::RowChanged, last->seq,
                   Words::tr("A record in “%1” (number %2) was changed without an entry; its last entry is %3.")
                       .arg(table)
                       .arg(row)
                       .arg(last->seq)});
        }
        bound.erase(last);
    };
    if (exists)
        forEachRowDigest(db, table, checkRow);
    for (auto gone = bound.constBegin(); gone != bound.constEnd(); ++gone) {
        if (!gone->digest.isEmpty()) {
            found({Kind::RowMissing, gone->seq,
                   Words::tr("A record in “%1” (number %2) is gone without an entry; its last entry is %3.")
                       .arg(table)
                       .arg(gone.key())
                       .arg(gone->seq)});
        }
    }
    return rows;
}

} // namespace marac
