// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/index/SearchIndexTable.h"
#include "core/store/Connection.h"

#include <map>
#include <memory>
#include <span>

namespace marac {

class Statement;

/// Columns with words in them: where a hit stands, and its subject (kind, id, reference), referral, case and text.
struct TextSource
{
    const char *select;
    const char *row; ///< the number of the row that the words stand in
    int number;      ///< of the source in the index of texts (SearchIndexSchema)
};

/// Whatever people typed about a referral, a case, a meeting or an action, in the order in which a search shows it.
std::span<const TextSource> textSources();

/// Reads texts by their places in the index, with one statement for each source. Throws StoreFault.
class PlacedTexts
{
public:
    explicit PlacedTexts(const Connection &db);
    ~PlacedTexts();
    PlacedTexts(const PlacedTexts &) = delete;
    PlacedTexts &operator=(const PlacedTexts &) = delete;

    /// Standing at the row of that text until the next call; null when a search doesn't show it.
    const Statement *at(const IndexedTexts::Place &place);

private:
    const Connection &m_db;
    std::map<int, std::unique_ptr<Statement>> m_statements; ///< by source
};

} // namespace marac
