// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display/DisplayText.h"

#include "ui/widgets/looks/Theme.h"

#include <QEvent>

#include <algorithm>

namespace marac {

int displayPoints(DisplaySize size, int screenHeight)
{
    const int usual = size == DisplaySize::Title ? 40 : size == DisplaySize::Body ? 30 : 24;
    return std::clamp(usual * screenHeight / 1080, 24, 40);
}

DisplayText::DisplayText(DisplaySize size, QWidget *parent) : PlainLabel(parent), m_size(size)
{
    setTextInteractionFlags(Qt::NoTextInteraction);
    dress();
}

void DisplayText::setScreenHeight(int pixels)
{
    m_screenHeight = pixels;
    dress();
}

void DisplayText::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (theme::isChange(*event))
        dress();
}

void DisplayText::dress()
{
    QFont large = theme::font(TextSize::Body);
    large.setPointSize(displayPoints(m_size, m_screenHeight));
    large.setWeight(m_size == DisplaySize::Title ? QFont::DemiBold : QFont::Normal);
    if (large != font())
        setFont(large);
}

} // namespace marac
