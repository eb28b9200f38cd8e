// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/telling/NumberWords.h"

#include <QHash>

namespace marac {

using namespace Qt::StringLiterals;

static const QHash<QString, int> &units()
{
    static const QHash<QString, int> words{{u"one"_s, 1},   {u"two"_s, 2},   {u"three"_s, 3},
                                           {u"four"_s, 4},  {u"five"_s, 5},  {u"six"_s, 6},
                                           {u"seven"_s, 7}, {u"eight"_s, 8}, {u"nine"_s, 9}};
    return words;
}

static const QHash<QString, int> &teens()
{
    static const QHash<QString, int> words{
        {u"ten"_s, 10},     {u"eleven"_s, 11},  {u"twelve"_s, 12},    {u"thirteen"_s, 13}, {u"fourteen"_s, 14},
        {u"fifteen"_s, 15}, {u"sixteen"_s, 16}, {u"seventeen"_s, 17}, {u"eighteen"_s, 18}, {u"nineteen"_s, 19}};
    return words;
}

static const QHash<QString, int> &tens()
{
    static const QHash<QString, int> words{{u"twenty"_s, 20}, {u"thirty"_s, 30},  {u"forty"_s, 40},  {u"fifty"_s, 50},
                                           {u"sixty"_s, 60},  {u"seventy"_s, 70}, {u"eighty"_s, 80}, {u"ninety"_s, 90}};
    return words;
}

/// "twentyone" beside the words that stand alone.
static const QHash<QString, int> &spelt()
{
    static const QHash<QString, int> words = [] {
        QHash<QString, int> all = units();
        all.insert(teens());
        all.insert(tens());
        for (auto ten = tens().cbegin(); ten != tens().cend(); ++ten) {
            for (auto unit = units().cbegin(); unit != units().cend(); ++unit)
                all.insert(ten.key() + unit.key(), ten.value() + unit.value());
        }
        return all;
    }();
    return words;
}

QList<SpeltNumber> speltNumbersAt(const QList<AddressWord> &words, qsizetype at)
{
    QList<SpeltNumber> numbers;
    static constexpr qsizetype longestSpelt = 12; ///< "seventyseven"
    const QString &key = words.at(at).key;
    const int first = key.size() > longestSpelt ? 0 : spelt().value(key);
    if (first == 0)
        return numbers;
    numbers.append({QString::number(first), 1});
    const int unit = at + 1 < words.size() ? units().value(words.at(at + 1).key) : 0;
    if (unit > 0 && tens().contains(key))
        numbers.append({QString::number(first + unit), 2});
    return numbers;
}

bool isBetweenNumberAndName(const QList<AddressWord> &words, qsizetype at)
{
    if (at == 0 || (!hasDigit(words.at(at - 1).key) && !spelt().contains(words.at(at - 1).key)))
        return false;
    const QString &key = words.at(at).key;
    return key == "on"_L1 || key == "in"_L1 || key == "at"_L1 || key == "of"_L1;
}

} // namespace marac
