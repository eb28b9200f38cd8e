// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels/PlainLabel.h"

#include "core/base/Text.h"
#include "ui/widgets/labels/TextMeasure.h"

#include <QEvent>

#include <algorithm>

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

PlainLabel::~PlainLabel() = default;

void PlainLabel::setShown(const QString &text)
{
    m_measure.reset(); // nothing of a record stays that is shown no more
    setText(text::shown(text));
}

TextMeasure *PlainLabel::measure() const
{
    ensurePolished();
    if (!wordWrap() || text().isEmpty() || text().contains(u'\t') || margin() != 0 || indent() > 0 || frameWidth() != 0)
        return nullptr;
    if (!m_measure || m_measure->text() != text())
        m_measure = std::make_unique<TextMeasure>(text(), font());
    return m_measure.get();
}

QSize PlainLabel::withMargins(QSize text) const
{
    return text.grownBy(contentsMargins()).expandedTo(minimumSize());
}

QSize PlainLabel::sizeHint() const
{
    TextMeasure *measured = measure();
    return measured ? withMargins(measured->preferred()) : QLabel::sizeHint();
}

/// As wide as the longest word, as high as what begins a paragraph: the rest is for heightForWidth() to say.
QSize PlainLabel::minimumSizeHint() const
{
    TextMeasure *measured = measure();
    if (!measured)
        return QLabel::minimumSizeHint();
    const int height = std::min(measured->heightAt(QWIDGETSIZE_MAX), measured->preferred().height());
    return withMargins({measured->leastWidth(), height});
}

int PlainLabel::heightForWidth(int width) const
{
    TextMeasure *measured = measure();
    if (!measured)
        return QLabel::heightForWidth(width);
    const QMargins margins = contentsMargins();
    const int inside = std::max(width, minimumWidth()) - margins.left() - margins.right();
    return withMargins({0, measured->heightAt(std::max(inside, 0))}).height();
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
        m_measure.reset();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

} // namespace marac
