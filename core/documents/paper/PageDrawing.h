// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paper/LaidText.h"
#include "core/documents/paper/PagePlan.h"
#include "core/documents/paper/QrModules.h"

#include <QColor>
#include <QLineF>
#include <QRectF>

#include <variant>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace marac::documents {

/// What is drawn on one page, in the order it is drawn; all positions in units of sheet::mm() from the paper's top left
/// corner. The same list is painted and told to tests (plan()), so the two cannot differ.
class PageDrawing
{
public:
    /// Pieces drawn from here on belong to this paragraph or row.
    void setBlock(int block) { m_block = block; }

    void text(const LaidText &text, QPointF topLeft, const QColor &colour, RunRole role = RunRole::Body);
    void lines(const LaidText &text, int first, int count, QPointF topLeft, const QColor &colour,
               RunRole role = RunRole::Body);
    void fill(const QRectF &rect, const QColor &colour);
    void rule(const QLineF &line, double width, const QColor &colour);
    void frame(const QRectF &rect, double width, const QColor &colour);
    void tick(const QRectF &box, bool ticked);
    void modules(const QrModules &modules, const QRectF &square);
    void watermark(const LaidText &text);
    /// Draws the other's items over this page's.
    void add(const PageDrawing &other);
    /// Remembers a box for plan() without drawing anything.
    void note(BoxRole role, const QRectF &rect);
    /// The first page of a sheet that is kept by itself.
    void setOpensSheet() { m_opensSheet = true; }
    bool opensSheet() const { return m_opensSheet; }

    void paint(QPainter &painter) const;
    PlannedPage plan() const;

private:
    struct TextItem
    {
        LaidText text;
        int first;
        int count;
        QPointF origin;
        QColor colour;
        RunRole role;
        int block;
        double angle;
    };
    struct FillItem
    {
        QRectF rect;
        QColor colour;
    };
    struct RuleItem
    {
        QLineF line;
        double width;
        QColor colour;
    };
    struct FrameItem
    {
        QRectF rect;
        double width;
        QColor colour;
    };
    struct TickItem
    {
        QRectF box;
        bool ticked;
    };
    struct ModulesItem
    {
        QrModules modules;
        QRectF square;
    };
    using Item = std::variant<TextItem, FillItem, RuleItem, FrameItem, TickItem, ModulesItem>;

    static void draw(QPainter &painter, const TextItem &item);
    static void draw(QPainter &painter, const FillItem &item);
    static void draw(QPainter &painter, const RuleItem &item);
    static void draw(QPainter &painter, const FrameItem &item);
    static void draw(QPainter &painter, const TickItem &item);
    static void draw(QPainter &painter, const ModulesItem &item);

    std::vector<Item> m_items;
    QList<PlannedBox> m_boxes;
    int m_block = 0;
    bool m_opensSheet = false;
};

} // namespace marac::documents
