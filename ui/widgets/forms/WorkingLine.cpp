// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/forms/WorkingLine.h"

#include "ui/widgets/labels/TextLabel.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace marac {

WorkingLine::WorkingLine(const QString &text, QWidget *parent)
    : QWidget(parent), m_text(new TextLabel(text, TextSize::Body, TextLabel::Ink::Muted, this)),
      m_bar(new QProgressBar(this))
{
    setAccessibleName(text);
    m_bar->setObjectName(QStringLiteral("working"));
    m_bar->setAccessibleName(text);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    hide();
}

void WorkingLine::setWorking(bool on)
{
    m_isWorking = on;
    setVisible(on);
    if (on)
        setFocus();
}

} // namespace marac
