// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QHash>
#include <QString>

namespace marac {

class Connection;
struct CaseFile;
struct Person;
struct Referral;
struct Subject;

/// What stands in the place of a closed case's content in a list: "Closed until everybody has signed".
QString closedWords();

/// The gate of R103 on every way to a case: while the cases of a meeting are closed (whyCasesAreClosed), so are the files of those
/// cases, their referrals and assessments, the people named in them and the actions set for them, wherever they are asked for.
/// Lists keep the reference and say closedWords(); what would open a record, print it or write to it is refused.
/// A look at the moment it is made; asks the register once.
class CaseGate
{
public:
    explicit CaseGate(const Connection &db);

    bool isClosed(Id<CaseFile> id) const { return m_cases.contains(id.value()); }
    bool isClosed(Id<Referral> id) const { return m_referrals.contains(id.value()); }
    bool isClosed(Id<Person> id) const { return m_persons.contains(id.value()); }
    /// A case file, referral or person; anything else is never closed by itself.
    bool isClosed(const Subject &subject) const;

    /// Nothing, or Refused with the reason and what opens it.
    Result<> mayOpen(Id<CaseFile> id) const { return answer(m_cases, id.value()); }
    Result<> mayOpen(Id<Referral> id) const { return answer(m_referrals, id.value()); }
    Result<> mayOpen(Id<Person> id) const { return answer(m_persons, id.value()); }

private:
    using Reasons = QHash<qint64, QString>;
    static Result<> answer(const Reasons &closed, qint64 id);

    Reasons m_cases;
    Reasons m_referrals;
    Reasons m_persons;
};

} // namespace marac
