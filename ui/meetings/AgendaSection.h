// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/agenda/AgendaOrder.h"
#include "ui/shell/Page.h"
#include "ui/widgets/lists/RowsModel.h"

namespace marac {

class RecordTable;

/// The cases of a meeting in their order and the time of each; moving them up and down by button, with Alt and the arrow
/// keys or by dragging, putting them in another order, giving each its minutes, and on to another meeting with a reason.
class AgendaSection final : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        AgendaRow row;
        QTime startsAt;
    };

    AgendaSection(PageContext &context, const MeetingFile &file, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();
    /// Cases are to go to another meeting.
    void moveAsked(const QList<marac::AgendaItem> &items);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addTools();
    bool mayOrder() const;
    void sort(AgendaBy by);
    void shift(int by);
    void drop(int from, int to);
    void put(qsizetype from, qsizetype to);
    void orderFailed(const Problem &problem);
    void giveMinutes(int more);
    void moveCurrent();
    void openCurrent();
    const AgendaRow *current() const;

    PageContext &m_context;
    MeetingFile m_file;
    RowsModel<Line> *m_model;
    RecordTable *m_table;
};

} // namespace marac
