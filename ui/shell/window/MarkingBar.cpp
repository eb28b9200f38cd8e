// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window/MarkingBar.h"

#include "core/documents/Marking.h"
#include "ui/widgets/labels/TextLabel.h"

#include <QGridLayout>

namespace marac {

MarkingBar::MarkingBar(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_left(new TextLabel({}, TextSize::Small, TextLabel::Ink::Muted, this)),
      m_right(new TextLabel({}, TextSize::Small, TextLabel::Ink::Muted, this))
{
    setObjectName(objectName);
    auto *marking = new TextLabel(markingText(Marking::OfficialSensitive), TextSize::Small, TextLabel::Ink::Text, this);
    marking->setWordWrap(false);
    marking->setAlignment(Qt::AlignCenter);
    m_left->setWordWrap(false);
    m_right->setWordWrap(false);
    m_right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_left->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_right->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QGridLayout(this);
    row->setContentsMargins(theme::grid + 4, 3, theme::grid + 4, 3);
    row->addWidget(m_left, 0, 0);
    row->addWidget(marking, 0, 1);
    row->addWidget(m_right, 0, 2);
    row->setColumnStretch(0, 1);
    row->setColumnStretch(2, 1);
}

void MarkingBar::setSides(const QString &left, const QString &right)
{
    m_left->setShown(left);
    m_right->setShown(right);
}

} // namespace marac
