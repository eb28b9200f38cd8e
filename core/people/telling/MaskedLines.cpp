// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/telling/MaskedLines.h"

#include "core/people/PeopleWords.h"

#include <algorithm>

namespace marac {

QString maskedPart(const QString &text, const QList<AddressPlace> &places, qsizetype from, qsizetype end)
{
    QString shown;
    qsizetype done = from;
    for (const AddressPlace &place : places) {
        const qsizetype begins = std::max(place.from, from);
        const qsizetype ends = std::min(place.from + place.length, end);
        if (begins >= ends)
            continue;
        if (begins >= done)
            shown += text.mid(done, begins - done) + People::tr("Protected address");
        done = std::max(done, ends);
    }
    return shown + text.mid(done, end - done);
}

QStringList maskedLines(const QStringList &lines, const QList<AddressPlace> &places)
{
    const QString text = lines.join(QLatin1Char('\n'));
    QStringList shown;
    qsizetype from = 0;
    for (const QString &line : lines) {
        shown << maskedPart(text, places, from, from + line.size());
        from += line.size() + 1;
    }
    return shown;
}

} // namespace marac
