// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/index/IndexQuery.h"

#include <QChar>
#include <QList>

namespace marac {

namespace {

/// How the index takes a character.
enum class Part {
    Word,    ///< of a word
    Between, ///< between two words
    Unsure   ///< by a Unicode version that may not be this program's, or as an accent of the letter before
};

/// What stands after it may be of the same word of the index or not.
struct Run
{
    QList<char32_t> letters;
    bool isWhole = false; ///< a word of the index to its end
};

} // namespace

/// Up to Unicode 3.2 the tokenizer's tables and Qt's tell the same letters, digits, signs and spaces.
static Part partOf(char32_t c)
{
    const QChar::UnicodeVersion since = QChar::unicodeVersion(c);
    if (since == QChar::Unicode_Unassigned || since > QChar::Unicode_3_2)
        return Part::Unsure;
    if (QChar::isLetterOrNumber(c))
        return Part::Word;
    return c < 128 || QChar::isPunct(c) || QChar::isSymbol(c) || QChar::isSpace(c) ? Part::Between : Part::Unsure;
}

static QList<Run> runsOf(const QString &word)
{
    QList<Run> runs;
    Run open;
    const QList<uint> characters = word.toUcs4();
    for (const uint character : characters) {
        const Part part = partOf(char32_t(character));
        if (part == Part::Unsure)
            break; // what is left is asked of the text itself
        if (part == Part::Word) {
            open.letters.append(char32_t(character));
        } else if (!open.letters.isEmpty()) {
            open.isWhole = true;
            runs.append(open);
            open = {};
        }
    }
    if (!open.letters.isEmpty())
        runs.append(open);
    return runs;
}

static QString quoted(const QList<char32_t> &letters)
{
    return QLatin1Char('"') + QString::fromUcs4(letters.constData(), letters.size()) + QLatin1Char('"');
}

QString indexQuery(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words) {
        const QList<Run> runs = runsOf(word);
        for (const Run &run : runs) {
            if (run.isWhole)
                terms << quoted(run.letters);
            else if (run.letters.size() >= shortestPrefix)
                terms << quoted(run.letters.mid(0, longestPrefix)) + QLatin1Char('*');
        }
    }
    terms.removeDuplicates();
    return terms.join(QLatin1Char(' '));
}

} // namespace marac
