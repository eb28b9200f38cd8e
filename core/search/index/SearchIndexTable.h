// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Connection.h"

#include <QString>

#include <memory>
#include <optional>

namespace marac {

class Statement;

/// The texts that the index gives for a question (indexQuery), newest first in each source and the sources in their order
/// (TextSource::number, the highest first). Read one by one: what isn't looked at costs nothing. Throws StoreFault.
class IndexedTexts
{
public:
    /// A text by its place in the index.
    struct Place
    {
        int source = 0;
        qint64 row = 0;
    };

    IndexedTexts(const Connection &db, const QString &query);
    ~IndexedTexts();
    IndexedTexts(const IndexedTexts &) = delete;
    IndexedTexts &operator=(const IndexedTexts &) = delete;

    /// Nothing when there are no more.
    std::optional<Place> next();

private:
    std::unique_ptr<Statement> m_statement;
};

/// The upkeep of the index (SearchIndexSchema). Between two looks at it the register's own triggers keep it.
class SearchIndexTable
{
public:
    /// Whether it holds the words of the texts as they are, and nothing else: reads every text. Changes nothing. Throws
    /// StoreFault when the file can't be read.
    static bool follows(const Connection &db);
    /// Works it out anew, in the open transaction. Throws StoreFault.
    static void makeAnew(Connection &db);
};

} // namespace marac
