// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/ConsultMeetings.h"
#include "ui/meetings/AttendanceWords.h"
#include "ui/shell/Page.h"
#include "ui/widgets/lists/RowsModel.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace marac {

class AttendeeForm;
class DateEdit;
class RecordTable;

/// Who is invited, present, has signed or left (R103). While the list has the keyboard one key is enough for each step:
/// P present, S signed, B both, L left, A apologies, T takes the last step back. In session the list has the room: whoever is not
/// on it is added by a form that comes when it is asked for.
class AttendanceSection final : public QWidget
{
    Q_OBJECT

public:
    /// One person with the code of their agency.
    struct Line
    {
        Attendance attendance;
        QString agencyCode;
    };

    AttendanceSection(PageContext &context, const MeetingFile &file, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Step = AttendanceStep;

    void addTools();
    bool isInSession() const { return m_file.meeting.state == MeetingState::InSession; }
    void foldAway(AttendeeForm *form);
    void dress();
    QString nameOf(AttendanceId id) const;
    void take(Step step);
    Result<> apologise(AttendanceId id);
    void takeBack();
    void goToNext();
    void invite();

    PageContext &m_context;
    MeetingFile m_file;
    RowsModel<Line> *m_model;
    RecordTable *m_table;
    QCheckBox *m_informationSent = nullptr;
    DateEdit *m_informationOn = nullptr;
    bool m_keeps = false;
};

} // namespace marac
