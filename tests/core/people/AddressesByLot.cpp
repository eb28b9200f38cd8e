// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/people/AddressesByLot.h"

#include "tests/core/people/MadeHomes.h"

#include <QHash>

namespace marac::test {

using namespace Qt::StringLiterals;

QString AddressesByLot::name()
{
    static const QStringList parts{u"Holly"_s, u"Harbour"_s, u"Elm"_s, u"Sea"_s,  u"Bridge"_s, u"Marlow"_s, u"St"_s,
                                   u"Mary"_s,  u"The"_s,     u"One"_s, u"Rose"_s, u"Women"_s,  u"North"_s,  u"Le"_s};
    static const QStringList ends{u"Bank"_s,    u"View"_s, u"Grange"_s, u"Road"_s,  u"Court"_s,
                                  u"Gardens"_s, u"Elms"_s, u"Way"_s,    u"House"_s, u"Apartments"_s};
    QString name = oneOf(parts);
    for (qsizetype more = below(3); more > 0; --more)
        name += isOneIn(2) ? u' ' + oneOf(parts) : oneOf(parts).toLower();
    return name + (isOneIn(4) ? oneOf(ends).toLower() : u' ' + oneOf(ends));
}

QString AddressesByLot::number()
{
    const QString number = QString::number(1 + below(29));
    return isOneIn(6) ? number + u'b' : number;
}

Address AddressesByLot::address()
{
    const QString saon = isOneIn(2) ? QString() : u"Flat "_s + (isOneIn(5) ? u"B"_s : number());
    const QString paon = isOneIn(2) ? number() : name();
    const QString street = isOneIn(6) ? QString() : name();
    if (isOneIn(6))
        return given(u"%1, %2 %3, Bootle"_s.arg(saon, paon, street));
    Address address = home(saon, paon, street);
    if (isOneIn(6))
        address.organisation = name() + u" Refuge"_s;
    return address;
}

QString AddressesByLot::inWords(int number)
{
    static const QStringList upToTwenty{u"one"_s,     u"two"_s,       u"three"_s,    u"four"_s,     u"five"_s,
                                        u"six"_s,     u"seven"_s,     u"eight"_s,    u"nine"_s,     u"ten"_s,
                                        u"eleven"_s,  u"twelve"_s,    u"thirteen"_s, u"fourteen"_s, u"fifteen"_s,
                                        u"sixteen"_s, u"seventeen"_s, u"eighteen"_s, u"nineteen"_s, u"twenty"_s};
    static const QStringList between{u" "_s, u"-"_s, QString()};
    if (number <= upToTwenty.size())
        return upToTwenty.at(number - 1);
    return upToTwenty.last() + oneOf(between) + upToTwenty.at(number - int(upToTwenty.size()) - 1);
}

QString AddressesByLot::writtenNumber(const QString &number)
{
    static const QStringList words{u" on"_s, u" in"_s, u" at"_s, u" of"_s};
    QString written = number;
    if (number.back().isLetter() && isOneIn(2))
        written = number.chopped(1) + u' ' + number.back();
    else if (const int value = number.toInt(); value > 0 && value < 30 && isOneIn(3))
        written = inWords(value);
    return isOneIn(5) ? written + oneOf(words) : written;
}

QString AddressesByLot::withSlip(const QString &word)
{
    const qsizetype at = below(word.size());
    switch (below(4)) {
    case 0:
        return word.left(at) + u'x' + word.mid(at + 1);
    case 1:
        return word.left(at) + u'x' + word.mid(at);
    case 2:
        return word.left(at) + word.mid(at + 1);
    default:
        return word.left(at) + word.mid(at + 1, 1) + word.at(at) + word.mid(at + 2);
    }
}

QString AddressesByLot::writtenName(const QString &word)
{
    static const QHash<QString, QString> shortened{{u"road"_s, u"Rd."_s},
                                                   {u"court"_s, u"Crt"_s},
                                                   {u"gardens"_s, u"Gdns"_s},
                                                   {u"view"_s, u"Vw"_s},
                                                   {u"street"_s, u"Saint"_s}};
    if (isOneIn(3))
        return shortened.value(word, word);
    if (word.size() > 3 && isOneIn(4)) {
        const qsizetype first = 1 + below(word.size() - 1);
        return word.left(first) + u' ' + word.mid(first);
    }
    return isOneIn(6) ? withSlip(word) : word;
}

QString AddressesByLot::written(const QString &word)
{
    static const QStringList numberWords{u"no."_s, u"number"_s, u"nr"_s};
    static const QStringList unitWords{u"flat"_s, u"Apartment"_s, u"apt."_s, u"room"_s};
    if (word == u"#"_s)
        return oneOf(numberWords);
    if (word == u"flat"_s)
        return oneOf(unitWords);
    return word.front().isDigit() ? writtenNumber(word) : writtenName(word);
}

QString AddressesByLot::textWith(const QString &phrase)
{
    static const QStringList before{QString(), u"Now at "_s, u"She knows the 12 of "_s, u"Seen near 4, one of "_s};
    static const QStringList behind{QString(), u"."_s, u", 3 weeks ago"_s, u" House since May"_s};
    static const QStringList between{u" "_s, u" "_s, u" "_s, u", "_s, QString()};
    QString text = oneOf(before);
    bool isFirst = true;
    const QStringList words = phrase.split(u' ');
    for (const QString &word : words) {
        if (!isFirst)
            text += oneOf(between);
        isFirst = false;
        text += written(word);
    }
    return text + oneOf(behind);
}

} // namespace marac::test
