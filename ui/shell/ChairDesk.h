// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/hearing/CaseTime.h"
#include "core/actions/hearing/ChairScript.h"
#include "core/users/User.h"

namespace marac {

/// What a meeting keeps while its cases are heard: when the case in hand began and how long each was heard, which the chair's
/// script and the chair's display both tell; how far the chair went; and where whoever takes the minutes stands. Outlives
/// the pages and, on the same day, a lock of the register. Numbers alone, and nothing of it is a record.
class ChairDesk
{
public:
    /// A case in sight; without an item the part of the meeting before its cases.
    struct Place
    {
        UserId by;
        MeetingId meeting; ///< invalid: nobody stands at a meeting in session
        AgendaItemId item;
    };

    CaseTime &time() { return m_time; }
    ScriptStep chosenStep(AgendaItemId item) const { return m_steps.value(item, ScriptStep::Welcome); }
    void chooseStep(AgendaItemId item, ScriptStep step) { m_steps.insert(item, step); }
    const Place &place() const { return m_place; }
    void setPlace(const Place &place) { m_place = place; }

private:
    CaseTime m_time;
    QHash<AgendaItemId, ScriptStep> m_steps;
    Place m_place;
};

} // namespace marac
