// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels/FactSheet.h"

#include "ui/widgets/labels/StatusPill.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/looks/FlowLayout.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

FactSheet::FactSheet(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::grid);
}

void FactSheet::endRows()
{
    m_facts = nullptr;
    m_buttons = nullptr;
}

void FactSheet::addHeading(const QString &text)
{
    endRows();
    if (m_column->count() > 0)
        m_column->addSpacing(theme::grid);
    m_column->addWidget(new HeadingLabel(text, this));
}

void FactSheet::addFact(const QString &label, const QString &value)
{
    m_buttons = nullptr;
    if (!m_facts) {
        m_facts = new QGridLayout;
        m_facts->setHorizontalSpacing(2 * theme::grid);
        m_facts->setVerticalSpacing(theme::grid / 2);
        m_facts->setColumnStretch(1, 1);
        m_column->addLayout(m_facts);
    }
    const int row = m_facts->rowCount();
    auto *name = new TextLabel(label, TextSize::Body, TextLabel::Ink::Muted, this);
    name->setMinimumWidth(18 * theme::grid);
    name->setMaximumWidth(26 * theme::grid);
    m_facts->addWidget(name, row, 0, Qt::AlignTop);
    m_facts->addWidget(
        new TextLabel(value.isEmpty() ? QStringLiteral("—") : value, TextSize::Body, TextLabel::Ink::Text, this), row,
        1, Qt::AlignTop);
}

void FactSheet::addFactIfAny(const QString &label, const QString &value)
{
    if (!value.isEmpty())
        addFact(label, value);
}

void FactSheet::addText(const QString &text)
{
    endRows();
    m_column->addWidget(new TextLabel(text, TextSize::Body, TextLabel::Ink::Text, this));
}

void FactSheet::addHint(const QString &text)
{
    endRows();
    m_column->addWidget(new HintLabel(text, this));
}

void FactSheet::addPills(const QList<std::pair<Tone, QString>> &pills)
{
    endRows();
    auto *row = new FlowLayout(theme::grid);
    for (const auto &[tone, word] : pills)
        row->addWidget(new StatusPill(tone, word, this));
    m_column->addLayout(row);
}

QPushButton *FactSheet::addButton(const QString &objectName, const QString &text)
{
    m_facts = nullptr;
    if (!m_buttons) {
        m_buttons = new FlowLayout(theme::grid);
        m_column->addLayout(m_buttons);
    }
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    m_buttons->addWidget(button);
    return button;
}

void FactSheet::addWidget(QWidget *widget)
{
    endRows();
    m_column->addWidget(widget);
}

void FactSheet::finish()
{
    endRows();
    m_column->addStretch(1);
}

} // namespace marac
