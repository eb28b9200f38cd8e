// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/matching/NameLikeness.h"

#include <QVarLengthArray>

#include <algorithm>

namespace marac {

static constexpr qsizetype mostWords = 8; ///< of one name; more are a text, not a name
static constexpr qsizetype mostLetters = 40;
static constexpr qsizetype fewestAgreeing = 2;

/// Letters put in, left out, changed, or two neighbours swapped (Damerau), each counted once.
static int slipsBetween(const QString &a, const QString &b)
{
    const qsizetype width = b.size() + 1;
    QVarLengthArray<int, (mostLetters + 1) * (mostLetters + 1)> cost((a.size() + 1) * width);
    const auto at = [&](qsizetype i, qsizetype j) -> int & { return cost[i * width + j]; };
    for (qsizetype i = 0; i <= a.size(); ++i)
        at(i, 0) = int(i);
    for (qsizetype j = 0; j <= b.size(); ++j)
        at(0, j) = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const bool same = a.at(i - 1) == b.at(j - 1);
            at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
        }
    }
    return at(a.size(), b.size());
}

static bool isPlainWord(const QString &word)
{
    return word.size() <= mostLetters && std::none_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// The shorter a word, the more likely one letter makes it another name: "Martin" and "Marvin", "Amina" and "Amira".
static bool isSlip(const QString &a, const QString &b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    const qsizetype difference = std::max(a.size(), b.size()) - shorter;
    if (shorter < 4 || difference > 1 || (a.front() != b.front() && shorter < 8))
        return false;
    const int slips = slipsBetween(a, b);
    if (slips == 2)
        return shorter >= 8;
    if (slips != 1)
        return false;
    if (difference == 1)
        return shorter >= 6;
    const auto [first, second] = std::mismatch(a.begin(), a.end(), b.begin());
    const bool isSwap = first + 1 != a.end() && *first == *(second + 1) && *(first + 1) == *second;
    return isSwap || shorter >= 7;
}

NameLikeness::NameLikeness(const QString &nameKey)
{
    const QStringList words = nameKey.split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(0, mostWords);
    for (const QString &word : words)
        m_words.append({word, NameSound(isPlainWord(word) ? word : QString())});
}

bool NameLikeness::agree(const Word &a, const Word &b, Grade grade)
{
    switch (grade) {
    case Grade::Same:
        return a.letters == b.letters;
    case Grade::Sound:
        return a.sound.isLike(b.sound);
    case Grade::Slip:
        return isPlainWord(a.letters) && isPlainWord(b.letters) && a.sound.endsFeminine() == b.sound.endsFeminine()
            && isSlip(a.letters, b.letters);
    }
    Q_UNREACHABLE();
}

/// Any number of words may be spelt otherwise; a slip is believed in one of them.
bool NameLikeness::allAgree(QList<Word> few, QList<Word> many)
{
    int slips = 0;
    for (const Grade grade : {Grade::Same, Grade::Sound, Grade::Slip}) {
        for (qsizetype i = few.size() - 1; i >= 0; --i) {
            const auto found =
                std::find_if(many.begin(), many.end(), [&](const Word &word) { return agree(few.at(i), word, grade); });
            if (found == many.end())
                continue;
            many.erase(found);
            few.removeAt(i);
            slips += grade == Grade::Slip ? 1 : 0;
        }
    }
    return few.isEmpty() && slips <= 1;
}

bool NameLikeness::allAgreeJoined(const QList<Word> &few, const QList<Word> &many)
{
    for (const Word &whole : few) {
        for (qsizetype i = 0; i < many.size(); ++i) {
            for (qsizetype j = 0; j < many.size(); ++j) {
                if (i == j || many.at(i).letters + many.at(j).letters != whole.letters)
                    continue;
                QList<Word> joined{whole};
                for (qsizetype k = 0; k < many.size(); ++k) {
                    if (k != i && k != j)
                        joined.append(many.at(k));
                }
                return few.size() <= joined.size() ? allAgree(few, joined) : allAgree(joined, few);
            }
        }
    }
    return false;
}

bool NameLikeness::isLike(const NameLikeness &other) const
{
    const bool isShorter = m_words.size() <= other.m_words.size();
    const QList<Word> &few = isShorter ? m_words : other.m_words;
    const QList<Word> &many = isShorter ? other.m_words : m_words;
    if (few.size() < fewestAgreeing)
        return false;
    return allAgree(few, many) || allAgreeJoined(few, many) || allAgreeJoined(many, few);
}

bool NameLikeness::sharesWord(const NameLikeness &other) const
{
    return std::any_of(m_words.begin(), m_words.end(), [&](const Word &word) {
        return std::any_of(other.m_words.begin(), other.m_words.end(),
                           [&](const Word &theirs) { return word.letters == theirs.letters; });
    });
}

bool areAlike(const QString &nameKey, const QString &otherKey)
{
    return NameLikeness(nameKey).isLike(otherKey);
}

} // namespace marac
