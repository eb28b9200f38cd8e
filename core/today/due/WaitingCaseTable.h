// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/CaseFile.h"

#include <QDate>
#include <QList>

namespace marac {

class Connection;

/// A live case file whose term without a hearing may end.
struct WaitingCase
{
    CaseFileId id;
    QString ref;
    QDate lastHeardOn; ///< by any MARAC
};

/// Every statement by which the live case files are found that were last heard in some days: few, however many are live. Newest
/// first. Throws StoreFault.
class WaitingCaseTable
{
public:
    explicit WaitingCaseTable(const Connection &db) : m_db(db) {}

    /// Whose term of so many months without a hearing may end between the days (repeatTermEnd), of which that rule decides.
    QList<WaitingCase> endingTheirTerm(QDate from, QDate until, int months) const;
    /// Between the days, both included.
    QList<WaitingCase> lastHeardBetween(QDate from, QDate to) const;

private:
    const Connection &m_db;
};

} // namespace marac
