// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/door/DoorCard.h"

#include "ui/widgets/fields/FocusInSight.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/looks/CardFrame.h"

#include <QHBoxLayout>

namespace marac {

static constexpr int cardChars = 84;

DoorCard::DoorCard(const QString &title, const QString &text, QWidget *parent)
    : QScrollArea(parent), m_title(new TitleLabel(title)),
      m_text(new TextLabel(text, TextSize::Body, TextLabel::Ink::Muted))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);

    auto *card = new CardFrame;
    card->setMaximumWidth(fontMetrics().averageCharWidth() * cardChars);
    m_column = new QVBoxLayout(card);
    m_column->setContentsMargins(4 * theme::grid, 3 * theme::grid, 4 * theme::grid, 4 * theme::grid);
    m_column->setSpacing(2 * theme::grid);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_text);
    m_column->addLayout(words);
    m_text->setVisible(!text.isEmpty());

    auto *name = new TextLabel(tr("MARAC Register"), TextSize::Heading, TextLabel::Ink::Muted);
    name->setTextInteractionFlags(Qt::NoTextInteraction);
    auto *stack = new QVBoxLayout;
    stack->addStretch(2);
    stack->addWidget(name);
    stack->addSpacing(theme::grid);
    stack->addWidget(card);
    stack->addStretch(3);
    auto *inner = new QWidget;
    auto *row = new QHBoxLayout(inner);
    row->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    row->addStretch(1);
    row->addLayout(stack, 20);
    row->addStretch(1);
    setWidget(inner);
    keepFocusInSight(this);
}

void DoorCard::setTitle(const QString &title, const QString &text)
{
    m_title->setShown(title);
    m_text->setShown(text);
    m_text->setVisible(!text.isEmpty());
}

void DoorCard::add(QWidget *widget)
{
    m_column->addWidget(widget);
}

} // namespace marac
