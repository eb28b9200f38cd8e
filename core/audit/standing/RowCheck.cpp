// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/standing/RowCheck.h"

#include <QCoreApplication>

#include <limits>

namespace marac {

namespace {
/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TrailCheck)
};
} // namespace

RowCheck::RowCheck(const Connection &db, const QString &table, bool exists)
    : m_table(table), m_bound(db, table), m_hasBound(m_bound.next())
{
    if (exists)
        m_stored.emplace(db, table);
}

void RowCheck::passBound(const TakeFinding &found)
{
    if (!m_bound.last().digest.isEmpty()) {
        found({Kind::RowMissing, m_bound.last().seq,
               Words::tr("A record in “%1” (number %2) is gone without an entry; its last entry is %3.")
                   .arg(m_table)
                   .arg(m_bound.row())
                   .arg(m_bound.last().seq)});
    }
    m_hasBound = m_bound.next();
}

void RowCheck::checkRow(qint64 row, const QByteArray &digest, const TakeFinding &found)
{
    ++m_rows;
    while (m_hasBound && m_bound.row() < row)
        passBound(found);
    if (!m_hasBound || m_bound.row() != row) {
        found({Kind::RowUnbound, 0,
               Words::tr("A record in “%1” (number %2) was added without an entry.").arg(m_table).arg(row)});
        return;
    }
    if (m_bound.last().digest != digest) {
        found({Kind::RowChanged, m_bound.last().seq,
               Words::tr("A record in “%1” (number %2) was changed without an entry; its last entry is %3.")
                   .arg(m_table)
                   .arg(row)
                   .arg(m_bound.last().seq)});
    }
    m_hasBound = m_bound.next();
}

bool RowCheck::goOn(int most, const TakeFinding &found)
{
    for (int looked = 0; looked < most; ++looked) {
        if (m_stored && m_stored->next()) {
            checkRow(m_stored->row(), m_stored->digest(), found);
            continue;
        }
        m_stored.reset();
        if (!m_hasBound)
            return false;
        passBound(found);
    }
    return true;
}

void checkRows(const Connection &db, const QString &table, const TakeFinding &found)
{
    RowCheck check(db, table, true);
    while (check.goOn(std::numeric_limits<int>::max(), found)) {
    }
}

} // namespace marac
