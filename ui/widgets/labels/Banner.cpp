// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels/Banner.h"

#include "ui/widgets/labels/PlainLabel.h"
#include "ui/widgets/labels/StatusPill.h"
#include "ui/widgets/looks/Icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace marac {

Banner::Banner(Tone tone, const QString &text, QWidget *parent)
    : QFrame(parent), m_tone(tone), m_icon(new QLabel(this)), m_text(new PlainLabel(text, this))
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(theme::grid + 4, 6, theme::grid, 6);
    m_icon->setMinimumHeight(theme::smallestTarget);
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addWidget(m_text, 1);
    setAccessibleName(text);
    dress();
}

void Banner::show(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text->setShown(text);
    setAccessibleName(m_text->text());
    dress();
    setVisible(true);
}

QString Banner::text() const
{
    return m_text->text();
}

QPushButton *Banner::addButton(const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    m_row->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

void Banner::addCloseButton()
{
    m_close = new QToolButton(this);
    m_close->setObjectName(QStringLiteral("closeMessage"));
    m_close->setAccessibleName(tr("Close this message: %1").arg(text()));
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &Banner::closed);
    m_row->addWidget(m_close, 0, Qt::AlignTop);
    dress();
}

void Banner::paintEvent(QPaintEvent *)
{
    const ToneColours &c = theme::colours().of(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::scheme() == Scheme::HighContrast ? QPen(c.ink, 1) : QPen(Qt::NoPen));
    painter.setBrush(c.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.fillRect(QRect(0, 4, 4, height() - 8), c.ink);
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (theme::isChange(*event))
        dress();
}

void Banner::dress()
{
    const ToneColours &c = theme::colours().of(m_tone);
    const int side = fontMetrics().height() + 2;
    m_icon->setPixmap(icons::pixmap(toneIcon(m_tone), c.ink, side, devicePixelRatioF()));
    QPalette p = m_text->palette();
    p.setColor(QPalette::WindowText, c.ink);
    m_text->setPalette(p);
    if (m_close)
        m_close->setIcon(icons::icon(QStringLiteral("close"), c.ink));
    update();
}

} // namespace marac
