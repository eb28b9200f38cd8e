// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/sameness/Sameness.h"
#include "core/store/Connection.h"

namespace marac {

/// Every statement about records said to be of one person. Lines are never taken out: what was parted keeps its words.
/// Throws StoreFault.
class SamenessTable
{
public:
    static SamenessId insert(Connection &db, const Sameness &sameness);
    /// Keeps the parting. False when the stored version is no longer `sameness.version`: nothing was written.
    static bool part(Connection &db, const Sameness &sameness);
    static std::optional<Sameness> find(const Connection &db, SamenessId id);
    /// What stands just now, oldest first.
    static QList<Sameness> standing(const Connection &db);
    /// Of these, the ones that hold the records of this person together; nothing for somebody with one record.
    static QList<Sameness> standingOf(const Connection &db, PersonId person);
    /// Everybody said to be the same as this person, this person first.
    static QList<PersonId> allOf(const Connection &db, PersonId person);
};

} // namespace marac
