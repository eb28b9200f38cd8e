// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper/LaidText.h"

#include "core/base/Text.h"
#include "core/documents/paper/Sheet.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QSet>

namespace marac::documents {

struct FaceSpec
{
    double points;
    bool bold;
    bool mono;
};

static FaceSpec specOf(Face face)
{
    switch (face) {
    case Face::Title:
        return {17, true, false};
    case Face::Subtitle:
        return {10.5, false, false};
    case Face::Heading:
        return {12.5, true, false};
    case Face::Topic:
        return {11, true, false};
    case Face::Label:
        return {9.5, true, false};
    case Face::Body:
        return {10, false, false};
    case Face::BodyStrong:
        return {10, true, false};
    case Face::Small:
        return {8.5, false, false};
    case Face::SmallStrong:
        return {8.5, true, false};
    case Face::Cell:
        return {9, false, false};
    case Face::CellStrong:
        return {9, true, false};
    case Face::Note:
        return {8, false, false};
    case Face::Foot:
        return {7.5, false, false};
    case Face::Code:
        return {7.5, false, true};
    case Face::Word:
        return {13, true, true};
    case Face::Marking:
        return {10.5, true, false};
    case Face::Watermark:
        return {96, true, false};
    }
    return {10, false, false};
}

double pointsOf(Face face)
{
    return specOf(face).points;
}

QFont fontOf(Face face)
{
    const FaceSpec spec = specOf(face);
    QFont font;
    // Arial and Courier New have the same widths, for workstations without the Liberation fonts.
    if (spec.mono)
        font.setFamilies({QStringLiteral("Liberation Mono"), QStringLiteral("Courier New")});
    else
        font.setFamilies({QStringLiteral("Liberation Sans"), QStringLiteral("Arial")});
    font.setPixelSize(qRound(spec.points * sheet::unitsPerPoint));
    font.setBold(spec.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::ForceOutline);
    return font;
}

static Qt::Alignment alignmentOf(Align align)
{
    // Absolute: a name in a right-to-left script stays in its column like any other.
    switch (align) {
    case Align::Centre:
        return Qt::AlignHCenter;
    case Align::Right:
        return Qt::AlignRight | Qt::AlignAbsolute;
    case Align::Left:
        break;
    }
    return Qt::AlignLeft | Qt::AlignAbsolute;
}

static QString breakable(const QString &text)
{
    QString out = text::shown(text);
    out.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    return out;
}

LaidText::LaidText(const QString &text, Face face, double width, Align align)
    : m_layout(std::make_shared<QTextLayout>(breakable(text), fontOf(face))), m_face(face)
{
    if (text.isEmpty()) {
        m_layout.reset();
        return;
    }
    QTextOption option(alignmentOf(align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_layout->text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setTabStopDistance(sheet::mm(8));
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);

    const double leading = pointsOf(face) * sheet::unitsPerPoint * 1.26;
    double y = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        const double height = std::max(leading, line.height());
        line.setPosition(QPointF(0, y + (height - line.height()) / 2));
        m_tops << y;
        y += height;
    }
    m_layout->endLayout();
    m_tops << y;
}

LaidText LaidText::oneLine(const QString &text, Face face, double width, Align align)
{
    QString flat = text::shown(text);
    flat.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return LaidText(QFontMetricsF(fontOf(face)).elidedText(flat, Qt::ElideRight, width - 1), face, width, align);
}

double LaidText::width() const
{
    double widest = 0;
    for (int i = 0; i < lineCount(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

QString charactersWithoutGlyph(const QString &text)
{
    // Every font we name draws Latin up to U+024F; beyond it the installed fallbacks decide.
    QSet<uint> tried;
    QString missing;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        if (point < 0x250 || tried.contains(point) || QChar::isSpace(point))
            continue;
        tried.insert(point);
        const char32_t c = point;
        const QString one = QString::fromUcs4(&c, 1);
        QTextLayout layout(one, fontOf(Face::Body));
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        const QList<QGlyphRun> runs = layout.glyphRuns();
        if (runs.isEmpty() || runs.first().glyphIndexes().contains(0))
            missing += one;
    }
    return missing;
}

} // namespace marac::documents
