// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/ConsultMeetings.h"
#include "ui/shell/Page.h"
#include "ui/widgets/lists/RowsModel.h"

namespace marac {

class RecordTable;

/// The cases of a meeting in their order; moving them up and down by button, and on to another meeting with a reason.
class AgendaSection final : public QWidget
{
    Q_OBJECT

public:
    AgendaSection(PageContext &context, const MeetingFile &file, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();
    /// Cases are to go to another meeting.
    void moveAsked(const QList<marac::AgendaItem> &items);

private:
    void addTools();
    void shift(int by);
    void moveCurrent();
    void openCurrent();
    const AgendaRow *current() const;

    PageContext &m_context;
    MeetingFile m_file;
    RowsModel<AgendaRow> *m_model;
    RecordTable *m_table;
};

} // namespace marac
