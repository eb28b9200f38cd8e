// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/ConsultMeetings.h"
#include "tests/support/AtAPage.h"
#include "ui/meetings/MeetingsPage.h"

namespace marac::test {

/// The page of meetings in front of a register in which none is called yet. For a test to inherit from.
class MeetingsDesk : protected AtAPage
{
protected:
    enum Section { Agenda, Circulation, Attendance };

    void begin()
    {
        beginJob();
        showPage(meetingsPage());
    }

    MeetingFile file(MeetingId id) { return *MUST(consultMeeting(m_job->reg(), id)); }

    void open(MeetingId id, Section section)
    {
        m_view->refresh();
        m_keys->goTo("meetings", id.value());
        m_keys->key("meetings", Qt::Key_Return);
        m_keys->section("meetingSections", section);
    }
};

} // namespace marac::test
