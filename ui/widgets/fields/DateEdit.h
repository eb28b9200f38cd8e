// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/TypedDate.h"
#include "ui/widgets/fields/LineEdit.h"

namespace marac {

/// A date that is typed (see readDate); shows the weekday beside it and turns into dd/mm/yyyy when left.
class DateEdit final : public LineEdit
{
    Q_OBJECT

public:
    /// `today` is what "today" and "+3d" count from.
    DateEdit(const QString &name, QDate today, QWidget *parent = nullptr);

    /// Lets "+8wd" be typed.
    void setWorkingDays(CountDays workingDays);

    /// Invalid when the field is empty or holds no date; problems() tells which.
    QDate date() const;
    void setDate(QDate date);
    QList<FieldProblem> problems() const override;

Q_SIGNALS:
    /// Invalid while what is typed is no date.
    void dateChanged(QDate date);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void read();

    QDate m_today;
    CountDays m_workingDays;
    QDate m_date;
};

} // namespace marac
