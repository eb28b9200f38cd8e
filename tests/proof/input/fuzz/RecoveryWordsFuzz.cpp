// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/RecoveryWords.h"
#include "tests/proof/input/fuzz/Fuzz.h"

#include <algorithm>

namespace marac::fuzz {

/// The words of a secret, typed in one of the ways in which people type them.
static QString typed(const QStringList &words, unsigned char way)
{
    QStringList all;
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString word = (way & 1) ? words.at(i).left(4) : words.at(i);
        if (way & 2)
            word = word.toUpper();
        if (way & 4)
            word.prepend(QString::number(i + 1) + QStringLiteral(". "));
        all << word;
    }
    return all.join((way & 8) ? QStringLiteral(",\n  ") : QStringLiteral(" "));
}

int fuzzRecoveryWords(const std::uint8_t *data, std::size_t size)
{
    const QString text = textOf(data, size);
    if (const Result<Secret> secret = recovery::fromWords(text)) {
        const Result<Secret> again = recovery::fromWords(recovery::toWords(*secret).join(QLatin1Char(' ')));
        demand(again && *again == *secret, "words that are read are those of their secret");
    }
    Secret made(recovery::secretBytes);
    std::copy_n(data, std::min(size, recovery::secretBytes), made.data());
    const QStringList words = recovery::toWords(made);
    demand(words.size() == recovery::wordCount, "a sheet has 24 words");
    const unsigned char way = size > 0 ? data[size - 1] : 0;
    const Result<Secret> read = recovery::fromWords(typed(words, way));
    demand(read && *read == made, "a sheet is read however it is typed");
    QStringList swapped = words;
    swapped.swapItemsAt(way % recovery::wordCount, size % recovery::wordCount);
    if (const Result<Secret> other = recovery::fromWords(swapped.join(QLatin1Char(' '))))
        demand(recovery::toWords(*other) == swapped, "words in another order are another sheet or none");
    return 0;
}

} // namespace marac::fuzz
