// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels/PageHeader.h"

#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/looks/FlowLayout.h"
#include "ui/widgets/looks/Icons.h"
#include "ui/widgets/looks/Style.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

static constexpr int titleChars = 30; ///< what the words keep beside the buttons

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_title(new TitleLabel(title, this)),
      m_subtitle(new TextLabel({}, TextSize::Body, TextLabel::Ink::Muted, this)), m_buttons(new FlowLayout(theme::grid))
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    m_subtitle->hide();
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::grid);
    m_row->addLayout(column, 1);
    m_row->addLayout(m_buttons);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

bool PageHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // a button came, or the text grew
        fold();
    return QWidget::event(event);
}

void PageHeader::fold()
{
    const int words = std::max(m_title->sizeHint().width(), fontMetrics().averageCharWidth() * titleChars);
    m_row->setDirection(words + m_row->spacing() + m_buttons->sizeHint().width() > width() ? QBoxLayout::TopToBottom
                                                                                           : QBoxLayout::LeftToRight);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setShown(title);
}

void PageHeader::setSubtitle(const QString &text)
{
    m_subtitle->setShown(text);
    m_subtitle->setVisible(!text.isEmpty());
}

QPushButton *PageHeader::addButton(const QString &objectName, const QString &text, const QString &icon)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    if (!icon.isEmpty())
        button->setIcon(icons::icon(icon));
    m_buttons->insertWidget(-1, button);
    return button;
}

QPushButton *PageHeader::addMainButton(const QString &objectName, const QString &text, const QString &icon)
{
    QPushButton *button = addButton(objectName, text);
    if (!icon.isEmpty())
        button->setIcon(icons::icon(icon, theme::colours().onAccent));
    Style::makeMain(button);
    return button;
}

void PageHeader::addWidget(QWidget *widget)
{
    m_buttons->insertWidget(-1, widget);
}

} // namespace marac
