// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels/RecordBanner.h"

#include "ui/widgets/labels/StatusPill.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/looks/FlowLayout.h"

#include <QPainter>
#include <QVBoxLayout>

namespace marac {

RecordBanner::RecordBanner(QWidget *parent)
    : QFrame(parent), m_title(new HeadingLabel({}, this)),
      m_reference(new TextLabel({}, TextSize::Body, TextLabel::Ink::Muted, this)), m_pills(new FlowLayout(theme::grid))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_reference);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::grid, theme::grid, 2 * theme::grid, theme::grid);
    column->setSpacing(6);
    column->addLayout(words);
    column->addLayout(m_pills);
}

void RecordBanner::setRecord(const QString &title, const QString &reference)
{
    m_title->setShown(title);
    m_reference->setShown(reference);
    setAccessibleName(m_title->text() + QLatin1Char(' ') + m_reference->text());
}

void RecordBanner::addPill(Tone tone, const QString &word, const QString &icon)
{
    auto *pill = new StatusPill(this);
    pill->show(tone, word, icon);
    m_pills->insertWidget(-1, pill);
}

void RecordBanner::clearPills()
{
    while (QLayoutItem *item = m_pills->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void RecordBanner::paintEvent(QPaintEvent *)
{
    const Colours &c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.line, 1));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.fillRect(QRect(0, 4, 4, height() - 8), c.accent);
}

} // namespace marac
