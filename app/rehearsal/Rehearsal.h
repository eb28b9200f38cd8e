// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/PaperFolder.h"
#include "core/actions/Action.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/register/Register.h"

#include <functional>

namespace marac {

/// The main job without a window: takes the next planned meeting of a demonstration register from its first papers to
/// locked minutes (R024–R034, R103, R104), by the same use cases as the window, and puts every paper into a folder.
class Rehearsal
{
public:
    /// `clock` is the register's own; it is moved on to the day of the meeting. `tell` gets a line for each step.
    Rehearsal(Register &records, FixedClock &clock, PaperFolder &papers, std::function<void(const QString &)> tell)
        : m_records(records), m_clock(clock), m_papers(papers), m_tell(std::move(tell))
    {
    }

    /// Stops at the first step that is refused and says why.
    Result<> run();

private:
    Result<> chooseMeeting();
    Result<> printBefore();
    Result<> gather();
    Result<> hearCases();
    Result<> hear(const AgendaRow &row, int number);
    Result<> finish();
    Result<> paper(documents::DocumentKind kind, const QString &reference, AgencyId recipient = {}, ReferralId referral = {});

    Register &m_records;
    FixedClock &m_clock;
    PaperFolder &m_papers;
    std::function<void(const QString &)> m_tell;
    MeetingFile m_file;
};

} // namespace marac
