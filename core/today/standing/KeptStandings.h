// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Kept.h"
#include "core/today/standing/CaseFacts.h"

#include <QList>
#include <QString>

#include <functional>
#include <map>
#include <optional>

namespace marac {

/// How a case file stands by the rules of what is due, until something is written about it.
struct CaseStanding
{
    CaseFileId id;
    QString ref;
    CaseState state = CaseState::Live;
    QDate assessedOn;                    ///< newest assessment; invalid without any
    std::optional<RescoreEvent> calling; ///< the first event that no assessment has followed (R9)
    QDate reviewCountsFrom;              ///< nextReview()'s `last`; invalid where no review comes
    /// Accepted referrals of a live file of which something can still be due: no full meeting that was held has heard them, or they
    /// are emergencies without an assessment.
    QList<ReferralId> waiting;
};

CaseStanding standingOf(const CaseFacts &facts);

/// The standings of all files by whose facts something may be due (CaseFactsTable::ofWaiting). Of a million files it takes
/// seconds to read them; afterwards only those are read again of which something was written.
class KeptStandings final : public Kept
{
public:
    using Files = std::map<CaseFileId, CaseStanding, std::greater<>>; ///< newest first

    /// It holds until the reading ends. Throws StoreFault.
    const Files &all(const Connection &db);

    bool outlasts(const QList<WrittenRow> &rows) override;

private:
    void readAll(const Connection &db);
    void readAgain(const Connection &db);

    bool m_isRead = false;
    Files m_files;
    QList<WrittenRow> m_written; ///< rows that tell which files are to be read again
};

} // namespace marac
