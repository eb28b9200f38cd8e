// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"
#include "core/store/Connection.h"

#include <QStringList>

namespace marac {

/// The words typed in the filter of a list that is too long to be looked through line by line. A word with a figure in it, or
/// the letters of a reference and a hyphen, is taken for a reference, any other for the beginning of a word of a name.
struct FilterWords
{
    QStringList names; ///< folded as nameKey does; at most eight
    QStringList references;
    bool isNothing = false; ///< something is typed, and no letter or figure of it can stand in a line

    bool isEmpty() const { return names.isEmpty() && references.isEmpty() && !isNothing; }
};

FilterWords filterWords(const QString &typed);

/// What every reference of the kind ("SHC") begins with that is meant by such a word: "SHC-2026-00", "2026-0041", a whole year
/// "2026", or a number "41" of this year or one before it, as long as any record is kept (domain.md D3). In the order of the
/// references, the oldest first.
QStringList referenceStarts(const QString &kind, const QString &word, int year);

/// People of whom a name, the one known by and the aliases too, holds every word of `names`.
struct NamedPeople
{
    static constexpr int most = 400; ///< a page of a list is quick with so many; whoever is looked for is told by more words

    QList<PersonId> people;
    bool isCut = false; ///< there are more than the most
};

NamedPeople peopleNamed(const Connection &db, const QStringList &names);

} // namespace marac
