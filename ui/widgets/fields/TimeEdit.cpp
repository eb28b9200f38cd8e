// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/TimeEdit.h"

namespace marac {

TimeEdit::TimeEdit(const QString &name, QWidget *parent) : LineEdit(name, parent)
{
    setWidthInChars(8);
}

QTime TimeEdit::time() const
{
    return readTime(text()).value_or(QTime());
}

void TimeEdit::setTime(QTime time)
{
    setText(time.toString(QStringLiteral("HH:mm")));
}

QList<FieldProblem> TimeEdit::problems() const
{
    if (kept().isEmpty() || time().isValid())
        return {};
    return {{objectName(), tr("This is not a time of day. Type hours and minutes, for example 14:30 or 2.30pm.")}};
}

void TimeEdit::focusOutEvent(QFocusEvent *event)
{
    if (time().isValid() && !isReadOnly())
        setTime(time());
    LineEdit::focusOutEvent(event);
    if (const QList<FieldProblem> found = problems(); !found.isEmpty())
        Q_EMIT refused(found.first().text);
}

} // namespace marac
