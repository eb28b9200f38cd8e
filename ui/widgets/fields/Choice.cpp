// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/Choice.h"

#include "core/base/Text.h"

#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace marac {

Choice::Choice(const QString &name, bool canBeEmpty, QWidget *parent) : QComboBox(parent), m_canBeEmpty(canBeEmpty)
{
    setObjectName(name);
    setMaxVisibleItems(16);
    // A combo box's own delegate does not ask the style how high a line must be.
    setItemDelegate(new QStyledItemDelegate(this));
    // Not by the wheel: what scrolls the form must not stop here.
    setFocusPolicy(Qt::StrongFocus);
    if (m_canBeEmpty)
        addItem(tr("Choose…"), QString());
    connect(this, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT chosen(code()); });
    connect(this, &QComboBox::activated, this, &Choice::edited);
}

void Choice::addCode(const QString &code, const QString &text)
{
    addItem(text::shown(text), code);
}

void Choice::removeCodes()
{
    while (count() > (m_canBeEmpty ? 1 : 0))
        removeItem(count() - 1);
}

void Choice::setCode(const QString &code)
{
    const int index = code.isEmpty() && m_canBeEmpty ? 0 : findData(code);
    if (index >= 0)
        setCurrentIndex(index);
}

void Choice::wheelEvent(QWheelEvent *event)
{
    // A form is scrolled by the wheel; a choice the pointer happens to pass over must not change, chosen last or not.
    event->ignore();
}

} // namespace marac
