// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/matching/FilterWords.h"

#include "core/people/PersonName.h"
#include "core/people/PersonTable.h"

#include <QRegularExpression>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr int mostWords = 8;
static constexpr int numberDigits = 4; ///< of a reference, at least
static constexpr int yearsBack = 25;

FilterWords filterWords(const QString &typed)
{
    FilterWords words;
    const QStringList all = typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(0, mostWords);
    static const QRegularExpression begunReference(u"^[A-Za-z]{2,5}-$"_s);
    for (const QString &word : all) {
        if (begunReference.match(word).hasMatch()
            || std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); }))
            words.references += word;
        else
            words.names += nameKey(word).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    words.names = words.names.mid(0, mostWords);
    words.isNothing = !all.isEmpty() && words.names.isEmpty() && words.references.isEmpty();
    return words;
}

QStringList referenceStarts(const QString &kind, const QString &word, int year)
{
    static const QRegularExpression ofYear(u"^20[0-9]{2}(-[0-9]*)?$"_s);
    static const QRegularExpression ofNumber(u"^[0-9]+$"_s);
    QStringList starts;
    if (ofYear.match(word).hasMatch())
        starts += kind + u'-' + word;
    if (!ofNumber.match(word).hasMatch())
        return starts.isEmpty() ? QStringList{word.toUpper()} : starts;
    const bool isBeginning = word.startsWith(u'0');
    const QString number = isBeginning ? word : word.rightJustified(numberDigits, u'0');
    for (int one = year; one >= year - yearsBack; --one)
        starts += u"%1-%2-%3"_s.arg(kind).arg(one).arg(number);
    std::sort(starts.begin(), starts.end());
    return starts;
}

NamedPeople peopleNamed(const Connection &db, const QStringList &names)
{
    NamedPeople named;
    const QList<Person> found = PersonTable::withWords(db, names, NamedPeople::most);
    for (const Person &person : found)
        named.people += person.id;
    named.isCut = found.size() == NamedPeople::most;
    return named;
}

} // namespace marac
