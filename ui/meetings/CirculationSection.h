// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/ConsultMeetings.h"
#include "ui/shell/Page.h"
#include "ui/widgets/lists/RowsModel.h"

namespace marac {

class Form;
class RecordTable;

/// Which agency has the case list, since when, and whether in time (R027); printing its copy and recording that it was sent.
class CirculationSection final : public QWidget
{
    Q_OBJECT

public:
    /// One agency that takes part, with the list it was sent, if any.
    struct Line
    {
        Agency agency;
        Circulation sent; ///< id not valid: not sent yet
    };

    CirculationSection(PageContext &context, const MeetingFile &file, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void addForm();
    void record(bool everyone);

    PageContext &m_context;
    MeetingFile m_file;
    RowsModel<Line> *m_model;
    RecordTable *m_table;
    Form *m_form = nullptr;
};

} // namespace marac
