// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper/Flow.h"
#include "core/documents/paper/Sheet.h"

#include <algorithm>

namespace marac::documents {

using sheet::mm;

static const double padX = mm(1.6);
static const double padY = mm(1.15);
static const double tickSide = mm(3.4);

struct LaidCell
{
    LaidText text;
    LaidText note;
    CellMark mark = CellMark::None;
    bool muted = false;
    double x = 0;
    double width = 0;
    double indent = 0; ///< room for a box before the text

    int lines() const { return text.lineCount() + note.lineCount(); }
    double lineHeight(int i) const
    {
        return i < text.lineCount() ? text.height(i, 1) : note.height(i - text.lineCount(), 1);
    }
    /// Lines of text and note counted through, as one column of text.
    double height(int first, int count) const
    {
        double sum = 0;
        for (int i = first; i < first + count; ++i)
            sum += lineHeight(i);
        return sum;
    }
    double naturalHeight() const
    {
        const double words = height(0, lines());
        return mark == CellMark::None ? words : std::max(words, tickSide + mm(0.4));
    }
    void draw(PageDrawing &page, int first, int count, double top) const
    {
        const int split = text.lineCount();
        const int fromText = std::clamp(split - first, 0, count);
        if (fromText > 0)
            page.lines(text, first, fromText, QPointF(x + padX + indent, top), muted ? sheet::muted : sheet::ink);
        if (count > fromText)
            page.lines(note, std::max(0, first - split), count - fromText,
                       QPointF(x + padX + indent, top + height(first, fromText)), sheet::muted);
    }
    void drawMark(PageDrawing &page, double top) const
    {
        if (mark == CellMark::None)
            return;
        const double left = indent > 0 ? x + padX : x + (width - tickSide) / 2;
        page.tick(QRectF(left, top + mm(0.25), tickSide, tickSide), mark == CellMark::TickedBox);
    }
};

using LaidRow = QList<LaidCell>;

static LaidCell layCell(const Cell &cell, double x, double width, Align align, Face face, Face strongFace)
{
    LaidCell laid;
    laid.x = x;
    laid.width = width;
    laid.mark = cell.mark;
    laid.muted = cell.tone == Tone::Muted;
    const bool hasWords = !cell.text.isEmpty() || !cell.note.isEmpty();
    laid.indent = cell.mark != CellMark::None && hasWords ? tickSide + mm(1.6) : 0;
    const double room = std::max(mm(4), width - 2 * padX - laid.indent);
    Face used = cell.tone == Tone::Strong ? strongFace : face;
    if (cell.tone == Tone::Small)
        used = Face::Small;
    laid.text = LaidText(cell.text, used, room, align);
    laid.note = LaidText(cell.note, Face::Note, room, align);
    return laid;
}

static QList<double> columnWidths(const QList<Column> &columns)
{
    double fixed = 0;
    double shares = 0;
    for (const Column &column : columns) {
        fixed += mm(column.widthMm);
        shares += column.widthMm > 0 ? 0 : column.share;
    }
    QList<double> widths;
    for (const Column &column : columns)
        widths << (column.widthMm > 0 ? mm(column.widthMm) : (sheet::content - fixed) * column.share / shares);
    return widths;
}

static void ruleBelow(PageDrawing &page, double y)
{
    page.rule(QLineF(sheet::left, y, sheet::left + sheet::content, y), mm(0.18), sheet::line);
}

/// A row that one page can hold is one strip; a longer one is cut between lines into strips of about a dozen.
static void appendRow(Flow &flow, const LaidRow &row, double minimum, bool shaded,
                      const std::shared_ptr<const Strip> &header)
{
    double tallest = minimum;
    for (const LaidCell &cell : row)
        tallest = std::max(tallest, cell.naturalHeight());
    const double whole = tallest + 2 * padY;
    const double page = sheet::bodyHeight - (header ? header->height : 0);
    const int block = flow.nextBlock();

    const auto add = [&](QList<int> first, QList<int> count, double top, double height, bool isFirst, bool isLast) {
        Strip strip;
        strip.block = block;
        strip.height = height;
        strip.repeated = header;
        strip.keepWithNext = shaded;
        strip.draw = [=](PageDrawing &drawing, double y) {
            if (shaded)
                drawing.fill(QRectF(sheet::left, y, sheet::content, height), sheet::paleTint);
            for (qsizetype i = 0; i < row.size(); ++i) {
                row.at(i).draw(drawing, first.at(i), count.at(i), y + top);
                if (isFirst)
                    row.at(i).drawMark(drawing, y + top);
            }
            if (isLast)
                ruleBelow(drawing, y + height);
            drawing.note(BoxRole::TableRow, QRectF(sheet::left, y, sheet::content, height));
        };
        flow.add(std::move(strip));
    };

    if (whole <= page) {
        QList<int> counts;
        for (const LaidCell &cell : row)
            counts << cell.lines();
        add(QList<int>(row.size(), 0), counts, padY, whole, true, true);
        return;
    }
    const double target = mm(45);
    QList<int> next(row.size(), 0);
    for (bool isFirst = true, isLast = false; !isLast; isFirst = false) {
        QList<int> counts;
        double tall = 0;
        isLast = true;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const LaidCell &cell = row.at(i);
            int count = 0;
            while (next.at(i) + count < cell.lines() && cell.height(next.at(i), count + 1) <= target)
                ++count;
            tall = std::max(tall, cell.height(next.at(i), count));
            isLast = isLast && next.at(i) + count >= cell.lines();
            counts << count;
        }
        const double top = isFirst ? padY : 0;
        add(next, counts, top, top + tall + (isLast ? padY : 0), isFirst, isLast);
        for (qsizetype i = 0; i < row.size(); ++i)
            next[i] += counts.at(i);
    }
}

static std::shared_ptr<const Strip> headerOf(const Table &table, const QList<double> &widths)
{
    const bool titled =
        std::any_of(table.columns.begin(), table.columns.end(), [](const Column &c) { return !c.title.isEmpty(); });
    if (!titled)
        return {};
    LaidRow cells;
    double x = sheet::left;
    double tallest = 0;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns.at(i);
        cells << layCell(Cell{column.title}, x, widths.at(i), column.align, Face::SmallStrong, Face::SmallStrong);
        tallest = std::max(tallest, cells.last().naturalHeight());
        x += widths.at(i);
    }
    auto strip = std::make_shared<Strip>();
    strip->height = tallest + 2 * padY;
    strip->keepWithNext = true;
    strip->draw = [cells, height = strip->height](PageDrawing &page, double top) {
        page.fill(QRectF(sheet::left, top, sheet::content, height), sheet::tint);
        for (const LaidCell &cell : cells)
            page.text(cell.text, QPointF(cell.x + padX, top + height - padY - cell.text.height()), sheet::accent,
                      RunRole::TableHead);
        page.rule(QLineF(sheet::left, top + height, sheet::left + sheet::content, top + height), mm(0.3),
                  sheet::accent);
    };
    return strip;
}

/// A table's first two and last two rows stay together, so that none stands alone; tall ones are let go.
static void keepEnds(std::vector<Strip> &strips, size_t start)
{
    const double tall = mm(25);
    const auto keep = [&](size_t i) {
        if (i >= start && i + 1 < strips.size() && strips[i].height < tall && strips[i + 1].height < tall)
            strips[i].keepWithNext = true;
    };
    if (strips.size() < start + 2)
        return;
    keep(start);
    keep(strips.size() - 2);
}

void append(Flow &flow, const Table &table)
{
    const QList<double> widths = columnWidths(table.columns);
    const std::shared_ptr<const Strip> header = headerOf(table, widths);
    if (header) {
        Strip strip = *header;
        strip.before = mm(2);
        strip.block = flow.nextBlock();
        flow.add(std::move(strip));
    }
    const size_t start = flow.strips().size();
    if (table.rows.isEmpty()) {
        const Cell cell{table.whenEmpty, {}, Tone::Muted};
        appendRow(flow, {layCell(cell, sheet::left, sheet::content, Align::Left, Face::Cell, Face::CellStrong)}, 0,
                  false, header);
    }
    for (const Row &row : table.rows) {
        LaidRow cells;
        if (row.band) {
            Cell cell = row.cells.value(0);
            cell.tone = Tone::Strong;
            cells << layCell(cell, sheet::left, sheet::content, Align::Left, Face::Cell, Face::CellStrong);
        } else {
            double x = sheet::left;
            for (qsizetype i = 0; i < table.columns.size(); ++i) {
                cells << layCell(row.cells.value(i), x, widths.at(i), table.columns.at(i).align, Face::Cell,
                                 Face::CellStrong);
                x += widths.at(i);
            }
        }
        appendRow(flow, cells, row.band ? 0 : mm(table.minimumRowMm), row.band, header);
    }
    keepEnds(flow.strips(), start);
    if (!header)
        flow.strips().at(start).before = mm(2);
}

void append(Flow &flow, const KeyValues &values)
{
    const int columns = std::clamp(values.columns, 1, 2);
    const double half = sheet::content / columns;
    const double keyWidth = mm(values.keyWidthMm > 0 ? values.keyWidthMm : columns == 1 ? 42 : 30);
    if (values.pairs.isEmpty())
        return;
    const size_t start = flow.strips().size();
    for (qsizetype i = 0; i < values.pairs.size(); i += columns) {
        LaidRow row;
        for (int c = 0; c < columns && i + c < values.pairs.size(); ++c) {
            const KeyValue &pair = values.pairs.at(i + c);
            const double x = sheet::left + c * half;
            Cell key{pair.key};
            key.tone = Tone::Muted;
            row << layCell(key, x, keyWidth, Align::Left, Face::Cell, Face::CellStrong);
            row << layCell(Cell{pair.value}, x + keyWidth, half - keyWidth, Align::Left, Face::Cell, Face::CellStrong);
        }
        appendRow(flow, row, mm(values.minimumRowMm), false, {});
    }
    flow.strips().at(start).before = mm(1.5);
}

} // namespace marac::documents
