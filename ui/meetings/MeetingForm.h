// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/Meeting.h"
#include "ui/shell/Page.h"

namespace marac {

class Banner;
class Choice;
class DateEdit;
class DraftedForm;
class Form;
class LineEdit;
class TimeEdit;

/// Calls a meeting or changes a planned one. What speaks against the day is said beside it before it is saved.
class MeetingForm final : public QWidget
{
    Q_OBJECT

public:
    /// `chairs` may agree to late papers where another day makes some.
    MeetingForm(PageContext &context, const Meeting &meeting, const QStringList &chairs, QWidget *parent = nullptr);

    /// A meeting to begin from: the usual place and capacity, today for a mini MARAC, at a time that has not passed.
    static Meeting next(PageContext &context, MeetingKind kind);
    /// Puts the keyboard into the first field.
    void begin();
    bool isEdited() const;

Q_SIGNALS:
    void kept(marac::MeetingId id);
    void cancelled();

private:
    void fill(const Meeting &meeting);
    Result<> readAgain();
    void addLateFields(const QStringList &chairs);
    void showLateFields();
    void proposeStart();
    void warn();
    void save();
    Meeting entered() const;

    PageContext &m_context;
    Meeting m_meeting;
    Form *m_form;
    Choice *m_kind;
    DateEdit *m_day;
    TimeEdit *m_time;
    LineEdit *m_venue;
    LineEdit *m_chair;
    LineEdit *m_capacity;
    Banner *m_warning;
    LineEdit *m_lateReason = nullptr;
    Choice *m_lateDecidedBy = nullptr;
    DraftedForm *m_draft;
};

} // namespace marac
