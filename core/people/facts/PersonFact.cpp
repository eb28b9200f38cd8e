// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/facts/PersonFact.h"

#include <algorithm>

namespace marac {

static QString text(bool flag)
{
    return flag ? QStringLiteral("yes") : QString();
}

static QString text(QDate day)
{
    return day.toString(Qt::ISODate);
}

QList<std::pair<QString, QString>> factValues(const Person &person)
{
    return {
        {QStringLiteral("givenName"), person.givenName},
        {QStringLiteral("familyName"), person.familyName},
        {QStringLiteral("knownAs"), person.knownAs},
        {QStringLiteral("bornOn"), text(person.bornOn)},
        {QStringLiteral("bornOnEstimated"), text(person.bornOnEstimated)},
        {QStringLiteral("gender"), person.gender},
        {QStringLiteral("ethnicity"), person.ethnicity},
        {QStringLiteral("disability"), person.disability},
        {QStringLiteral("sexualOrientation"), person.sexualOrientation},
        {QStringLiteral("phone"), person.phone},
        {QStringLiteral("safeToCall"),
         person.safeToCall == CallSafety::NotKnown ? QString() : toCode(person.safeToCall)},
        {QStringLiteral("contactNotes"), person.contactNotes},
        {QStringLiteral("language"), person.language},
        {QStringLiteral("interpreterNeeded"), text(person.interpreterNeeded)},
        {QStringLiteral("deceased"), text(person.deceased)},
        {QStringLiteral("addressId"),
         person.addressId.isValid() ? QString::number(person.addressId.value()) : QString()},
        {QStringLiteral("verifiedOn"), text(person.verifiedOn)},
    };
}

QList<PersonFact> factsChanged(const Person &was, const Person &is, AgencyId source, QDate day)
{
    const auto before = factValues(was);
    const auto after = factValues(is);
    QList<PersonFact> changed;
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (before.at(i).second != after.at(i).second)
            changed.append({0, is.id, after.at(i).first, after.at(i).second, source, day});
    }
    return changed;
}

const PersonFact *currentFact(const QList<PersonFact> &facts, const QString &field)
{
    const auto found =
        std::find_if(facts.rbegin(), facts.rend(), [&](const PersonFact &fact) { return fact.field == field; });
    return found == facts.rend() ? nullptr : &*found;
}

QList<PersonFact> earlierFacts(const QList<PersonFact> &facts, const QString &field)
{
    const PersonFact *current = currentFact(facts, field);
    QStringList told{QString()};
    if (current)
        told.append(current->value);
    QList<PersonFact> earlier;
    for (auto fact = facts.rbegin(); fact != facts.rend(); ++fact) {
        if (fact->field != field || told.contains(fact->value))
            continue;
        told.append(fact->value);
        earlier.append(*fact);
    }
    return earlier;
}

} // namespace marac
