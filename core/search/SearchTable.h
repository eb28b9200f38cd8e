// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"
#include "core/search/ReferenceNumber.h"
#include "core/search/Search.h"
#include "core/store/Connection.h"

namespace marac {

class CaseGate;

/// The statements that look across rooms. Throws StoreFault.
class SearchTable
{
public:
    explicit SearchTable(const Connection &db) : m_db(db) {}

    /// Cases, referrals, meetings and actions whose reference begins with `start`; newest first in each kind.
    QList<SearchHit> withRef(const QString &start, int limit) const;
    /// Those of this year's number and the same of the years before it, or of the one year that is named; newest first.
    QList<SearchHit> withNumber(const ReferenceNumber &number, int year, int limit) const;
    /// By telephone number, whose phoneKey begins with `start`; nobody when that is empty.
    QList<PersonId> withPhone(const QString &start, int limit) const;
    /// Living at a postcode whose letters and digits begin with `start`; nobody when that is empty. A protected address is not
    /// found: a hit would tell where it is.
    QList<PersonId> atPostcode(const QString &start, int limit) const;
    /// People living where the street, town, locality, building or its name holds every one of `words`, each from the beginning
    /// of a word; of very many places the newest, and nobody where no word can be asked of the index (indexQuery). A protected
    /// address is not found.
    QList<PersonId> livingAt(const QStringList &words, int limit) const;
    /// What people wrote in referrals, judgements, actions and what was reported on them, at meetings, in case files and in
    /// minutes, where it holds every one of `words`, each from the beginning of a word; newest first in each kind, with what
    /// stands around them; of very many texts the newest (OpenTextTable). Of closed cases nothing, and they do not count towards
    /// `limit`. A protected address in a text is masked, and words that stand in it alone find nothing.
    QList<SearchHit> inTexts(const QStringList &words, const CaseGate &gate, int limit) const;
    /// The person's case file, or else the newest referral that names them.
    Subject recordOf(PersonId id) const;

private:
    const Connection &m_db;
};

} // namespace marac
