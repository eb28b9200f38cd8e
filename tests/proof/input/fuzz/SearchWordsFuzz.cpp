// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PersonName.h"
#include "core/search/ReferenceNumber.h"
#include "core/search/Search.h"
#include "core/search/Snippet.h"
#include "core/search/index/IndexQuery.h"
#include "core/search/index/SearchIndexTable.h"
#include "core/store/Statement.h"
#include "core/store/cipher/CipherFile.h"
#include "core/store/schema/SchemaPermit.h"
#include "tests/proof/input/fuzz/Fuzz.h"

#include <algorithm>
#include <memory>

namespace marac::fuzz {

/// A cut falls between two words that are near, on either side; and there are the two signs that it is one.
static constexpr qsizetype longestSnippet = snippetLength + 2 * 12 + 2;

/// An index of texts of the kind that the register has (SearchIndexSchema), which keeps its text itself. Stands to the end.
static Connection &texts()
{
    static Connection *const db = [] {
        std::unique_ptr<Connection> made = CipherFile::inMemory();
        const SchemaPermit permit(*made);
        made->execute("CREATE VIRTUAL TABLE record_words USING fts5(words, detail=column, columnsize=0, "
                      "prefix='3 4 5 6 7 8', tokenize='unicode61 remove_diacritics 0')");
        return made.release();
    }();
    return *db;
}

/// Whatever is typed, the index takes the question that is made of it; and a text finds itself.
static void askIndex(const QString &typed)
{
    const QString question = indexQuery(typed.simplified().split(QLatin1Char(' ')).mid(0, 6));
    if (question.isEmpty())
        return;
    try {
        const bool canBeKept = typed.isValidUtf16() && !typed.contains(QChar(0));
        Statement(texts(), "DELETE FROM record_words").run();
        if (canBeKept)
            Statement(texts(), "INSERT INTO record_words (rowid, words) VALUES (1, :words)")
                .bind(":words", typed)
                .run();
        const bool isFound = IndexedTexts(texts(), question).next().has_value();
        demand(isFound == canBeKept, "a text is found by its own words");
    } catch (const StoreFault &) {
        demand(false, "the index takes every question");
    }
}

int fuzzSearchWords(const std::uint8_t *data, std::size_t size)
{
    const QString typed = textOf(data, size);
    askIndex(typed);
    demand(lettersIn(typed) <= typed.size(), "no more letters than there are characters");
    if (const std::optional<ReferenceNumber> number = referenceNumber(typed)) {
        demand(!number->digits.isEmpty() && !number->kinds.isEmpty(), "a number is one of something");
        demand(std::all_of(number->digits.cbegin(), number->digits.cend(),
                           [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); }),
               "a number is made of digits");
    }
    demand(nameKey(typed.simplified()) == nameKey(typed), "white space does not change whose name it is");
    const QStringList words = typed.simplified().split(QLatin1Char(' ')).mid(0, 6);
    for (const QString &text : {typed, typed + typed.repeated(3), QString(300, QLatin1Char('x')) + typed}) {
        const QString line = text.simplified();
        const QString snippet = snippetOf(text, words);
        demand(snippet.size() <= longestSnippet, "a snippet is short");
        demand(!line.isValidUtf16() || snippet.isValidUtf16(), "no character is cut in half");
        QString middle = snippet;
        if (!line.contains(middle) && middle.startsWith(QChar(0x2026)))
            middle.remove(0, 1);
        if (!line.contains(middle) && middle.endsWith(QChar(0x2026)))
            middle.chop(1);
        demand(line.contains(middle), "a snippet stands in its text");
    }
    return 0;
}

} // namespace marac::fuzz
