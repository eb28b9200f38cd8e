// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/ConsultMeetings.h"
#include "ui/shell/Page.h"
#include "ui/widgets/lists/RowsModel.h"

namespace marac {

class DateEdit;
class DraftedForm;
class Form;
class RecordTable;
class TimeEdit;

/// Which agency has which cases, since when, and whether in time (R027); printing its copy and recording that it was sent.
class CirculationSection final : public QWidget
{
    Q_OBJECT

public:
    using Line = AgencyCirculation;

    CirculationSection(PageContext &context, const MeetingFile &file, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void addForm();
    void addLateFields();
    void followDay();
    QDateTime sentAt() const;
    void record(bool everyone);

    PageContext &m_context;
    MeetingFile m_file;
    RowsModel<Line> *m_model;
    RecordTable *m_table;
    Form *m_form = nullptr;
    DraftedForm *m_draft = nullptr;
    DateEdit *m_day = nullptr;
    TimeEdit *m_time = nullptr;
    bool m_timeTyped = false;
};

} // namespace marac
