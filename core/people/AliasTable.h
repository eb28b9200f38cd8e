// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"
#include "core/store/Connection.h"

#include <QList>

namespace marac {

/// Every statement about the table of other names. Throws StoreFault.
class AliasTable
{
public:
    static qint64 insert(Connection &db, const Alias &alias);
    static void remove(Connection &db, qint64 id);
    static void moveSource(Connection &db, PersonId person, AgencyId from, AgencyId to);
    static QList<Alias> ofPerson(const Connection &db, PersonId person);
};

} // namespace marac
