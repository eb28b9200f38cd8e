// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"
#include "core/store/Connection.h"

#include <QList>
#include <QStringList>

namespace marac {

/// One of somebody's names, folded (nameKey), beside what else is compared of everybody.
struct PersonKey
{
    PersonId id;
    QString nameKey;
    QDate bornOn;
    bool bornOnEstimated = false;
};

/// Every statement about the table of persons. Throws StoreFault.
class PersonTable
{
public:
    static PersonId insert(Connection &db, const Person &person);
    /// False when the stored version is no longer `person.version`: nothing was written.
    static bool update(Connection &db, const Person &person);
    static void setSource(Connection &db, PersonId id, AgencyId source);
    static std::optional<Person> find(const Connection &db, PersonId id);
    /// Persons one of whose names holds every one of `keys` (folded words) at the start of a word; by name, at most `limit`: where
    /// there are more, those whose word comes first in the alphabet.
    static QList<Person> withWords(const Connection &db, const QStringList &keys, int limit);
    /// Persons of whom a name (aliases too), the telephone number or the property is the same; the rule decides what it means.
    /// By the property of a protected address nobody is found.
    static QList<Person> possiblySame(const Connection &db, const QString &nameKey, const QString &phoneKey,
                                      std::optional<qint64> uprn);
    /// Every name, aliases too, of everybody kept after that person.
    static QList<PersonKey> keysAfter(const Connection &db, PersonId last);
    /// Of those who live at this postcode, or in a building of this number or name where one of the two has no postcode: who, and
    /// the address, as far as homes are told apart by it. Protected addresses are left out.
    static QList<std::pair<PersonId, Address>> livingNear(const Connection &db, const QString &postcode,
                                                          const QString &paon);
};

} // namespace marac
