// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/TextSourceTable.h"
#include "core/search/index/SearchIndexTable.h"
#include "core/store/Connection.h"

#include <QString>

#include <memory>
#include <optional>

namespace marac {

class CaseGate;
class Statement;

/// The texts that a search looks at, newest first in each source and the sources in their order: those that the index gives for
/// a question (indexQuery), 2,000 at most, or where there is no question to ask it the newest 2,000 of each source. Texts of
/// closed cases (R103) are left out and do not count; 20,000 are read at most, these and those. One by one: what isn't looked at
/// costs nothing. Throws StoreFault.
class OpenTextTable
{
public:
    OpenTextTable(const Connection &db, const CaseGate &gate, const QString &query);
    ~OpenTextTable();
    OpenTextTable(const OpenTextTable &) = delete;
    OpenTextTable &operator=(const OpenTextTable &) = delete;

    /// Standing at the row of a text (TextSource) until the next call; null when there are no more.
    const Statement *next() { return m_indexed ? nextIndexed() : nextNewest(); }

private:
    const Statement *nextIndexed();
    const Statement *nextNewest();
    bool isClosed(const Statement &text) const;

    const Connection &m_db;
    const CaseGate &m_gate;
    std::optional<IndexedTexts> m_indexed; ///< nothing: the newest
    PlacedTexts m_placed;
    std::unique_ptr<Statement> m_newest; ///< of the present source
    std::size_t m_source = 0;
    int m_looked = 0; ///< open ones; of the present source where the newest are read
    int m_read = 0;   ///< closed ones too
};

} // namespace marac
