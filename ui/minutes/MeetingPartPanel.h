// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/IncompleteAction.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "ui/shell/Page.h"

namespace marac {

class FactSheet;

/// What the minutes say before the first case: the incomplete actions of earlier meetings, told apart by whether the agency did
/// not act, the action is no longer possible, or it is still open (R034). Locked minutes also say there who was present, with
/// the data controller in the room, and who sent apologies.
class MeetingPartPanel final : public QWidget
{
    Q_OBJECT

public:
    MeetingPartPanel(PageContext &context, const MinutesFile &file, QWidget *parent = nullptr);

private:
    void addIncomplete(FactSheet &sheet, const MinutesFile &file, Incomplete group);

    PageContext &m_context;
};

} // namespace marac
