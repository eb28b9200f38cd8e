// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Blocks.h"

#include <QFont>
#include <QTextLayout>

#include <memory>

namespace marac::documents {

/// The sizes and weights a page is set in.
enum class Face {
    Title,
    Subtitle,
    Heading,
    Topic,
    Label,
    Body,
    BodyStrong,
    Small,
    SmallStrong,
    Cell,
    CellStrong,
    Note,
    Foot,
    Code,
    Word,
    Marking,
    Watermark
};

QFont fontOf(Face face);
double pointsOf(Face face);

/// Plain text broken into lines of a width. Made from what text::shown() lets a person see; no markup is read, so nothing
/// can be fetched. Copies share the lines.
class LaidText
{
public:
    LaidText() = default;
    LaidText(const QString &text, Face face, double width, Align align = Align::Left);

    /// One line, shortened with an ellipsis where it does not fit.
    static LaidText oneLine(const QString &text, Face face, double width, Align align = Align::Left);

    bool isEmpty() const { return !m_layout || m_layout->lineCount() == 0; }
    int lineCount() const { return m_layout ? m_layout->lineCount() : 0; }
    double top(int line) const { return line < m_tops.size() ? m_tops.at(line) : 0; }
    double height(int first, int count) const { return top(first + count) - top(first); }
    double height() const { return height(0, lineCount()); }
    double width() const; ///< of the longest line
    Face face() const { return m_face; }
    const QTextLayout &layout() const { return *m_layout; }

private:
    std::shared_ptr<QTextLayout> m_layout;
    QList<double> m_tops; ///< of each line, and the bottom of the last
    Face m_face = Face::Body;
};

/// The characters of `text` that no installed font can draw.
QString charactersWithoutGlyph(const QString &text);

} // namespace marac::documents
