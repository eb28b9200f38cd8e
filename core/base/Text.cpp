// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace marac::text {

/// Letters and signs that are drawn as nothing (fillers, blank braille, joiners, variants): a name of them would look empty.
static bool isEmptyLetter(char32_t c)
{
    constexpr std::pair<char32_t, char32_t> drawnAsNothing[] = {
        {0x034F, 0x034F}, {0x115F, 0x1160}, {0x17B4, 0x17B5},   {0x180B, 0x180F},   {0x2800, 0x2800},  {0x3164, 0x3164},
        {0xFFA0, 0xFFA0}, {0xFFF9, 0xFFFB}, {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, {0xE0100, 0xE01EF}};
    return std::any_of(std::begin(drawnAsNothing), std::end(drawnAsNothing),
                       [c](const auto &range) { return c >= range.first && c <= range.second; });
}

static bool isMarked(char32_t c)
{
    if (c == U'\n' || c == U'\t')
        return false;
    if (c < 0x20 || (c >= 0x7F && c <= 0x9F))
        return true;
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0x061C
        || c == 0xFEFF || c == 0x00AD || (c >= 0xE0000 && c <= 0xE007F) || isEmptyLetter(c);
}

/// A variant of nothing: after a sign it makes it a picture (such as a heart), after anything else it is drawn as nothing.
static bool isMarkedAfter(char32_t before, char32_t c)
{
    return isMarked(c) || (c >= 0xFE00 && c <= 0xFE0F && before < 0x2000);
}

bool isHidden(char32_t c)
{
    return isMarkedAfter(0, c);
}

QString kept(const QString &typed)
{
    QString text = typed.normalized(QString::NormalizationForm_C);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return text.trimmed();
}

QString shown(const QString &stored)
{
    const QList<uint> points = stored.toUcs4();
    QString out;
    out.reserve(stored.size());
    uint before = 0;
    for (const uint point : points) {
        if (isMarkedAfter(std::exchange(before, point), point))
            out += QStringLiteral("⟦U+%1⟧").arg(point, 4, 16, QLatin1Char('0')).toUpper();
        else
            out += QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1);
    }
    return out;
}

bool hasHidden(const QString &typed)
{
    const QList<uint> points = typed.toUcs4();
    uint before = 0;
    return std::any_of(points.begin(), points.end(),
                       [&before](uint point) { return isMarkedAfter(std::exchange(before, point), point); });
}

static bool isForbidden(const QString &typed)
{
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar c = typed.at(i);
        if (c.isNull())
            return true;
        if (c.isHighSurrogate()) {
            if (i + 1 >= typed.size() || !typed.at(i + 1).isLowSurrogate())
                return true;
            if (QChar::isNonCharacter(QChar::surrogateToUcs4(c, typed.at(i + 1))))
                return true;
            ++i;
        } else if (c.isLowSurrogate() || QChar::isNonCharacter(c.unicode())) {
            return true;
        }
    }
    return false;
}

QList<FieldProblem> problemsIn(const QString &field, const QString &typed, qsizetype limit)
{
    if (typed.size() > limit) {
        return {{field,
                 QCoreApplication::translate(
                     "Text", "This is %L1 characters long; the most is %L2. Shorten it, or attach it as a document.")
                     .arg(typed.size())
                     .arg(limit)}};
    }
    if (isForbidden(typed)) {
        return {
            {field,
             QCoreApplication::translate(
                 "Text",
                 "This holds a character that is not text (such as NUL). Type it again, or paste it as plain text.")}};
    }
    return {};
}

} // namespace marac::text
