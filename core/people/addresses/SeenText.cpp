// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/SeenText.h"

namespace marac {

/// Signs of format (soft hyphen, zero width, word joiner, direction), the joiner of graphemes and the choosers of a variant.
static bool isUndrawn(QChar c)
{
    const char16_t code = c.unicode();
    return c.category() == QChar::Other_Format || code == 0x034F || (code >= 0xFE00 && code <= 0xFE0F);
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
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isHidden = isUndrawn(text.at(at));
        if (isHidden && undrawn == Undrawn::LeftOut)
            continue;
        seen.text += isHidden ? QChar(u' ') : seenAs(text.at(at));
        seen.at += at;
    }
    return seen;
}

} // namespace marac
