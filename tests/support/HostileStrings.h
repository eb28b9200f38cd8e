// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace marac::test {

/// One line each: what HTML, Markdown, a format, a menu, a database, a spreadsheet, a terminal, a file system or a reader of
/// text may take for more than text (security.md, faults 63 to 68). Bait has what asks to be fetched.
inline QStringList hostileLines()
{
    using namespace Qt::StringLiterals;
    return {u"<b>&amp; &#0;</b><table><tr><td><a href='x'>y</a>"_s,
            u"**bold** ![a](file:///etc/hostname) `c` # d"_s,
            u"%1 %2 %n %s {0} {date}"_s,
            u"&File && &amp;Edit"_s,
            u"'; DROP TABLE person; -- \" % _ * NEAR(a b) OR"_s,
            u"=cmd|' /C calc'!A0"_s,
            u"\uFF1D1+1"_s,
            u"\uFF20SUM(1)\uFF0B1\uFF0DDDE(\"cmd\";\"/C calc\")"_s,
            u"\u202Egnp.exe\u2066x\u2069"_s,
            u"a\u200B\u2060b\uFEFF"_s,
            u"e"_s + QString(200, QChar(0x301)),
            u"\U0001F468\u200D\U0001F469"_s,
            u"\x01\x07\x1b[31m"_s,
            u"a\u0085b\u009B31mc\u2028d\u2029e"_s,
            u"../../etc/CON.txt."_s,
            u"\\\\127.0.0.1\\c$\\x.png \\\\?\\C:\\x"_s,
            u"a"_s + QChar(0) + u'b',
            u"a"_s + QChar(0xD800),
            u"a"_s + QChar(0xFFFE)};
}

/// A letter with ten thousand accents, which is one sign to whoever draws it (security.md, fault 63).
inline QString manyMarks()
{
    return u'e' + QString(10'000, QChar(0x301));
}

/// As somebody has who copied a whole file (security.md, fault 62).
inline const QString &tenMegabytes()
{
    static const QString text = QStringLiteral("fence ").repeated(1'750'000);
    return text;
}

} // namespace marac::test
