// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/agenda/AgendaOrder.h"

#include <QWidget>

namespace marac {

class FlowLayout;

/// Above the cases of an agenda: how many there are and when it ends, what is too much with what helps, and the choice of
/// another order.
class AgendaHeader final : public QWidget
{
    Q_OBJECT

public:
    /// `mayOrder`: the person at the computer keeps this agenda.
    AgendaHeader(const MeetingFile &file, bool mayOrder, QWidget *parent = nullptr);

Q_SIGNALS:
    void orderAsked(marac::AgendaBy by);

private:
    void addText(FlowLayout &row, QWidget *text);
    void addPills(FlowLayout &row, const MeetingFile &file);
    void addOrder(FlowLayout &row);
};

} // namespace marac
