// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels/TextMeasure.h"

#include <QFontMetrics>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace marac {

static constexpr int mostLetters = 80;
static constexpr int mostOfAWord = 40;

static bool hasLongWord(const QString &text)
{
    qsizetype letters = 0;
    return std::any_of(text.cbegin(), text.cend(), [&letters](QChar letter) {
        letters = letter.isSpace() ? 0 : letters + 1;
        return letters > mostOfAWord;
    });
}

/// Where a QTextDocument begins another block.
static bool endsParagraph(QChar letter)
{
    return letter == u'\n' || letter == u'\r' || letter == QChar::ParagraphSeparator;
}

static QStringList paragraphsOf(const QString &text)
{
    QStringList paragraphs;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!endsParagraph(text.at(at)))
            continue;
        paragraphs += text.sliced(begin, at - begin);
        if (text.at(at) == u'\r' && at + 1 < text.size() && text.at(at + 1) == u'\n')
            ++at;
        begin = at + 1;
    }
    return paragraphs << text.sliced(begin);
}

TextMeasure::TextMeasure(const QString &text, const QFont &font)
    : m_text(text), m_widest(QFontMetrics(font).horizontalAdvance(u'x') * mostLetters),
      m_widestWord(m_widest / mostLetters * mostOfAWord), m_mayBreakWords(hasLongWord(text))
{
    QTextOption option;
    option.setWrapMode(m_mayBreakWords ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::WordWrap);
    for (const QString &paragraph : paragraphsOf(text)) {
        auto layout = std::make_unique<QTextLayout>(paragraph, font);
        layout->setTextOption(option);
        layout->setCacheEnabled(true);
        m_paragraphs.push_back(std::move(layout));
    }
}

TextMeasure::~TextMeasure() = default;

TextMeasure::Extent TextMeasure::brokenAt(qreal width)
{
    Extent extent;
    for (const std::unique_ptr<QTextLayout> &paragraph : m_paragraphs) {
        paragraph->beginLayout();
        for (QTextLine line = paragraph->createLine(); line.isValid(); line = paragraph->createLine()) {
            line.setLeadingIncluded(true);
            line.setLineWidth(width);
            extent.width = std::max(extent.width, line.naturalTextWidth());
            extent.height += line.height();
        }
        paragraph->endLayout();
    }
    return extent;
}

static int roundedUp(qreal pixels)
{
    return int(std::ceil(pixels));
}

int TextMeasure::heightAt(int width)
{
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    return *m_heights.insert(width, roundedUp(brokenAt(width).height));
}

int TextMeasure::leastWidth()
{
    if (m_mayBreakWords)
        return m_widestWord;
    heightAt(0);
    qreal width = 0;
    for (const std::unique_ptr<QTextLayout> &paragraph : m_paragraphs)
        width = std::max(width, paragraph->minimumWidth());
    return roundedUp(width);
}

QSize TextMeasure::preferred()
{
    Extent extent = brokenAt(m_widest);
    if (extent.width > 0) {
        int width = int(std::sqrt(extent.height * std::max<qreal>(extent.width, m_widest) * 5 / 3));
        extent = brokenAt(std::min(width, m_widest));
        if (width * 3 < extent.height * 5) {
            width = int(std::sqrt(extent.height * std::max<qreal>(extent.width, width) * 2));
            extent = brokenAt(std::min(width, m_widest));
        }
    }
    return {roundedUp(extent.width), roundedUp(extent.height)};
}

} // namespace marac
