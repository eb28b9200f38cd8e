// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels/StatusPill.h"

#include "core/base/Text.h"
#include "ui/widgets/looks/PillPainter.h"

#include <QEvent>
#include <QPainter>

namespace marac {

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return QStringLiteral("more");
    case Tone::Info:
        return QStringLiteral("info");
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Problem:
        return QStringLiteral("problem");
    }
    return {};
}

StatusPill::StatusPill(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

StatusPill::StatusPill(Tone tone, const QString &word, QWidget *parent) : StatusPill(parent)
{
    show(tone, word);
}

void StatusPill::show(Tone tone, const QString &word, const QString &icon)
{
    m_tone = tone;
    m_word = text::shown(word);
    m_icon = icon.isEmpty() ? toneIcon(tone) : icon;
    setAccessibleName(m_word);
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    return pill::size(m_word, fontMetrics());
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    pill::paint(painter, rect(), m_tone, m_icon, m_word, fontMetrics());
}

void StatusPill::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace marac
