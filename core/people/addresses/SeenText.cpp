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

SeenText seenText(const QString &text, Undrawn undrawn)
{
    SeenText seen;
    seen.text.reserve(text.size());
    seen.at.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
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

} // namespace marac
