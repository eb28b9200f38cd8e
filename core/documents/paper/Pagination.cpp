// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper/Flow.h"
#include "core/documents/paper/Sheet.h"

namespace marac::documents {

namespace {
class Paginator
{
public:
    std::vector<PageDrawing> pages{1};

    Paginator() { pages.front().setOpensSheet(); }

    /// Strips [first, last) belong together.
    void place(const std::vector<Strip> &strips, size_t first, size_t last)
    {
        if (strips[first].newPage && m_used > 0)
            turn();
        if (strips[first].newSheet)
            pages.back().setOpensSheet();
        if (m_used > 0 && m_used + heightOf(strips, first, last, false) > sheet::bodyHeight
            && heightOf(strips, first, last, true) <= sheet::bodyHeight) {
            turn();
        }
        for (size_t i = first; i < last; ++i)
            place(strips[i]);
    }

private:
    static double heightOf(const std::vector<Strip> &strips, size_t first, size_t last, bool opensPage)
    {
        double sum = 0;
        for (size_t i = first; i < last; ++i)
            sum += (opensPage && i == first ? leadIn(strips[i]) : strips[i].before) + strips[i].height;
        return sum;
    }

    static double leadIn(const Strip &strip) { return strip.repeated ? strip.repeated->height : 0; }

    void turn()
    {
        pages.emplace_back();
        m_used = 0;
    }

    void place(const Strip &strip)
    {
        if (!strip.draw) {
            // Only white, or the start of a page: nothing of it at a page's top.
            if (m_used > 0)
                m_used += strip.before + strip.height;
            return;
        }
        if (m_used > 0 && m_used + strip.before + strip.height > sheet::bodyHeight)
            turn();
        PageDrawing &page = pages.back();
        page.setBlock(strip.block);
        if (m_used > 0) {
            m_used += strip.before;
        } else if (strip.repeated) {
            strip.repeated->draw(page, sheet::bodyTop);
            m_used += strip.repeated->height;
        }
        strip.draw(page, sheet::bodyTop + m_used);
        m_used += strip.height;
    }

    double m_used = 0;
};
} // namespace

std::vector<PageDrawing> paginate(const Flow &flow)
{
    Paginator paginator;
    const std::vector<Strip> &strips = flow.strips();
    for (size_t first = 0; first < strips.size();) {
        size_t last = first + 1;
        while (last < strips.size() && strips[last - 1].keepWithNext && !strips[last].newPage)
            ++last;
        paginator.place(strips, first, last);
        first = last;
    }
    return std::move(paginator.pages);
}

std::vector<PageDrawing> drawPages(const Document &document)
{
    Flow flow;
    appendTitle(flow, document);
    for (const Block &block : document.blocks) {
        append(flow, block);
        if (const auto *turn = std::get_if<PageBreak>(&block.content); turn && turn->newSheet)
            appendTitle(flow, document);
    }
    const std::vector<PageDrawing> bodies = paginate(flow);

    const LaidText watermark(document.watermark, Face::Watermark, sheet::mm(sheet::heightMm));
    std::vector<PageDrawing> pages;
    for (size_t i = 0; i < bodies.size(); ++i) {
        PageDrawing page;
        if (bodies[i].opensSheet())
            page.setOpensSheet();
        page.watermark(watermark);
        drawFrame(page, document, static_cast<int>(i) + 1, static_cast<int>(bodies.size()));
        page.add(bodies[i]);
        pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace marac::documents
