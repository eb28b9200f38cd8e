// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/SamePlace.h"

#include "core/people/PersonName.h"

#include <QSet>

namespace marac {

using namespace Qt::StringLiterals;

static QSet<QString> tellingWordsIn(const QString &key)
{
    static const QSet<QString> tellNothing{u"a"_s,    u"and"_s,  u"at"_s, u"by"_s,      u"in"_s, u"near"_s,
                                           u"next"_s, u"of"_s,   u"on"_s, u"outside"_s, u"s"_s,  u"the"_s,
                                           u"to"_s,   u"from"_s};
    const QStringList words = key.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return QSet<QString>(words.cbegin(), words.cend()).subtract(tellNothing);
}

PlaceLikeness placeLikeness(const QString &one, const QString &other)
{
    const QString key = nameKey(one);
    const QString otherKey = nameKey(other);
    if (key.isEmpty() || otherKey.isEmpty())
        return PlaceLikeness::Other;
    if (key == otherKey)
        return PlaceLikeness::Same;
    const QSet<QString> words = tellingWordsIn(key);
    const QSet<QString> otherWords = tellingWordsIn(otherKey);
    const bool isShorter = words.size() <= otherWords.size();
    const QSet<QString> &few = isShorter ? words : otherWords;
    const QSet<QString> &many = isShorter ? otherWords : words;
    return few.size() >= 2 && many.contains(few) ? PlaceLikeness::Within : PlaceLikeness::Other;
}

} // namespace marac
