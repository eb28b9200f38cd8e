// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper/Flow.h"
#include "core/documents/paper/Sheet.h"

namespace marac::documents {

using sheet::mm;

struct TextPlace
{
    double x = sheet::left;
    double width = sheet::content;
    double before = 0;
    QColor colour = sheet::ink;
};

/// Lines as strips that leave neither the first line alone at a page's foot nor the last alone at a page's head.
static void appendLines(Flow &flow, const LaidText &text, const TextPlace &place,
                        const std::function<void(PageDrawing &, double, double, bool)> &behind = {})
{
    const int lines = text.lineCount();
    const int block = flow.nextBlock();
    for (int first = 0; first < lines;) {
        int count = 1;
        if (first == 0)
            count = lines <= 3 ? lines : 2;
        else if (lines - first <= 2)
            count = lines - first;
        Strip strip;
        strip.block = block;
        strip.height = text.height(first, count);
        strip.before = first == 0 ? place.before : 0;
        strip.draw = [text, place, behind, first, count, height = strip.height](PageDrawing &page, double top) {
            if (behind)
                behind(page, top, height, first == 0);
            page.lines(text, first, count, QPointF(place.x, top), place.colour);
        };
        flow.add(std::move(strip));
        first += count;
    }
}

void append(Flow &flow, const Heading &heading)
{
    static constexpr Face faces[] = {Face::Heading, Face::Topic, Face::Label};
    static constexpr double spaceBefore[] = {7, 5, 3};
    const int level = std::clamp(heading.level, 1, 3) - 1;
    const bool underlined = level == 0;
    const double asideRoom =
        std::max(mm(60), sheet::content - LaidText(heading.text, faces[level], sheet::content).width() - mm(4));
    const LaidText aside(heading.aside, Face::Small, asideRoom, Align::Right);
    const LaidText text(heading.text, faces[level],
                        aside.isEmpty() ? sheet::content : sheet::content - aside.width() - mm(4));
    if (text.isEmpty())
        return;

    Strip strip;
    strip.block = flow.nextBlock();
    strip.before = mm(spaceBefore[level]);
    const double words = std::max(text.height(), aside.height());
    strip.height = words + mm(underlined ? 1.9 : 0.2);
    strip.keepWithNext = true;
    strip.draw = [=](PageDrawing &page, double top) {
        page.text(text, QPointF(sheet::left, top + words - text.height()), level == 2 ? sheet::muted : sheet::accent);
        if (!aside.isEmpty())
            page.text(aside, QPointF(sheet::left + sheet::content - asideRoom, top + words - aside.height() - mm(0.3)),
                      sheet::muted);
        if (underlined) {
            const double y = top + words + mm(0.7);
            page.rule(QLineF(sheet::left, y, sheet::left + sheet::content, y), mm(0.35), sheet::accent);
        }
    };
    flow.add(std::move(strip));
}

void append(Flow &flow, const Paragraph &paragraph)
{
    TextPlace place;
    place.before = mm(paragraph.tone == Tone::Small ? 1 : 1.6);
    Face face = Face::Body;
    if (paragraph.tone == Tone::Strong)
        face = Face::BodyStrong;
    if (paragraph.tone == Tone::Small)
        face = Face::Small;
    if (paragraph.tone == Tone::Muted) {
        face = Face::Small;
        place.colour = sheet::muted;
    }
    appendLines(flow, LaidText(paragraph.text, face, place.width), place);
}

static void appendItem(Flow &flow, const QString &mark, const QString &item, bool small)
{
    const Face face = small ? Face::Small : Face::Body;
    const double indent = mm(6);
    const LaidText marker(mark, face, indent - mm(1.6), Align::Right);
    TextPlace place;
    place.x = sheet::left + indent;
    place.width = sheet::content - indent;
    place.before = mm(small ? 0.5 : 0.9);
    appendLines(flow, LaidText(item, face, place.width), place,
                [marker](PageDrawing &page, double top, double, bool first) {
                    if (first)
                        page.text(marker, QPointF(sheet::left, top), sheet::accent);
                });
}

void append(Flow &flow, const BulletList &list)
{
    for (const QString &item : list.items)
        appendItem(flow, QStringLiteral("\u2022"), item, list.tone == Tone::Small);
}

void append(Flow &flow, const NumberedList &list)
{
    int number = list.first;
    for (const QString &item : list.items)
        appendItem(flow, QStringLiteral("%1.").arg(number++), item, list.tone == Tone::Small);
}

void append(Flow &flow, const Notice &notice)
{
    const double inset = mm(4);
    const double pad = mm(2);
    const auto backdrop = [](PageDrawing &page, double top, double height) {
        page.fill(QRectF(sheet::left, top, sheet::content, height), sheet::paleTint);
        page.fill(QRectF(sheet::left, top, mm(1.2), height), sheet::accent);
    };
    const auto edge = [&](double before, bool keep) {
        Strip strip;
        strip.before = before;
        strip.height = pad;
        strip.keepWithNext = keep;
        strip.draw = [=](PageDrawing &page, double top) { backdrop(page, top, pad); };
        flow.add(std::move(strip));
    };
    edge(mm(2.5), true);
    TextPlace place;
    place.x = sheet::left + inset;
    place.width = sheet::content - inset - mm(3);
    const auto behind = [backdrop](PageDrawing &page, double top, double height, bool) { backdrop(page, top, height); };
    const LaidText heading(notice.heading, Face::Label, place.width);
    if (!heading.isEmpty()) {
        appendLines(flow, heading, place, behind);
        flow.strips().back().keepWithNext = true;
    }
    appendLines(flow, LaidText(notice.text, Face::Body, place.width), place, behind);
    flow.strips().back().keepWithNext = true;
    edge(0, false);
    append(flow, Spacer{1.4});
}

void append(Flow &flow, const Statement &statement)
{
    const double aside = mm(40);
    const double padding = mm(1.15);
    const double inset = mm(1.6);
    const LaidText who(statement.who, Face::CellStrong, aside - 2 * inset);
    const LaidText note(statement.note, Face::Note, aside - 2 * inset);
    const LaidText text(statement.text, Face::Cell, sheet::content - aside - inset);
    const QColor colour = statement.tone == Tone::Muted ? sheet::muted : sheet::ink;
    const double label = who.height() + note.height();
    const int lines = text.lineCount();
    const int block = flow.nextBlock();

    // The label stays whole beside the first lines; from there on the words may turn the page.
    int count = std::min(2, lines);
    while (count < lines && text.height(0, count) < label)
        ++count;
    if (lines - count < 2)
        count = lines;
    for (int first = 0; first == 0 || first < lines;) {
        const bool opens = first == 0;
        const bool closes = first + count >= lines;
        Strip strip;
        strip.block = block;
        strip.height = text.height(first, count);
        if (opens)
            strip.height = std::max(strip.height, label) + padding;
        if (closes)
            strip.height += padding;
        strip.draw = [=, height = strip.height](PageDrawing &page, double top) {
            const double y = opens ? top + padding : top;
            if (opens) {
                page.text(who, QPointF(sheet::left + inset, y), sheet::ink);
                page.text(note, QPointF(sheet::left + inset, y + who.height()), sheet::muted);
            }
            page.lines(text, first, count, QPointF(sheet::left + aside, y), colour);
            if (closes)
                page.rule(QLineF(sheet::left, top + height, sheet::left + sheet::content, top + height), mm(0.18),
                          sheet::line);
        };
        flow.add(std::move(strip));
        first += std::max(1, count);
        count = lines - first <= 2 ? lines - first : 1;
    }
}

void append(Flow &flow, const QrBlock &qr)
{
    const QrModules modules(qr.payload);
    const LaidText code(qr.code, Face::Code, mm(qr.sideMm), Align::Centre);
    const LaidText caption(qr.caption, Face::Body, sheet::content - mm(qr.sideMm + 6));
    if (modules.isEmpty() && code.isEmpty())
        return;
    const double square = modules.isEmpty() ? 0 : mm(qr.sideMm);
    Strip strip;
    strip.block = flow.nextBlock();
    strip.before = mm(4);
    strip.height = std::max(square + code.height(), caption.height());
    strip.draw = [=, side = qr.sideMm](PageDrawing &page, double top) {
        if (!modules.isEmpty())
            page.modules(modules, QRectF(sheet::left, top, square, square));
        page.text(code, QPointF(sheet::left, top + square), sheet::muted, RunRole::WitnessCode);
        page.text(caption, QPointF(sheet::left + mm(side + 6), top + mm(1)), sheet::ink);
    };
    flow.add(std::move(strip));
}

void append(Flow &flow, const Spacer &spacer)
{
    Strip strip;
    strip.before = mm(spacer.heightMm);
    strip.keepWithNext = true;
    flow.add(std::move(strip));
}

void append(Flow &flow, const PageBreak &pageBreak)
{
    Strip strip;
    strip.newPage = true;
    strip.newSheet = pageBreak.newSheet;
    flow.add(std::move(strip));
}

void append(Flow &flow, const Group &group)
{
    const size_t first = flow.strips().size();
    for (const Block &block : group.blocks)
        append(flow, block);
    std::vector<Strip> &strips = flow.strips();
    double height = 0;
    for (size_t i = first; i < strips.size(); ++i)
        height += strips[i].before + strips[i].height;
    if (height > sheet::bodyHeight)
        return;
    for (size_t i = first; i + 1 < strips.size(); ++i)
        strips[i].keepWithNext = true;
}

void append(Flow &flow, const Block &block)
{
    std::visit([&](const auto &content) { append(flow, content); }, block.content);
}

} // namespace marac::documents
