// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/PostcodeEdit.h"

namespace marac {

PostcodeEdit::PostcodeEdit(const QString &name, Reader reader, QWidget *parent)
    : LineEdit(name, parent), m_reader(std::move(reader))
{
    setWidthInChars(12);
}

QString PostcodeEdit::postcode() const
{
    return m_reader(kept()).value_or(QString());
}

QList<FieldProblem> PostcodeEdit::problems() const
{
    if (kept().isEmpty() || m_reader(kept()))
        return {};
    return {{objectName(), tr("This is not a postcode. Type it like L20 3UG, or leave it empty when it isn't known.")}};
}

void PostcodeEdit::focusOutEvent(QFocusEvent *event)
{
    if (const std::optional<QString> written = m_reader(kept()); written && !isReadOnly())
        setText(*written);
    LineEdit::focusOutEvent(event);
    if (const QList<FieldProblem> found = problems(); !found.isEmpty())
        Q_EMIT refused(found.first().text);
}

} // namespace marac
