// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/FactList.h"

#include "ui/widgets/labels/TextLabel.h"

#include <QFormLayout>

namespace marac {

FactList::FactList(QWidget *parent) : QWidget(parent), m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(2 * theme::grid);
    m_rows->setVerticalSpacing(4);
    m_rows->setLabelAlignment(Qt::AlignLeft);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void FactList::add(const QString &name, const QString &value)
{
    auto *label = new TextLabel(name, TextSize::Body, TextLabel::Ink::Muted, this);
    label->setWordWrap(false);
    auto *shown = value.isEmpty() ? new TextLabel(tr("Not recorded"), TextSize::Body, TextLabel::Ink::Muted, this)
                                  : new TextLabel(value, TextSize::Body, TextLabel::Ink::Text, this);
    shown->setAccessibleName(label->text());
    m_rows->addRow(label, shown);
}

} // namespace marac
