// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/EntryListTable.h"

#include "core/store/Statement.h"

namespace marac {

/// A list by the number of the entry, which is its first column.
class EntryListTable::Along
{
public:
    Along(const Connection &db, const char *sql) : m_statement(db, sql) { step(); }

    /// Passes over what belongs to earlier entries; false when nothing (more) belongs to this one.
    bool isAt(qint64 seq)
    {
        while (m_isThere && m_seq < seq)
            step();
        return m_isThere && m_seq == seq;
    }
    void step()
    {
        m_isThere = m_statement.next();
        if (m_isThere)
            m_seq = m_statement.get<qint64>(0);
    }
    template <class T>
    T get(int column) const
    {
        return m_statement.get<T>(column);
    }

private:
    Statement m_statement;
    bool m_isThere = false;
    qint64 m_seq = 0;
};

EntryListTable::EntryListTable(const Connection &db)
    : m_rows(std::make_unique<Along>(db, "SELECT seq, tbl, row_id, digest FROM audit_row ORDER BY seq, id")),
      m_subjects(std::make_unique<Along>(db, "SELECT seq, kind, subject_id FROM audit_about ORDER BY seq, id"))
{
}

EntryListTable::~EntryListTable() = default;

QList<BoundRow> EntryListTable::rowsOf(qint64 seq)
{
    QList<BoundRow> rows;
    for (; m_rows->isAt(seq); m_rows->step())
        rows.append({m_rows->get<QString>(1), m_rows->get<qint64>(2), m_rows->get<QByteArray>(3)});
    return rows;
}

bool EntryListTable::isFoundUnder(qint64 seq, const QList<Subject> &subjects)
{
    qsizetype at = 0;
    bool isSame = true;
    for (; m_subjects->isAt(seq); m_subjects->step(), ++at) {
        isSame = isSame && at < subjects.size() && m_subjects->get<QString>(1) == toCode(subjects.at(at).kind)
            && m_subjects->get<qint64>(2) == subjects.at(at).id;
    }
    return isSame && at == subjects.size();
}

} // namespace marac
