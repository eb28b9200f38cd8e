// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels/LinkButton.h"

#include "core/base/Text.h"

#include <QKeyEvent>
#include <QPainter>

namespace marac {

static constexpr int pad = 3;

LinkButton::LinkButton(const QString &objectName, const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(objectName);
    setText(text::shown(text));
    setAccessibleName(this->text());
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinkButton::setTone(Tone tone)
{
    m_hasTone = true;
    m_tone = tone;
    update();
}

QRect LinkButton::textRect(int width) const
{
    return fontMetrics().boundingRect(QRect(0, 0, std::max(width - 2 * pad, 1), 100000), Qt::TextWordWrap, text());
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * pad + 2,
            std::max(fontMetrics().height() + 2 * pad, theme::smallestTarget)};
}

QSize LinkButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 16), sizeHint().height()};
}

int LinkButton::heightForWidth(int width) const
{
    return std::max(textRect(width).height() + 2 * pad, theme::smallestTarget);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Colours &c = theme::colours();
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(true);
    underlined.setWeight(isDown() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(underlined);
    painter.setPen(!isEnabled() ? c.muted : m_hasTone ? c.of(m_tone).ink : c.accent);
    painter.drawText(rect().adjusted(pad, pad, -pad, -pad), Qt::TextWordWrap | Qt::AlignVCenter | Qt::AlignLeft,
                     text());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(c.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

/// A link is followed by Return, as everywhere else.
void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void LinkButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace marac
