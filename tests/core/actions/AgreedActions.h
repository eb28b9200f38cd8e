// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/chasing/ConsultChasing.h"
#include "core/actions/chasing/RecordChase.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "tests/support/MainJob.h"

#include <memory>
#include <optional>

namespace marac::test {

/// Tuesday 20 October 2026, twelve days after a meeting that agreed three actions; the next is on 12 November. For a test to
/// inherit from.
class AgreedActions
{
protected:
    void begin();

    Register &reg() { return m_job->reg(); }
    QList<Chaser> due() { return *MUST(listChasers(reg())); }
    /// As the letter reads it, refusals among the entries.
    Result<Chaser> chaser(AgencyId agency, ChaseLevel level);
    /// Today, by telephone, of the designated officer of HHR.
    ChaseEntry entry(const QList<ActionId> &actions);
    /// Today, whom it may be.
    void chase(ChaseLevel level, ActionId action);
    std::optional<ChaseDue> nextOf(ActionId action) { return MUST(consultAction(reg(), action))->next; }

    std::unique_ptr<MainJob> m_job;
    MeetingId m_meeting;
    ActionId m_visit;   ///< of HHR, due Thursday 22 October
    ActionId m_warning; ///< of HHR, due Friday 23 October
    ActionId m_patrol;  ///< of POL, due Thursday 22 October

private:
    ActionId agree(const char *agency, QDate dueOn);
};

} // namespace marac::test
