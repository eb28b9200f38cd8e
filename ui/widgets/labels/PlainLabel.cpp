// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels/PlainLabel.h"

#include "core/base/Text.h"

#include <QEvent>

namespace marac {

PlainLabel::PlainLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : PlainLabel(parent)
{
    setShown(text);
}

void PlainLabel::setShown(const QString &text)
{
    m_heights.clear();
    m_measured.clear(); // nothing of a record stays that is shown no more
    setText(text::shown(text));
}

int PlainLabel::heightForWidth(int width) const
{
    if (text() != m_measured || minimumSize() != m_least) {
        m_heights.clear();
        m_measured = text();
        m_least = minimumSize();
    }
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    const int height = QLabel::heightForWidth(width);
    m_heights.insert(width, height);
    return height;
}

bool PlainLabel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::ContentsRectChange:
    case QEvent::ScreenChangeInternal:
    case QEvent::LanguageChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::Polish:
        m_heights.clear();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

} // namespace marac
