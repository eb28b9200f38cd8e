// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEntry.h"
#include "core/store/Connection.h"

#include <QList>

#include <memory>

namespace marac {

/// The two lists that are kept beside each entry, read along the trail for every entry of it: the records it bound, and what
/// it is found under. Entries are asked for by rising numbers. One statement serves for each list. For one entry alone there is
/// BoundRowTable::ofEntry(). Throws StoreFault.
class EntryListTable
{
public:
    explicit EntryListTable(const Connection &db);
    ~EntryListTable();
    EntryListTable(const EntryListTable &) = delete;
    EntryListTable &operator=(const EntryListTable &) = delete;

    QList<BoundRow> rowsOf(qint64 seq);
    /// Whether the entry can be found under these subjects, in the order they were written, and no others.
    bool isFoundUnder(qint64 seq, const QList<Subject> &subjects);

private:
    class Along;
    std::unique_ptr<Along> m_rows;
    std::unique_ptr<Along> m_subjects;
};

} // namespace marac
