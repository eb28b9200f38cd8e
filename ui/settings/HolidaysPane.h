// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/Holiday.h"
#include "ui/shell/Page.h"
#include "ui/widgets/lists/RowsModel.h"

class QVBoxLayout;

namespace marac {

class Choice;
class DateEdit;
class DraftedForm;
class Form;
class LineEdit;
class MovedDuePanel;
class RecordTable;

/// The days off by year; adds and takes out single days.
class HolidaysPane final : public QWidget
{
    Q_OBJECT

public:
    explicit HolidaysPane(PageContext &context, QWidget *parent = nullptr);

    /// Reads the list, which is recorded.
    void refresh();

private:
    QWidget *makeForm();
    void showYear();
    void showMoved();
    void add();
    void askToRemove();
    void remove(HolidayId id);

    PageContext &m_context;
    QList<Holiday> m_all;
    RowsModel<Holiday> *m_model;
    RecordTable *m_table;
    Choice *m_year;
    Form *m_form = nullptr;
    QVBoxLayout *m_moved;
    MovedDuePanel *m_others;
    DateEdit *m_day = nullptr;
    LineEdit *m_name = nullptr;
    LineEdit *m_note = nullptr;
    Choice *m_kind = nullptr;
    DraftedForm *m_draft = nullptr;
};

} // namespace marac
