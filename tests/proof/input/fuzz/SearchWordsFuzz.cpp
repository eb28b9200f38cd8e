// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PersonName.h"
#include "core/search/ReferenceNumber.h"
#include "core/search/Search.h"
#include "core/search/Snippet.h"
#include "tests/proof/input/fuzz/Fuzz.h"

#include <algorithm>

namespace marac::fuzz {

/// A cut falls between two words that are near, on either side; and there are the two signs that it is one.
static constexpr qsizetype longestSnippet = snippetLength + 2 * 12 + 2;

int fuzzSearchWords(const std::uint8_t *data, std::size_t size)
{
    const QString typed = textOf(data, size);
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
