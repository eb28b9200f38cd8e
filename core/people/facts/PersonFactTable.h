// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/facts/PersonFact.h"
#include "core/store/Connection.h"

namespace marac {

/// Every statement about the table of facts, which only grows. Throws StoreFault.
class PersonFactTable
{
public:
    static void insert(Connection &db, const QList<PersonFact> &facts);
    /// Oldest first.
    static QList<PersonFact> ofPerson(const Connection &db, PersonId person);
};

} // namespace marac
