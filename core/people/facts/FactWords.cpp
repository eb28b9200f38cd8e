// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/facts/FactWords.h"

#include "core/base/IsoDay.h"
#include "core/people/PeopleLists.h"
#include "core/people/PeopleWords.h"

namespace marac {

QString factLabel(const QString &field)
{
    const std::pair<const char *, QString> labels[] = {
        {"givenName", People::tr("Given name")},
        {"familyName", People::tr("Family name")},
        {"knownAs", People::tr("Known as")},
        {"aliases", People::tr("Other names")},
        {"bornOn", People::tr("Date of birth")},
        {"bornOnEstimated", People::tr("Date of birth is estimated")},
        {"gender", People::tr("Gender")},
        {"ethnicity", People::tr("Ethnicity")},
        {"disability", People::tr("Disability")},
        {"sexualOrientation", People::tr("Sexual orientation")},
        {"phone", People::tr("Telephone")},
        {"safeToCall", People::tr("Safe to call")},
        {"contactNotes", People::tr("Safe contact")},
        {"language", People::tr("Language")},
        {"interpreterNeeded", People::tr("Interpreter needed")},
        {"deceased", People::tr("Has died")},
        {"addressId", People::tr("Address")},
        {"verifiedOn", People::tr("Last checked")},
    };
    for (const auto &[name, label] : labels) {
        if (field == QLatin1StringView(name))
            return label;
    }
    return field;
}

QString factText(const QString &field, const QString &value)
{
    if (const QList<ListEntry> *list = listOf(field))
        return labelOf(*list, value);
    if (field == QLatin1StringView("safeToCall"))
        return word(fromCode<CallSafety>(value).value_or(CallSafety::NotKnown));
    if (value == QLatin1StringView("yes"))
        return People::tr("Yes");
    const std::optional<QDate> day = isoDay(value);
    const bool isDay = field == QLatin1StringView("bornOn") || field == QLatin1StringView("verifiedOn");
    return isDay && day ? day->toString(QStringLiteral("dd/MM/yyyy"))
                        : QString(value).replace(QLatin1Char('\n'), QStringLiteral(", "));
}

QString word(CallSafety safety)
{
    switch (safety) {
    case CallSafety::NotKnown:
        return People::tr("Not known");
    case CallSafety::Yes:
        return People::tr("Yes, safe to call");
    case CallSafety::No:
        return People::tr("No: do not call");
    }
    Q_UNREACHABLE();
}

QString phoneText(const Person &person)
{
    if (person.phone.isEmpty())
        return {};
    switch (person.safeToCall) {
    case CallSafety::NotKnown:
        //: a telephone number
        return People::tr("%1, not known whether it is safe to call").arg(person.phone);
    case CallSafety::Yes:
        return People::tr("%1, safe to call").arg(person.phone);
    case CallSafety::No:
        return People::tr("Do not call: %1").arg(person.phone);
    }
    Q_UNREACHABLE();
}

} // namespace marac
