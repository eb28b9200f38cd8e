// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/matching/KnownNames.h"

#include "core/people/PersonTable.h"
#include "core/people/matching/NameLikeness.h"

#include <QSet>

#include <algorithm>

namespace marac {

static QStringList wordsOf(const QString &key)
{
    return key.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void KnownNames::catchUp(const Connection &db)
{
    const QList<PersonKey> keys = PersonTable::keysAfter(db, m_last);
    for (const PersonKey &key : keys) {
        const qsizetype place = m_names.size();
        m_names.append({key.id, key.nameKey, {key.bornOn, key.bornOnEstimated}});
        for (const QString &word : wordsOf(key.nameKey))
            m_withWord[word].append(place);
        if (key.bornOn.isValid())
            m_bornOn[key.bornOn].append(place);
        m_last = std::max(m_last, key.id, [](PersonId a, PersonId b) { return a.value() < b.value(); });
    }
}

QList<PersonId> KnownNames::like(const QStringList &keys, const Birth &birth) const
{
    QList<PersonId> found;
    for (const QString &key : keys) {
        const NameLikeness name(key);
        QSet<qsizetype> places;
        const auto add = [&places](const QList<qsizetype> &some) { places.unite({some.begin(), some.end()}); };
        for (const QString &word : wordsOf(key))
            add(m_withWord.value(word));
        if (birth.day.isValid())
            add(m_bornOn.value(birth.day));
        for (const qsizetype place : std::as_const(places)) {
            const Name &known = m_names.at(place);
            const Births births = compareBirths(birth, known.birth);
            const bool mayBe = births == Births::Equal || births == Births::Open;
            if (mayBe && !found.contains(known.id) && name.isLike(known.key))
                found.append(known.id);
        }
    }
    std::sort(found.begin(), found.end(), [](PersonId a, PersonId b) { return a.value() < b.value(); });
    return found;
}

} // namespace marac
