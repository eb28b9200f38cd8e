// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/CaseFile.h"

#include <QDate>
#include <QList>

namespace marac {

class Connection;

/// A case file of which something may be due.
struct WaitingCase
{
    CaseFileId id;
    QString ref;
    CaseState state = CaseState::Live;
    QDate lastHeardOn; ///< by any MARAC; of a closed one it is not read
};

/// Every statement by which the case files are found that the rules about them are asked of: few, however many are live. A
/// file that isn't among them has nothing due by those rules; of one that is the rule decides. Newest first. Throws StoreFault.
class WaitingCaseTable
{
public:
    explicit WaitingCaseTable(const Connection &db) : m_db(db) {}

    /// Whose risk may have to be assessed again by `until` (rescoreDue, nextReview): assessed files in which something happened
    /// since or whose term of so many months ends, and closed ones with an incident that was told after the closing.
    QList<WaitingCase> toRescore(QDate until, int months) const;
    /// Whose term of so many months without a hearing may end between the days (repeatTermEnd).
    QList<WaitingCase> endingTheirTerm(QDate from, QDate until, int months) const;
    /// Live ones that were last heard between the days, both included.
    QList<WaitingCase> lastHeardBetween(QDate from, QDate to) const;

private:
    const Connection &m_db;
};

} // namespace marac
