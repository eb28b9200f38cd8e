// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels/PlainLabel.h"

#include "core/base/Text.h"
#include "ui/widgets/labels/TextMeasure.h"

#include <QEvent>
#include <QTextDocument>
#include <QTextOption>

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
    m_brokenAt = {};
    setText(text::shown(text));
}

TextMeasure *PlainLabel::measure() const
{
    ensurePolished();
    const bool isDocument = textInteractionFlags() != Qt::NoTextInteraction; // else QLabel measures by other means
    if (!isDocument || !wordWrap() || text().isEmpty() || text().contains(u'\t') || margin() != 0 || indent() > 0
        || frameWidth() != 0) {
        m_measure.reset();
        return nullptr;
    }
    if (!m_measure || m_measure->text() != text())
        m_measure = std::make_unique<TextMeasure>(text(), font());
    return m_measure.get();
}

QSize PlainLabel::withMargins(QSize text) const
{
    return text.grownBy(contentsMargins()).expandedTo(minimumSize());
}

int PlainLabel::insideOf(int width) const
{
    const QMargins margins = contentsMargins();
    return std::max(std::max(width, minimumWidth()) - margins.left() - margins.right(), 0);
}

/// A least width is the one it is laid out for.
QSize PlainLabel::preferred(TextMeasure &measured) const
{
    if (minimumWidth() <= 0)
        return measured.preferred();
    const int inside = insideOf(0);
    return {std::max(inside, measured.leastWidth()), measured.heightAt(inside)};
}

QSize PlainLabel::sizeHint() const
{
    TextMeasure *measured = measure();
    return measured ? withMargins(preferred(*measured)) : QLabel::sizeHint();
}

/// As wide as the longest word, as high as what begins a paragraph: the rest is for heightForWidth() to say.
QSize PlainLabel::minimumSizeHint() const
{
    TextMeasure *measured = measure();
    if (!measured)
        return QLabel::minimumSizeHint();
    const int height = std::min(measured->heightAt(QWIDGETSIZE_MAX), preferred(*measured).height());
    return withMargins({measured->leastWidth(), height});
}

int PlainLabel::heightForWidth(int width) const
{
    TextMeasure *measured = measure();
    return measured ? withMargins({0, measured->heightAt(insideOf(width))}).height() : QLabel::heightForWidth(width);
}

/// QLabel wraps between words only, and says so to its document whenever it lays it out: what is longer than the label is wide
/// would be cut off. The document asks for another painting when it is told otherwise, so it is told no more than once.
void PlainLabel::breakLongWords()
{
    static constexpr auto anywhere = QTextOption::WrapAtWordBoundaryOrAnywhere;
    const TextMeasure *measured = measure();
    if (!measured || !measured->mayBreakWords())
        return;
    auto *document = findChild<QTextDocument *>();
    if (document && document->defaultTextOption().wrapMode() == anywhere && m_brokenAt == size())
        return;
    m_brokenAt = size();
    static_cast<void>(QLabel::heightForWidth(width())); // it lays it out now, and not while it paints
    document = findChild<QTextDocument *>();
    if (!document)
        return;
    QTextOption option = document->defaultTextOption();
    option.setWrapMode(anywhere);
    document->setDefaultTextOption(option);
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    breakLongWords();
    QLabel::paintEvent(event); // where its size has changed it lays the text out first, and between words
    breakLongWords();
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
