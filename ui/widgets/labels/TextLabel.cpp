// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels/TextLabel.h"

#include <QEvent>

namespace marac {

TextLabel::TextLabel(const QString &text, TextSize size, Ink ink, QWidget *parent)
    : PlainLabel(text, parent), m_size(size), m_ink(ink)
{
    dress();
}

void TextLabel::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (theme::isChange(*event))
        dress();
}

void TextLabel::dress()
{
    setFont(theme::font(m_size));
    if (m_ink == Ink::Muted) {
        QPalette p = palette();
        p.setColor(QPalette::WindowText, theme::colours().muted);
        setPalette(p);
    }
}

} // namespace marac
