// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/index/SearchIndexTable.h"

#include "core/store/Statement.h"
#include "core/store/schema/WordIndex.h"

namespace marac {

static constexpr qint64 placesOfASource = qint64(1) << 40; ///< as the step of the schema numbers them

IndexedTexts::IndexedTexts(const Connection &db, const QString &query)
    : m_statement(std::make_unique<Statement>(
        db, "SELECT rowid FROM record_words WHERE record_words MATCH :query ORDER BY rowid DESC"))
{
    m_statement->bind(":query", query);
}

IndexedTexts::~IndexedTexts() = default;

std::optional<IndexedTexts::Place> IndexedTexts::next()
{
    if (!m_statement->next())
        return std::nullopt;
    const qint64 number = m_statement->get<qint64>(0);
    return Place{int(number / placesOfASource), number % placesOfASource};
}

bool SearchIndexTable::follows(const Connection &db)
{
    return wordIndexFollows(db, "record_words") && wordIndexFollows(db, "address_words");
}

void SearchIndexTable::makeAnew(Connection &db)
{
    makeWordIndexAnew(db, "record_words");
    makeWordIndexAnew(db, "address_words");
}

} // namespace marac
