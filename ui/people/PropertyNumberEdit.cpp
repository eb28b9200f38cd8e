// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PropertyNumberEdit.h"

#include "core/people/addresses/AddressProblems.h"

namespace marac {

PropertyNumberEdit::PropertyNumberEdit(const QString &name, qint64 largest, QWidget *parent)
    : LineEdit(name, parent), m_largest(largest)
{
    setWidthInChars(14);
}

std::optional<qint64> PropertyNumberEdit::number() const
{
    return propertyNumber(kept(), m_largest);
}

void PropertyNumberEdit::setNumber(std::optional<qint64> number)
{
    setText(number ? QString::number(*number) : QString());
}

QList<FieldProblem> PropertyNumberEdit::problems() const
{
    if (kept().isEmpty() || number())
        return {};
    return {{objectName(),
             tr("This number has digits only, at most %n. Type it again, or leave it empty.", nullptr,
                int(QString::number(m_largest).size()))}};
}

} // namespace marac
