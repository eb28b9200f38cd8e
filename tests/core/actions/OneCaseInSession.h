// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "tests/support/MainJob.h"

#include <memory>

namespace marac::test {

/// A meeting in session on 12 November 2026 with one case on its agenda, and the steps from there to locked minutes. For a test
/// to inherit from.
class OneCaseInSession
{
protected:
    /// The first of the invited has come and signed; nothing is said yet.
    void begin();
    /// The police say something of the case.
    void say(const QString &text);
    /// The case is heard, the protocol recalled and the meeting closed.
    void hearAll();
    /// The minutes are approved and locked.
    void lock();

    Register &reg() { return m_job->reg(); }
    MinutesFile file() { return *MUST(consultMinutes(reg(), m_meeting)); }
    /// The chair's, by letter.
    Approval approval();
    /// Every word of the minutes as they are printed.
    QString paper();
    /// The case is on a meeting that has begun, and somebody in its room has not signed.
    void hearElsewhereUnsigned();

    std::unique_ptr<MainJob> m_job;
    MeetingId m_meeting;
    AgendaItem m_item;
};

} // namespace marac::test
