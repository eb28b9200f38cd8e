// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PersonName.h"

#include "core/people/PeopleWords.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace marac {

static QString initial(const QString &name)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? name.left(end).toUpper() + QLatin1Char('.') : QString();
}

QString personName(const Person &person, NameForm form)
{
    const bool named = !person.givenName.isEmpty() || !person.familyName.isEmpty();
    const QString given = named ? person.givenName : person.knownAs;
    const QString family = named ? person.familyName : QString();
    if (given.isEmpty() && family.isEmpty())
        return People::tr("Name not known");
    switch (form) {
    case NameForm::Full:
        return (given + QLatin1Char(' ') + family).trimmed();
    case NameForm::Initials:
        return initial(given) + initial(family);
    case NameForm::SurnameFirst:
        return (family.toUpper() + QLatin1Char(' ') + given).trimmed();
    }
    Q_UNREACHABLE();
}

/// Letters that no decomposition takes to a plain one, though people type the plain one.
static QString plainLetters(const QString &folded)
{
    static const QHash<QChar, QString> plain{
        {u'\u00F8', QStringLiteral("o")},  {u'\u0142', QStringLiteral("l")},  {u'\u0111', QStringLiteral("d")},
        {u'\u00F0', QStringLiteral("d")},  {u'\u00FE', QStringLiteral("th")}, {u'\u00E6', QStringLiteral("ae")},
        {u'\u0153', QStringLiteral("oe")}, {u'\u0131', QStringLiteral("i")},  {u'\u00DF', QStringLiteral("ss")},
    };
    QString out;
    for (const QChar c : folded)
        out += plain.value(c, QString(c));
    return out;
}

static bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'\u02BC' || c == u'`';
}

QString nameKey(const QString &name)
{
    const QString folded = plainLetters(name.toCaseFolded()).normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString letters;
    for (const QChar c : folded) {
        if (c.isMark() || isApostrophe(c))
            continue;
        letters += c.isLetterOrNumber() || c.isSurrogate() ? c : QLatin1Char(' ');
    }
    QStringList words = letters.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::sort(words.begin(), words.end());
    return words.isEmpty() ? QString() : QLatin1Char(' ') + words.join(QLatin1Char(' '));
}

QString nameKey(const Person &person)
{
    return nameKey(person.givenName + QLatin1Char(' ') + person.familyName);
}

QString knownAsKey(const Person &person)
{
    return person.knownAs.isEmpty() ? QString() : nameKey(person.knownAs + QLatin1Char(' ') + person.familyName);
}

/// Digits of the number; how many were typed is not told by what is left of them.
static QString digitsOf(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += QString::number(c.digitValue());
    }
    return digits;
}

/// Without the country code and the nought.
static QString nationalNumber(const QString &phone)
{
    QString digits = digitsOf(phone);
    if (digits.startsWith(QLatin1StringView("0044")))
        digits.remove(0, 4);
    else if (digits.startsWith(QLatin1StringView("44")) && phone.trimmed().startsWith(QLatin1Char('+')))
        digits.remove(0, 2);
    while (digits.startsWith(QLatin1Char('0')))
        digits.remove(0, 1);
    return digits;
}

QString phoneKey(const QString &phone)
{
    const QString digits = nationalNumber(phone);
    return digits.size() < 6 ? QString() : digits;
}

QString phoneStart(const QString &typed)
{
    const bool hasLetters = std::any_of(typed.cbegin(), typed.cend(), [](QChar c) { return c.isLetter(); });
    const QString digits = nationalNumber(typed);
    return hasLetters || digitsOf(typed).size() < 5 || digits.size() < 4 ? QString() : digits;
}

} // namespace marac
