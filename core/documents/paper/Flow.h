// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/documents/paper/PageDrawing.h"

#include <functional>
#include <memory>
#include <vector>

namespace marac::documents {

/// The smallest piece of a document that is never cut: a few lines of a paragraph, a table row, a signature place.
struct Strip
{
    double height = 0;
    double before = 0; ///< white above it, dropped at the top of a page
    bool keepWithNext = false;
    bool newPage = false;  ///< starts a page
    bool newSheet = false; ///< and a sheet, kept by itself
    int block = 0;
    std::function<void(PageDrawing &, double top)> draw = {};
    std::shared_ptr<const Strip> repeated = {}; ///< drawn above this strip where it opens a page: a table's header
};

/// A document from top to bottom, not yet cut into pages.
class Flow
{
public:
    void add(Strip strip) { m_strips.push_back(std::move(strip)); }
    int nextBlock() { return ++m_block; }
    std::vector<Strip> &strips() { return m_strips; }
    const std::vector<Strip> &strips() const { return m_strips; }

private:
    std::vector<Strip> m_strips;
    int m_block = 0;
};

// Each appends one block's strips, the width of the page's content.
void append(Flow &flow, const Block &block);
void append(Flow &flow, const Heading &heading);
void append(Flow &flow, const Paragraph &paragraph);
void append(Flow &flow, const BulletList &list);
void append(Flow &flow, const NumberedList &list);
void append(Flow &flow, const Notice &notice);
void append(Flow &flow, const Statement &statement);
void append(Flow &flow, const KeyValues &values);
void append(Flow &flow, const Table &table);
void append(Flow &flow, const SignatureGrid &grid);
void append(Flow &flow, const WordGrid &grid);
void append(Flow &flow, const QrBlock &qr);
void append(Flow &flow, const Spacer &spacer);
void append(Flow &flow, const PageBreak &pageBreak);
void append(Flow &flow, const Group &group);

/// Title, what stands above and below it, status and purpose.
void appendTitle(Flow &flow, const Document &document);

/// Cuts the flow into pages: kept-together strips move to the next page together when one page can hold them.
std::vector<PageDrawing> paginate(const Flow &flow);

/// The witness's QR code stands in the top right corner of the first page of a sheet, from this height.
inline constexpr double witnessTopMm = 5.5;
/// The side of its square, in units; 0 when there is none.
double witnessSide(const PrintStamp &stamp);

/// Marking, running head and foot of page `page` of `pages`.
void drawFrame(PageDrawing &drawing, const Document &document, int page, int pages);

/// All pages of the document.
std::vector<PageDrawing> drawPages(const Document &document);

} // namespace marac::documents
