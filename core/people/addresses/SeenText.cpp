// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/SeenText.h"

#include "core/base/Text.h"

namespace marac {

/// What text::shown() marks, and every other sign of format. White signs are drawn, as the space they are.
static bool isUndrawn(char32_t point)
{
    if (point >= 0x20 && point < 0x7F)
        return false;
    return !QChar::isSpace(point) && (text::isHidden(point) || QChar::category(point) == QChar::Other_Format);
}

static QChar seenAs(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x80 && code > 0x20)
        return c;
    if (c.isSpace())
        return code == u'\n' ? c : QChar(u' ');
    if (c.isDigit())
        return QChar(char16_t(u'0' + c.digitValue()));
    // The full-width forms stand in the order of ASCII.
    if (code >= 0xFF01 && code <= 0xFF5E)
        return QChar(char16_t(code - 0xFEE0));
    return c.category() == QChar::Punctuation_Dash ? QChar(u'-') : c;
}

/// Whether a link stands for a white sign or a mark by its number there: "%20", "%2C".
static bool isNumberedSign(const QString &text, qsizetype at)
{
    if (text.at(at) != u'%' || at + 2 >= text.size())
        return false;
    const QChar first = text.at(at + 1);
    const QChar second = text.at(at + 2).toLower();
    const bool isHex = (second >= u'0' && second <= u'9') || (second >= u'a' && second <= u'f');
    return first >= u'0' && first <= u'2' && isHex;
}

SeenText seenText(const QString &text, Undrawn undrawn)
{
    SeenText seen;
    seen.text.reserve(text.size());
    seen.at.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        if (isNumberedSign(text, at)) {
            seen.text += QLatin1Char(' ');
            seen.at += at;
            at += 3;
            continue;
        }
        const bool isPair = at + 1 < text.size() && text.at(at).isHighSurrogate() && text.at(at + 1).isLowSurrogate();
        const char32_t point =
            isPair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : char32_t(text.at(at).unicode());
        const qsizetype end = at + (isPair ? 2 : 1);
        if (isUndrawn(point)) {
            if (undrawn == Undrawn::AsSpace) {
                seen.text += QLatin1Char(' ');
                seen.at += at;
            }
            at = end;
        }
        for (; at < end; ++at) {
            seen.text += isPair ? text.at(at) : seenAs(text.at(at));
            seen.at += at;
        }
    }
    return seen;
}

/// Where the word goes on that a hyphen at `at` breaks at the end of a line; 0: it breaks none.
static qsizetype goesOnAt(const QString &text, qsizetype at)
{
    if (text.at(at) != u'-' || at == 0 || !text.at(at - 1).isLetter())
        return 0;
    bool hasLineEnd = false;
    qsizetype next = at + 1;
    for (; next < text.size() && text.at(next).isSpace(); ++next)
        hasLineEnd = hasLineEnd || text.at(next) == u'\n';
    return hasLineEnd && next < text.size() && text.at(next).isLetter() ? next : 0;
}

/// "no12", "nr12": too short to be told from "L20" by its length.
static bool isNumberWordBefore(const QString &text, qsizetype at)
{
    if (at < 2 || (at > 2 && text.at(at - 3).isLetterOrNumber()))
        return false;
    const QString word = text.mid(at - 2, 2).toLower();
    return word == QLatin1String("no") || word == QLatin1String("nr");
}

/// Whether a number and a word meet before `at`.
static bool meetBefore(const QString &text, qsizetype at)
{
    static constexpr qsizetype word = 3; ///< letters; fewer belong to the number
    if (at == 0 || text.at(at).isDigit() == text.at(at - 1).isDigit())
        return false;
    qsizetype letters = 0;
    if (text.at(at).isDigit()) {
        while (letters < word && letters < at && text.at(at - 1 - letters).isLetter())
            ++letters;
        return letters == word || isNumberWordBefore(text, at);
    }
    while (letters < word && at + letters < text.size() && text.at(at + letters).isLetter())
        ++letters;
    return letters == word;
}

SeenText asMeant(const SeenText &seen)
{
    SeenText meant;
    for (qsizetype at = 0; at < seen.text.size(); ++at) {
        if (const qsizetype next = goesOnAt(seen.text, at); next > 0)
            at = next;
        if (meetBefore(seen.text, at)) {
            meant.text += QLatin1Char(' ');
            meant.at += seen.at.at(at);
        }
        meant.text += seen.text.at(at);
        meant.at += seen.at.at(at);
    }
    return meant;
}

} // namespace marac
