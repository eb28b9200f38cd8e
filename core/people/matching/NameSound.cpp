// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/matching/NameSound.h"

#include <QHash>

#include <algorithm>

namespace marac {

static constexpr qsizetype fewestUnits = 4; ///< of words whose vowels differ: shorter ones are too many names at once
static constexpr QChar other = u'X';        ///< vowels of no kind, alike only when they are the same

static bool isVowelAt(const QString &word, qsizetype i)
{
    const auto isPlain = [](QChar c) { return QStringView(u"aeiou").contains(c); };
    if (i >= word.size())
        return false;
    if (word.at(i) != u'y')
        return isPlain(word.at(i));
    // "Yusuf" begins with a consonant, "Yvonne" with a vowel.
    return i > 0 || (word.size() > 1 && !isPlain(word.at(1)));
}

static QChar kindWithin(const QString &vowels)
{
    static const QHash<QString, QChar> kinds{
        {QStringLiteral("a"), u'A'},   {QStringLiteral("aa"), u'A'},  {QStringLiteral("e"), u'E'},
        {QStringLiteral("i"), u'I'},   {QStringLiteral("y"), u'I'},   {QStringLiteral("ii"), u'I'},
        {QStringLiteral("ee"), u'I'},  {QStringLiteral("ie"), u'I'},  {QStringLiteral("o"), u'U'},
        {QStringLiteral("u"), u'U'},   {QStringLiteral("ou"), u'U'},  {QStringLiteral("oo"), u'U'},
        {QStringLiteral("uu"), u'U'},  {QStringLiteral("oe"), u'U'},  {QStringLiteral("ue"), u'U'},
        {QStringLiteral("ai"), u'D'},  {QStringLiteral("ay"), u'D'},  {QStringLiteral("ei"), u'D'},
        {QStringLiteral("ey"), u'D'},  {QStringLiteral("ae"), u'D'},  {QStringLiteral("aye"), u'D'},
        {QStringLiteral("aee"), u'D'}, {QStringLiteral("eyi"), u'D'}, {QStringLiteral("ayi"), u'D'},
    };
    return kinds.value(vowels, other);
}

/// The end of a name tells a woman's from a man's ("Maria", "Mario"), so it is looked at more closely.
static QChar kindAtTheEnd(const QString &vowels)
{
    static const QHash<QString, QChar> kinds{
        {QStringLiteral("ia"), u'Y'},  {QStringLiteral("ya"), u'Y'},  {QStringLiteral("ea"), u'Y'},
        {QStringLiteral("iya"), u'Y'}, {QStringLiteral("iia"), u'Y'}, {QStringLiteral("ey"), u'I'},
        {QStringLiteral("ye"), u'I'},  {QStringLiteral("yi"), u'I'},
    };
    return kinds.value(vowels, kindWithin(vowels));
}

/// Of the consonants at `i`: what they sound like, and how many letters they are.
static std::pair<QString, qsizetype> consonantAt(const QString &word, qsizetype i)
{
    static const std::pair<QLatin1StringView, QLatin1StringView> together[] = {
        {QLatin1StringView("sch"), QLatin1StringView("!")}, {QLatin1StringView("chr"), QLatin1StringView("kr")},
        {QLatin1StringView("sh"), QLatin1StringView("!")},  {QLatin1StringView("sz"), QLatin1StringView("!")},
        {QLatin1StringView("ch"), QLatin1StringView("+")},  {QLatin1StringView("ph"), QLatin1StringView("f")},
        {QLatin1StringView("ck"), QLatin1StringView("k")},  {QLatin1StringView("dj"), QLatin1StringView("j")},
        {QLatin1StringView("x"), QLatin1StringView("ks")},  {QLatin1StringView("q"), QLatin1StringView("k")},
    };
    const QStringView rest = QStringView(word).mid(i);
    for (const auto &[letters, sound] : together) {
        if (rest.startsWith(letters))
            return {sound, letters.size()};
    }
    QChar c = word.at(i);
    if (c == u'c' && (i + 1 == word.size() || !QStringView(u"eiy").contains(word.at(i + 1))))
        c = u'k';
    else if (c == u'w' || c == u'v')
        c = i == 0 ? u'v' : u'f';
    else if (c == u'z' && i > 0)
        c = u's';
    const bool isBreathed =
        i + 1 < word.size() && word.at(i + 1) == u'h' && QStringView(u"kgdtbrwjl").contains(word.at(i));
    return {QString(c), isBreathed ? 2 : 1};
}

NameSound::NameSound(const QString &word)
{
    for (qsizetype i = 0; i < word.size();) {
        if (!isVowelAt(word, i)) {
            const auto [sound, letters] = consonantAt(word, i);
            i += letters;
            if (!m_units.endsWith(sound.front())) {
                m_units += sound;
                m_exact += sound;
            }
            continue;
        }
        QString vowels;
        while (isVowelAt(word, i))
            vowels += word.at(i++);
        // "Sarah" and "Sara", "Kahn" and "Khan", "John" and "Jon".
        if (i < word.size() && word.at(i) == u'h' && (i + 1 == word.size() || word.at(i + 1) == u'n'))
            ++i;
        const bool isEnd = i == word.size();
        const bool isFeminine = isEnd && word.endsWith(QLatin1StringView("lle"));
        const QChar kind = isFeminine ? QChar(u'A') : isEnd ? kindAtTheEnd(vowels) : kindWithin(vowels);
        m_units += kind;
        m_exact += kind == other ? vowels.toUpper() : QString(kind);
    }
}

bool NameSound::endsFeminine() const
{
    return m_units.endsWith(u'A') || m_units.endsWith(u'Y');
}

static bool areLikeVowels(QChar a, QChar b, bool isFirst, bool isLast)
{
    if (a == other || b == other)
        return false; // the same ones were found before
    if (a == b)
        return true;
    const auto isOneOf = [&](QStringView kinds) { return kinds.contains(a) && kinds.contains(b); };
    if (isLast)
        return false;
    if (isFirst)
        return isOneOf(u"EI");
    return a == u'E' || b == u'E' || isOneOf(u"DA") || isOneOf(u"DI");
}

/// Kinds of vowel compared one by one; one weak vowel may be missing ("Aleksandr", "Alexander"; "Fatma", "Fatima").
static bool areLikeUnits(const QString &a, const QString &b)
{
    const auto isWeak = [](QChar c) { return c == u'E' || c == u'I'; };
    int missing = 0;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        const bool isLast = i + 1 == a.size() || j + 1 == b.size();
        if (a.at(i) == b.at(j) && a.at(i) != other) {
            ++i, ++j;
        } else if (a.at(i).isUpper() && b.at(j).isUpper()) {
            if (!areLikeVowels(a.at(i), b.at(j), i == 0 || j == 0, isLast))
                return false;
            ++i, ++j;
        } else if (isWeak(a.at(i)) && i > 0 && i + 1 < a.size() && missing++ == 0) {
            ++i;
        } else if (isWeak(b.at(j)) && j > 0 && j + 1 < b.size() && missing++ == 0) {
            ++j;
        } else {
            return false;
        }
    }
    return i == a.size() && j == b.size();
}

bool NameSound::isLike(const NameSound &sound) const
{
    if (m_exact == sound.m_exact)
        return !m_exact.isEmpty();
    return std::min(m_units.size(), sound.m_units.size()) >= fewestUnits && areLikeUnits(m_units, sound.m_units);
}

} // namespace marac
