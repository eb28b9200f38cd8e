// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper/PageDrawing.h"

#include "core/documents/paper/Sheet.h"

#include <QPainter>
#include <QPainterPath>

namespace marac::documents {

static QRectF inMillimetres(const QRectF &rect)
{
    return {rect.topLeft() / sheet::unitsPerMm, rect.size() / sheet::unitsPerMm};
}

void PageDrawing::text(const LaidText &text, QPointF topLeft, const QColor &colour, RunRole role)
{
    lines(text, 0, text.lineCount(), topLeft, colour, role);
}

void PageDrawing::lines(const LaidText &text, int first, int count, QPointF topLeft, const QColor &colour, RunRole role)
{
    if (text.isEmpty() || count <= 0)
        return;
    m_items.push_back(TextItem{text, first, count, topLeft - QPointF(0, text.top(first)), colour, role, m_block, 0});
}

void PageDrawing::fill(const QRectF &rect, const QColor &colour)
{
    m_items.push_back(FillItem{rect, colour});
}

void PageDrawing::rule(const QLineF &line, double width, const QColor &colour)
{
    m_items.push_back(RuleItem{line, width, colour});
}

void PageDrawing::frame(const QRectF &rect, double width, const QColor &colour)
{
    m_items.push_back(FrameItem{rect, width, colour});
}

void PageDrawing::tick(const QRectF &box, bool ticked)
{
    m_items.push_back(TickItem{box, ticked});
    if (ticked)
        note(BoxRole::Tick, box);
}

void PageDrawing::modules(const QrModules &modules, const QRectF &square)
{
    m_items.push_back(ModulesItem{modules, square});
    note(BoxRole::Qr, square);
}

void PageDrawing::watermark(const LaidText &text)
{
    if (text.isEmpty())
        return;
    // About the middle of the page; the text turns around its own centre.
    const QPointF centre(sheet::mm(sheet::widthMm / 2), sheet::mm(sheet::heightMm / 2));
    m_items.push_back(TextItem{text, 0, 1, centre, sheet::ghost, RunRole::Watermark, m_block, -52});
}

void PageDrawing::add(const PageDrawing &other)
{
    m_items.insert(m_items.end(), other.m_items.begin(), other.m_items.end());
    m_boxes += other.m_boxes;
}

void PageDrawing::note(BoxRole role, const QRectF &rect)
{
    m_boxes << PlannedBox{role, inMillimetres(rect), m_block};
}

void PageDrawing::draw(QPainter &painter, const TextItem &item)
{
    painter.setPen(item.colour);
    if (item.angle != 0) {
        painter.save();
        painter.translate(item.origin);
        painter.rotate(item.angle);
        const QTextLine line = item.text.layout().lineAt(0);
        line.draw(&painter, QPointF(-line.naturalTextRect().center().x(), -item.text.height() / 2));
        painter.restore();
        return;
    }
    for (int i = item.first; i < item.first + item.count; ++i)
        item.text.layout().lineAt(i).draw(&painter, item.origin);
}

void PageDrawing::draw(QPainter &painter, const FillItem &item)
{
    // Without smoothing, fills that touch leave no seam.
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(item.rect, item.colour);
    painter.restore();
}

void PageDrawing::draw(QPainter &painter, const RuleItem &item)
{
    painter.setPen(QPen(item.colour, item.width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(item.line);
}

void PageDrawing::draw(QPainter &painter, const FrameItem &item)
{
    painter.setPen(QPen(item.colour, item.width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(item.rect);
}

void PageDrawing::draw(QPainter &painter, const TickItem &item)
{
    const QRectF &box = item.box;
    draw(painter, FrameItem{box, sheet::mm(0.22), sheet::muted});
    if (!item.ticked)
        return;
    QPainterPath path(QPointF(box.left() + box.width() * 0.18, box.top() + box.height() * 0.52));
    path.lineTo(box.left() + box.width() * 0.42, box.top() + box.height() * 0.78);
    path.lineTo(box.left() + box.width() * 0.86, box.top() + box.height() * 0.18);
    painter.strokePath(path, QPen(sheet::ink, sheet::mm(0.6), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void PageDrawing::draw(QPainter &painter, const ModulesItem &item)
{
    // Four modules of quiet white all round, as the standard asks; all dark ones are one path, so that no hairline
    // shows between neighbours.
    const int side = item.modules.side();
    const double step = item.square.width() / (side + 8);
    painter.fillRect(item.square, Qt::white);
    QPainterPath path;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int start = x;
            while (x < side && item.modules.isDark(x, y))
                ++x;
            if (x > start)
                path.addRect(QRectF(item.square.left() + (start + 4) * step, item.square.top() + (y + 4) * step,
                                    (x - start) * step, step));
        }
    }
    painter.fillPath(path, Qt::black);
}

void PageDrawing::paint(QPainter &painter) const
{
    for (const Item &item : m_items)
        std::visit([&](const auto &it) { draw(painter, it); }, item);
}

PlannedPage PageDrawing::plan() const
{
    PlannedPage page;
    page.boxes = m_boxes;
    for (const Item &item : m_items) {
        const TextItem *it = std::get_if<TextItem>(&item);
        if (!it)
            continue;
        const QTextLayout &layout = it->text.layout();
        for (int i = it->first; i < it->first + it->count; ++i) {
            const QTextLine line = layout.lineAt(i);
            TextRun run;
            run.role = it->role;
            run.text = layout.text().mid(line.textStart(), line.textLength()).remove(QChar(QChar::LineSeparator));
            run.rect = inMillimetres(line.naturalTextRect().translated(it->origin));
            run.points = pointsOf(it->text.face());
            run.block = it->block;
            page.runs << run;
        }
    }
    return page;
}

QString PagePlan::textOf(qsizetype page) const
{
    QStringList lines;
    for (const TextRun &run : pages.at(page).runs)
        lines << run.text.trimmed();
    return lines.join(QLatin1Char('\n'));
}

} // namespace marac::documents
