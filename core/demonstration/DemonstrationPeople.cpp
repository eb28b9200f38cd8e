// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/DemonstrationPeople.h"

#include <array>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr qsizetype firstOfMany = 100;
static constexpr qsizetype housesInAStreet = 240;

static DemonstrationTexts::FullName fewNames(qsizetype number)
{
    const DemonstrationTexts &texts = DemonstrationTexts::shipped();
    // Another step through the family names each time round the given ones, so that no name comes twice.
    return {texts.givenNames.at(number % texts.givenNames.size()),
            texts.familyNames.at((number + number / texts.givenNames.size() * 7) % texts.familyNames.size())};
}

DemonstrationTexts::FullName demonstrationName(qsizetype number)
{
    if (number < firstOfMany)
        return fewNames(number);
    const DemonstrationTexts &texts = DemonstrationTexts::shipped();
    const qsizetype families = texts.familyBeginnings.size() * texts.familyEnds.size();
    const qsizetype family = (number * 31 + number / texts.manyGivenNames.size()) % families;
    return {texts.manyGivenNames.at(number % texts.manyGivenNames.size()),
            texts.familyBeginnings.at(family / texts.familyEnds.size())
                + texts.familyEnds.at(family % texts.familyEnds.size())};
}

static Address fewHomes(qsizetype number)
{
    const DemonstrationTexts &texts = DemonstrationTexts::shipped();
    const DemonstrationStreet &street = texts.streets.at(number % texts.streets.size());
    Address address;
    if (number % 2 == 0)
        address.saon = u"Flat %1"_s.arg(1 + number % 12);
    address.paon = QString::number(1 + number * 7 % 90);
    address.street = street.name;
    address.town = street.town;
    address.postcode = street.postcode + texts.postcodeEnds.at(number % texts.postcodeEnds.size());
    if (number % 5 == 1)
        address.uprn = 41'000'000'000 + number * 131;
    address.isProtected = number % 11 == 6;
    return address;
}

/// A digit and two letters for some forty houses of a street.
static QString inwardCode(qsizetype street, qsizetype house)
{
    static const QString letters = u"ABDEFGHJLNPQRSTUWXYZ"_s; // the others are in no inward code
    const qsizetype place = (street / 9 * 6 + house / 40) % (letters.size() * letters.size());
    return QString::number(1 + street % 9) + letters.at(place / letters.size()) + letters.at(place % letters.size());
}

Address demonstrationHome(qsizetype number)
{
    if (number < firstOfMany)
        return fewHomes(number);
    const DemonstrationTexts &texts = DemonstrationTexts::shipped();
    const qsizetype home = number % 50 == 49 ? number - 1 : number;
    const qsizetype streets = texts.streetNames.size() * texts.streetTypes.size();
    const qsizetype street = home % streets;
    // Each time round the streets in the next district, each time round the districts in another house.
    const qsizetype lap = home / streets;
    const DemonstrationDistrict &district = texts.districts.at((street + lap) % texts.districts.size());
    const qsizetype house =
        1 + (lap / texts.districts.size() * 7 + street * 11 + lap % texts.districts.size() * 17) % housesInAStreet;
    Address address;
    if (home % 4 == 0)
        address.saon = u"Flat %1"_s.arg(1 + home / 4 % 12);
    address.paon = QString::number(house);
    const qsizetype names = texts.streetNames.size();
    address.street = texts.streetNames.at(street % names) + u' ' + texts.streetTypes.at(street / names);
    address.town = district.town;
    address.postcode = district.outward + u' ' + inwardCode(street, house);
    if (home % 5 == 1)
        address.uprn = 41'000'000'000 + home * 131;
    address.isProtected = home % 97 == 6;
    return address;
}

QString demonstrationPhone(qsizetype number)
{
    if (number < firstOfMany)
        return u"07700 9%1"_s.arg(200 + number % 700, 5, 10, QLatin1Char('0'));
    static constexpr std::array<const char *, 12> ranges{"0113 496 0", "0114 496 0", "0115 496 0", "0116 496 0",
                                                         "0117 496 0", "0118 496 0", "0121 496 0", "0131 496 0",
                                                         "0141 496 0", "0151 496 0", "0161 496 0", "020 7946 0"};
    if (number % 4 != 0)
        return {};
    const qsizetype one = number / 4;
    return QString::fromLatin1(ranges.at(std::size_t(one / 1000) % ranges.size()))
        + u"%1"_s.arg(one % 1000, 3, 10, QLatin1Char('0'));
}

} // namespace marac
