// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/CaseFile.h"

namespace marac {

class Connection;

/// A case in which something may be due.
struct CaseInWork
{
    CaseFileId id;
    QString ref;
    CaseState state = CaseState::Live;
    QDate lastHeardOn; ///< by any MARAC; invalid for one that was never heard
};

/// The SQL that leaves out the many cases in which nothing can be due, by indexes; the rules themselves look at those that are
/// left. Newest first. Throws StoreFault.
class CaseDueTable
{
public:
    explicit CaseDueTable(const Connection &db) : m_db(db) {}

    /// All in which the assessment of rule R9 may be due. Live ones: an incident or a full hearing may be later than the newest
    /// assessment, or that was made up to `assessedBy` and the last hearing was up to `heardBy`. Closed ones: an incident was
    /// told after the closing.
    QList<CaseInWork> maybeToAssess(QDate assessedBy, QDate heardBy) const;
    /// Live ones whose repeat term of `months` since they were last heard (repeatTermEnd) may end between two days, both counted.
    QList<CaseInWork> maybeEndingTheirTerm(QDate from, QDate to, int months) const;

private:
    const Connection &m_db;
};

} // namespace marac
