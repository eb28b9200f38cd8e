// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/looks/IconPaths.h"

#include <QStringView>

#include <algorithm>
#include <iterator>

namespace marac {

struct Drawing
{
    const char *name;
    const char *path;
};

static constexpr Drawing drawings[] = {
    {"actions",
     "M 3 5 L 4.5 6.5 L 7 3.5 M 3 10.5 L 4.5 12 L 7 9 M 3 16 L 4.5 17.5 L 7 14.5 M 10 5 L 17 5 M 10 10.5 L 17 10.5 M "
     "10 16 L 17 16"},
    {"add", "M 10 4 L 10 16 M 4 10 L 16 10"},
    {"agencies",
     "M 3 17 L 17 17 M 5 17 L 5 4 L 12 4 L 12 17 M 12 9 L 15 9 L 15 17 M 7.5 7 L 9.5 7 M 7.5 10 L 9.5 10 M 7.5 13 L "
     "9.5 13"},
    {"audit",
     "M 8.5 17.2 L 3.5 17.2 L 3.5 2.8 L 14.5 2.8 L 14.5 8 M 6.2 6.3 L 11.8 6.3 M 6.2 9.3 L 8.5 9.3 O 13.2 13.4 4.3 M "
     "13.2 11 L 13.2 13.5 L 15 14.6"},
    {"back", "M 16 10 L 4 10 M 9 5 L 4 10 L 9 15"},
    {"backup", "M 4 6 Q 10 2.5 16 6 Q 10 9.5 4 6 L 4 14 Q 10 17.5 16 14 L 16 6 M 4 10 Q 10 13.5 16 10"},
    {"calendar", "M 3 5 L 17 5 L 17 17 L 3 17 Z M 3 8.5 L 17 8.5 M 6.5 3 L 6.5 6.5 M 13.5 3 L 13.5 6.5"},
    {"cases", "M 2.5 5 L 8 5 L 9.5 7 L 17.5 7 L 17.5 16 L 2.5 16 Z"},
    {"clock", "O 10 10 7.2 M 10 5.5 L 10 10 L 13.5 12"},
    {"close", "M 5 5 L 15 15 M 15 5 L 5 15"},
    {"columns", "M 3 4 L 17 4 L 17 16 L 3 16 Z M 8 4 L 8 16 M 12.7 4 L 12.7 16"},
    {"display", "O 10 10 7.2 M 10 2.8 L 10 17.2 M 12.6 4.2 L 12.6 15.8 M 15.1 6.2 L 15.1 13.8"},
    {"down", "M 5.5 8 L 10 12.5 L 14.5 8"},
    {"edit", "M 4 16 L 4.8 12.6 L 13.5 4 L 16 6.5 L 7.3 15.2 Z M 11.7 5.8 L 14.2 8.3"},
    {"eye", "M 2 10 Q 10 1.5 18 10 Q 10 18.5 2 10 O 10 10 2.6"},
    {"filter", "M 3 4.5 L 17 4.5 L 11.7 10.5 L 11.7 16 L 8.3 14 L 8.3 10.5 Z"},
    {"flag", "M 5 17.5 L 5 3.5 L 15 3.5 L 12.5 7 L 15 10.5 L 5 10.5"},
    {"good", "O 10 10 7.2 M 6.5 10.2 L 9 12.7 L 13.6 7.6"},
    {"help", "O 10 10 7.2 M 7.6 8 Q 7.8 5.4 10.1 5.5 Q 12.6 5.7 12.3 8 Q 12 9.4 10 10.2 L 10 11.6 M 10 14.1 L 10 14.3"},
    {"hold", "M 7 5 L 7 15 M 13 5 L 13 15"},
    {"home", "M 3 10 L 10 3.5 L 17 10 M 5 8.5 L 5 16.5 L 15 16.5 L 15 8.5 M 8.5 16.5 L 8.5 12 L 11.5 12 L 11.5 16.5"},
    {"info", "O 10 10 7.2 M 10 9.3 L 10 14 M 10 6.3 L 10 6.5"},
    {"key", "O 6.2 10 3.4 M 9.6 10 L 17.5 10 L 17.5 13 M 14 10 L 14 12.5"},
    {"list", "M 7 5 L 17 5 M 7 10 L 17 10 M 7 15 L 17 15 M 3 5 L 3.4 5 M 3 10 L 3.4 10 M 3 15 L 3.4 15"},
    {"lock",
     "M 4.5 9 L 15.5 9 L 15.5 17 L 4.5 17 Z M 6.8 9 L 6.8 6 Q 7 2.8 10 2.8 Q 13 2.8 13.2 6 L 13.2 9 M 10 12 L 10 14"},
    {"meetings",
     "O 6.5 7 2.6 O 14 8 2 M 1.8 16.5 Q 2 11.6 6.5 11.6 Q 11 11.6 11.2 16.5 M 13 12.2 Q 17.8 11.8 18.2 16.5"},
    {"minutes",
     "M 4.5 2.8 L 12 2.8 L 15.5 6.3 L 15.5 17.2 L 4.5 17.2 Z M 7.2 9 L 12.8 9 M 7.2 11.8 L 12.8 11.8 M 7.2 14.5 L 11 "
     "14.5"},
    {"more", "O 4.5 10 0.8 O 10 10 0.8 O 15.5 10 0.8"},
    {"next", "M 4 10 L 16 10 M 11 5 L 16 10 L 11 15"},
    {"open", "M 8 4 L 4 4 L 4 16 L 16 16 L 16 12 M 11 4 L 16 4 L 16 9 M 16 4 L 9.5 10.5"},
    {"person", "O 10 6.6 3.2 M 3.8 17 Q 4.2 11.6 10 11.6 Q 15.8 11.6 16.2 17"},
    {"print",
     "M 6 7 L 6 3 L 14 3 L 14 7 M 6 14 L 3 14 L 3 7 L 17 7 L 17 14 L 14 14 M 6 11.5 L 14 11.5 L 14 17 L 6 17 Z"},
    {"problem",
     "M 7 2.8 L 13 2.8 L 17.2 7 L 17.2 13 L 13 17.2 L 7 17.2 L 2.8 13 L 2.8 7 Z M 10 6.2 L 10 10.8 M 10 13.6 L 10 "
     "13.8"},
    {"protected",
     "M 10 2.6 Q 13 4.5 16.6 4.7 Q 16.8 13.6 10 17.4 Q 3.2 13.6 3.4 4.7 Q 7 4.5 10 2.6 Z M 10 7.6 L 10 11.4 M 10 13.6 "
     "L 10 13.8"},
    {"referrals",
     "M 3 11 L 5 4 L 15 4 L 17 11 L 17 16 L 3 16 Z M 3 11 L 7 11 Q 7.6 13.3 10 13.3 Q 12.4 13.3 13 11 L 17 11"},
    {"remove", "M 4 10 L 16 10"},
    {"repeat",
     "M 4 9 Q 4.6 4 10 4 Q 14 4 15.8 7.6 M 16 3.6 L 16 7.8 L 11.8 7.8 M 16 11 Q 15.4 16 10 16 Q 6 16 4.2 12.4 M 4 16.4 "
     "L 4 12.2 L 8.2 12.2"},
    {"save", "M 10 3 L 10 12 M 6 8.5 L 10 12.5 L 14 8.5 M 3.5 13.5 L 3.5 16.5 L 16.5 16.5 L 16.5 13.5"},
    {"search", "O 8.8 8.8 5.4 M 12.8 12.8 L 17 17"},
    {"settings",
     "M 3 5.5 L 9 5.5 M 13 5.5 L 17 5.5 O 11 5.5 1.9 M 3 14.5 L 5 14.5 M 9 14.5 L 17 14.5 O 7 14.5 1.9 M 3 10 L 12 10 "
     "M 16 10 L 17 10 O 14 10 1.9"},
    {"today",
     "M 3 5 L 17 5 L 17 17 L 3 17 Z M 3 8.5 L 17 8.5 M 6.5 3 L 6.5 6.5 M 13.5 3 L 13.5 6.5 M 7 12.6 L 9.2 14.6 L 13 "
     "10.8"},
    {"unlock", "M 4.5 9 L 15.5 9 L 15.5 17 L 4.5 17 Z M 6.8 9 L 6.8 6 Q 7 2.8 10 2.8 Q 12.4 2.8 13 5 M 10 12 L 10 14"},
    {"up", "M 5.5 12 L 10 7.5 L 14.5 12"},
    {"users",
     "O 10 6.2 3 M 3.8 17 Q 4.2 11.4 10 11.4 Q 12 11.4 13.4 12 O 15 15.5 2.2 M 15 13.3 L 15 12.4 M 15 18.6 L 15 17.7"},
    {"warning", "M 10 3 L 17.6 16.5 L 2.4 16.5 Z M 10 8 L 10 12 M 10 14.2 L 10 14.3"},
};

QPainterPath IconPaths::path(const QString &name)
{
    const auto *found = std::find_if(std::begin(drawings), std::end(drawings),
                                     [&](const Drawing &d) { return name == QLatin1StringView(d.name); });
    Q_ASSERT_X(found != std::end(drawings), "IconPaths", "no icon of that name");
    QPainterPath path;
    if (found == std::end(drawings))
        return path;
    const QStringList words = QString::fromLatin1(found->path).split(QLatin1Char(' '));
    qsizetype i = 0;
    const auto number = [&] { return words.value(i++).toDouble(); };
    const auto point = [&] {
        const double x = number();
        return QPointF(x, number());
    };
    while (i < words.size()) {
        const QString &letter = words.at(i++);
        if (letter == QStringLiteral("M")) {
            path.moveTo(point());
        } else if (letter == QStringLiteral("L")) {
            path.lineTo(point());
        } else if (letter == QStringLiteral("Q")) {
            const QPointF control = point();
            path.quadTo(control, point());
        } else if (letter == QStringLiteral("O")) {
            const QPointF centre = point();
            const double r = number();
            path.addEllipse(centre, r, r);
        } else {
            path.closeSubpath();
        }
    }
    return path;
}

QStringList IconPaths::names()
{
    QStringList all;
    for (const Drawing &drawing : drawings)
        all += QString::fromLatin1(drawing.name);
    return all;
}

} // namespace marac
