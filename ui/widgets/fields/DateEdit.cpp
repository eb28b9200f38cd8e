// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/DateEdit.h"

#include <QLocale>

namespace marac {

static const QString writtenForm = QStringLiteral("dd/MM/yyyy");

DateEdit::DateEdit(const QString &name, QDate today, QWidget *parent) : LineEdit(name, parent), m_today(today)
{
    setWidthInChars(17);
    connect(this, &QLineEdit::textChanged, this, &DateEdit::read);
}

void DateEdit::setWorkingDays(CountDays workingDays)
{
    m_workingDays = std::move(workingDays);
    read();
}

QDate DateEdit::date() const
{
    return m_date;
}

void DateEdit::setDate(QDate date)
{
    setText(date.toString(writtenForm));
}

QList<FieldProblem> DateEdit::problems() const
{
    const TypedDate typed = readDate(text(), m_today, m_workingDays);
    if (typed.problem.isEmpty())
        return {};
    return {{objectName(), typed.problem}};
}

void DateEdit::focusOutEvent(QFocusEvent *event)
{
    const TypedDate typed = readDate(text(), m_today, m_workingDays);
    if (typed.date.isValid() && !isReadOnly())
        setDate(typed.date);
    LineEdit::focusOutEvent(event);
    if (!typed.problem.isEmpty())
        Q_EMIT refused(typed.problem);
}

void DateEdit::read()
{
    const QDate date = readDate(text(), m_today, m_workingDays).date;
    const bool isWritten = text() == date.toString(writtenForm);
    Q_EMIT noteChanged(!date.isValid() ? QString()
                           : isWritten ? QLocale(QLocale::English).dayName(date.dayOfWeek())
                                       : QLocale(QLocale::English).toString(date, QStringLiteral("dddd d MMMM yyyy")));
    if (date == m_date)
        return;
    m_date = date;
    Q_EMIT dateChanged(date);
}

} // namespace marac
