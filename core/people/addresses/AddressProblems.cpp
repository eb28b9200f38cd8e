// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/AddressProblems.h"

#include "core/base/Text.h"
#include "core/people/PeopleWords.h"
#include "core/people/addresses/AddressPhrases.h"
#include "core/people/addresses/Postcode.h"

namespace marac {

Address tidied(Address address)
{
    for (QString *part :
         {&address.organisation, &address.saon, &address.paon, &address.street, &address.locality, &address.town,
          &address.administrativeArea, &address.postTown, &address.postcode, &address.asGiven})
        *part = text::kept(*part);
    if (const std::optional<QString> stored = postcode(address.postcode))
        address.postcode = *stored;
    address.bs7666Complete = isBs7666Complete(address);
    return address;
}

bool isBs7666Complete(const Address &address)
{
    const bool settled = !address.locality.isEmpty() || !address.town.isEmpty() || !address.postTown.isEmpty();
    return !address.noFixedAbode && !address.paon.isEmpty() && !address.street.isEmpty() && settled
        && !address.administrativeArea.isEmpty() && postcode(address.postcode).has_value();
}

static bool isEmpty(const Address &address)
{
    return address.organisation.isEmpty() && address.saon.isEmpty() && address.paon.isEmpty()
        && address.street.isEmpty() && address.locality.isEmpty() && address.town.isEmpty()
        && address.postTown.isEmpty() && address.postcode.isEmpty() && address.asGiven.isEmpty() && !address.uprn
        && !address.noFixedAbode;
}

static void checkLengths(const Address &address, QList<FieldProblem> &problems)
{
    struct Part
    {
        const char *field;
        const QString &value;
        qsizetype limit;
    };
    const Part parts[] = {
        {"organisation", address.organisation, bs7666::organisation},
        {"saon", address.saon, bs7666::saon},
        {"paon", address.paon, bs7666::paon},
        {"street", address.street, bs7666::street},
        {"locality", address.locality, bs7666::locality},
        {"town", address.town, bs7666::town},
        {"administrativeArea", address.administrativeArea, bs7666::administrativeArea},
        {"postTown", address.postTown, bs7666::postTown},
        {"asGiven", address.asGiven, 4 * text::lineLimit},
    };
    for (const Part &part : parts)
        problems += text::problemsIn(QString::fromLatin1(part.field), part.value, part.limit);
}

QList<FieldProblem> addressProblems(const Address &address)
{
    QList<FieldProblem> problems;
    checkLengths(address, problems);
    if (isEmpty(tidied(address)))
        problems.append(
            {QStringLiteral("paon"),
             People::tr("Type the address. If its parts are not known, type it as it was given, or tick no fixed abode "
                        "or that no address is known.")});
    if (!address.saon.trimmed().isEmpty() && address.paon.trimmed().isEmpty())
        problems.append({QStringLiteral("paon"),
                         People::tr("A flat or unit needs the number or name of its building. Type it here.")});
    if (!address.postcode.trimmed().isEmpty() && !postcode(address.postcode))
        problems.append(
            {QStringLiteral("postcode"),
             People::tr("This is not a postcode. Type it like L20 7AE, or leave it empty if it is not known.")});
    if (address.uprn && (*address.uprn < 1 || *address.uprn > bs7666::largestUprn))
        problems.append({QStringLiteral("uprn"),
                         People::tr("A property number (UPRN) has 1 to 12 digits. Type it again, or leave it empty.")});
    if (address.usrn && (*address.usrn < 1 || *address.usrn > bs7666::largestUsrn))
        problems.append({QStringLiteral("usrn"),
                         People::tr("A street number (USRN) has 1 to 8 digits. Type it again, or leave it empty.")});
    return problems;
}

QList<FieldProblem> addressWarnings(const Address &address)
{
    QList<FieldProblem> warnings;
    const std::optional<QString> code = postcode(address.postcode);
    if (code && !isSeftonPostcode(*code))
        warnings.append(
            {QStringLiteral("postcode"),
             People::tr(
                 "This postcode lies outside Sefton. It can be saved; check that the case belongs to this MARAC.")});
    if (address.noFixedAbode && !address.paon.trimmed().isEmpty())
        warnings.append(
            {QStringLiteral("noFixedAbode"),
             People::tr("No fixed abode is ticked beside a building. It can be saved; check which is meant.")});
    else if (!address.noFixedAbode && !isBs7666Complete(tidied(address)))
        warnings.append({QStringLiteral("asGiven"),
                         People::tr("The address is not complete to BS 7666: building, street, town or locality, area "
                                    "and postcode. It can be saved and completed later.")});
    Address placed = tidied(address);
    placed.noFixedAbode = false;
    if (address.isProtected && !isEmpty(placed) && tellingPhrases(placed).isEmpty())
        warnings.append(
            {QStringLiteral("isProtected"),
             People::tr("No text can be searched for this address: it is hidden in the records, but not where "
                        "somebody typed it. Add the number of the house with its street, or the postcode.")});
    return warnings;
}

std::optional<qint64> propertyNumber(const QString &typed, qint64 largest)
{
    const QString digits = typed.trimmed();
    if (digits.isEmpty() || digits.size() > 18)
        return std::nullopt;
    qint64 number = 0;
    for (const QChar c : digits) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number >= 1 && number <= largest ? std::optional(number) : std::nullopt;
}

} // namespace marac
