// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper/Flow.h"
#include "core/documents/paper/Sheet.h"

namespace marac::documents {

using sheet::mm;

static const double gap = mm(3);
static const double placeWidth = (sheet::content - gap) / 2;
static const double inset = mm(2);
static const double labelWidth = mm(17);
static const double dateWidth = mm(23);

/// A label, and what is known or a line to write on.
struct WrittenLine
{
    LaidText label;
    LaidText value;

    WrittenLine(const QString &labelText, const QString &valueText)
        : label(labelText, Face::Foot, labelWidth),
          value(valueText, Face::CellStrong, placeWidth - 2 * inset - labelWidth)
    {
        // A long post or agency goes smaller before it goes onto a second line.
        if (value.lineCount() > 1)
            value = LaidText(valueText, Face::Foot, placeWidth - 2 * inset - labelWidth);
    }
    double height() const { return std::max(mm(6), value.height() + mm(1.6)); }
    void draw(PageDrawing &page, QPointF at) const
    {
        const double bottom = at.y() + height() - mm(0.7);
        page.text(label, QPointF(at.x(), bottom - label.height() - mm(0.2)), sheet::muted);
        page.text(value, QPointF(at.x() + labelWidth, bottom - value.height() - mm(0.2)), sheet::ink);
        page.rule(QLineF(at.x() + labelWidth, bottom, at.x() + placeWidth - 2 * inset, bottom), mm(0.15), sheet::line);
    }
};

struct LaidPlace
{
    QList<WrittenLine> lines;
    LaidText designations[2];
    double struck[2] = {0, 0}; ///< width of the line through it; 0 leaves it be
    LaidText deleteLabel;
    LaidText signedLabel;
    LaidText dateLabel;
    double boxHeight = 0;

    double wordsHeight() const
    {
        double sum = 0;
        for (const WrittenLine &line : lines)
            sum += line.height();
        return sum + designations[0].height() + designations[1].height() + mm(2);
    }
    double height() const { return inset + wordsHeight() + boxHeight + inset; }
    void draw(PageDrawing &page, QPointF at, double whole) const;
};

static LaidPlace layPlace(const SignatureGrid &grid, const SignaturePlace &place)
{
    LaidPlace laid;
    laid.lines = {WrittenLine(grid.nameLabel, place.name), WrittenLine(grid.agencyLabel, place.agency),
                  WrittenLine(grid.positionLabel, place.position)};
    const double room = placeWidth - 2 * inset;
    if (grid.deleteLabel.isEmpty()) {
        laid.designations[0] = LaidText(place.designation, Face::Foot, room);
    } else {
        laid.designations[0] = LaidText(grid.designations[0] + QStringLiteral(" /"), Face::Foot, room);
        laid.designations[1] = LaidText(grid.designations[1], Face::Foot, room);
        for (int i = 0; i < 2; ++i) {
            laid.struck[i] = !place.designation.isEmpty() && place.designation == grid.designations[i]
                ? LaidText(grid.designations[i], Face::Foot, room).width()
                : 0;
        }
        laid.deleteLabel = LaidText(QStringLiteral("(%1)").arg(grid.deleteLabel), Face::Foot, mm(30), Align::Right);
    }
    laid.signedLabel = LaidText(grid.signedLabel, Face::Foot, mm(40));
    laid.dateLabel = LaidText(grid.dateLabel, Face::Foot, dateWidth - mm(3));
    laid.boxHeight = mm(std::max(12.0, grid.boxHeightMm));
    return laid;
}

void LaidPlace::draw(PageDrawing &page, QPointF at, double whole) const
{
    const QRectF outer(at, QSizeF(placeWidth, whole));
    page.frame(outer, mm(0.3), sheet::line);
    page.note(BoxRole::SignaturePlace, outer);
    QPointF pen = at + QPointF(inset, inset);
    for (const WrittenLine &line : lines) {
        line.draw(page, pen);
        pen.ry() += line.height();
    }
    pen.ry() += mm(0.8);
    for (int i = 0; i < 2; ++i) {
        page.text(designations[i], pen, sheet::ink);
        if (struck[i] > 0) {
            const double y = pen.y() + designations[i].height() / 2;
            page.rule(QLineF(pen.x(), y, pen.x() + struck[i], y), mm(0.3), sheet::ink);
            page.note(BoxRole::Struck, QRectF(pen.x(), pen.y(), struck[i], designations[i].height()));
        }
        pen.ry() += designations[i].height();
    }
    page.text(deleteLabel, QPointF(at.x() + placeWidth - inset - mm(30), pen.y() - deleteLabel.height()), sheet::muted);

    const double top = at.y() + whole - inset - boxHeight;
    const QRectF signature(pen.x(), top, placeWidth - 2 * inset - dateWidth - mm(1.5), boxHeight);
    const QRectF date(signature.right() + mm(1.5), top, dateWidth, boxHeight);
    page.frame(signature, mm(0.35), sheet::muted);
    page.frame(date, mm(0.35), sheet::muted);
    page.note(BoxRole::Signature, signature);
    page.note(BoxRole::SignatureDate, date);
    page.text(signedLabel, signature.topLeft() + QPointF(mm(1), mm(0.4)), sheet::muted);
    page.text(dateLabel, date.topLeft() + QPointF(mm(1), mm(0.4)), sheet::muted);
}

void append(Flow &flow, const SignatureGrid &grid)
{
    for (qsizetype i = 0; i < grid.places.size(); i += 2) {
        QList<LaidPlace> pair{layPlace(grid, grid.places.at(i))};
        if (i + 1 < grid.places.size())
            pair << layPlace(grid, grid.places.at(i + 1));
        Strip strip;
        strip.block = flow.nextBlock();
        strip.before = i == 0 ? mm(2.5) : gap;
        for (const LaidPlace &place : pair)
            strip.height = std::max(strip.height, place.height());
        strip.draw = [pair, height = strip.height](PageDrawing &page, double top) {
            for (qsizetype c = 0; c < pair.size(); ++c)
                pair.at(c).draw(page, QPointF(sheet::left + static_cast<double>(c) * (placeWidth + gap), top), height);
        };
        flow.add(std::move(strip));
    }
}

void append(Flow &flow, const WordGrid &grid)
{
    const int columns = std::max(1, grid.columns);
    const double space = mm(2.5);
    const double width = (sheet::content - (columns - 1) * space) / columns;
    const double height = mm(13);
    for (qsizetype i = 0; i < grid.words.size(); i += columns) {
        QList<std::pair<LaidText, LaidText>> cells;
        for (qsizetype c = i; c < std::min(i + columns, grid.words.size()); ++c)
            cells << std::pair(LaidText(QString::number(c + 1), Face::Foot, mm(8)),
                               LaidText(grid.words.at(c), Face::Word, width - mm(9)));
        Strip strip;
        strip.block = flow.nextBlock();
        strip.before = i == 0 ? mm(3) : space;
        strip.height = height;
        strip.keepWithNext = i + columns < grid.words.size();
        strip.draw = [=](PageDrawing &page, double top) {
            for (qsizetype c = 0; c < cells.size(); ++c) {
                const QRectF box(sheet::left + static_cast<double>(c) * (width + space), top, width, height);
                page.frame(box, mm(0.3), sheet::muted);
                page.note(BoxRole::Word, box);
                page.text(cells.at(c).first, box.topLeft() + QPointF(mm(1.2), mm(0.8)), sheet::muted);
                page.text(cells.at(c).second,
                          QPointF(box.left() + mm(8), box.center().y() - cells.at(c).second.height() / 2), sheet::ink);
            }
        };
        flow.add(std::move(strip));
    }
}

} // namespace marac::documents
