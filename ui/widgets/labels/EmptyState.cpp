// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels/EmptyState.h"

#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/looks/Icons.h"
#include "ui/widgets/looks/Style.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &text, const QString &button,
                       QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * theme::grid, 3 * theme::grid, 3 * theme::grid, 3 * theme::grid);
    column->addStretch(2);
    auto *drawing = new QLabel(this);
    drawing->setAlignment(Qt::AlignCenter);
    drawing->setPixmap(icons::icon(icon, theme::colours().muted).pixmap(QSize(44, 44)));
    column->addWidget(drawing);
    auto *heading = new HeadingLabel(title, this);
    heading->setAlignment(Qt::AlignCenter);
    column->addWidget(heading);
    auto *explanation = new TextLabel(text, TextSize::Body, TextLabel::Ink::Muted, this);
    explanation->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    column->addWidget(explanation);
    if (!button.isEmpty()) {
        column->addSpacing(theme::grid);
        m_button = new QPushButton(button, this);
        m_button->setObjectName(QStringLiteral("firstStep"));
        Style::makeMain(m_button);
        connect(m_button, &QPushButton::clicked, this, &EmptyState::firstStep);
        column->addWidget(m_button, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
}

} // namespace marac
