// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows/RowWatch.h"
#include "core/today/standing/CaseFacts.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace marac {

class Connection;

/// Every statement that reads CaseFacts: a handful, however many files are read. Throws StoreFault.
class CaseFactsTable
{
public:
    explicit CaseFactsTable(const Connection &db) : m_db(db) {}

    /// Of the files by whose facts something may be due: the live ones, and closed ones with an incident that was told after
    /// the closing. Newest first.
    QList<CaseFacts> ofWaiting() const;
    /// Of one file; nothing when there is no such one.
    std::optional<CaseFacts> of(CaseFileId id) const;

    /// Whether a row is one that facts rest on, and the files whose facts are others once it is written. Of a row that was
    /// deleted that can't be asked any more.
    static bool restsOn(const WrittenRow &row);
    QList<CaseFileId> concernedBy(const WrittenRow &row) const;

private:
    QList<CaseFacts> read(const QByteArray &cases, CaseFileId one) const;

    const Connection &m_db;
};

} // namespace marac
