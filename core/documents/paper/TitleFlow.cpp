// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper/Flow.h"
#include "core/documents/paper/Sheet.h"

namespace marac::documents {

using sheet::mm;

void appendTitle(Flow &flow, const Document &document)
{
    // The witness square hangs from the page's top right corner a little way into the body.
    const double corner = witnessSide(document.stamp);
    const double cornerBelowTop = corner > 0 ? mm(witnessTopMm - sheet::bodyTopMm) + corner : 0;
    const double room = sheet::content - (corner > 0 ? corner + mm(3) : 0);

    const LaidText status(document.status, Face::SmallStrong, mm(60));
    const double pill = status.isEmpty() ? 0 : status.width() + mm(4);
    const LaidText lead(document.lead, Face::Subtitle, room);
    const double above = lead.isEmpty() ? 0 : lead.height() + mm(0.6);
    const LaidText title(document.title, Face::Title, room - (pill > 0 ? pill + mm(4) : 0));
    const LaidText subtitle(document.subtitle, Face::Subtitle, room);
    const LaidText purpose(document.purpose, Face::Small, sheet::content);
    const double head =
        std::max(above + title.height() + (subtitle.isEmpty() ? 0 : mm(0.4) + subtitle.height()), cornerBelowTop);

    Strip strip;
    strip.block = flow.nextBlock();
    strip.height = head + (purpose.isEmpty() ? 0 : mm(1.4) + purpose.height()) + mm(1);
    strip.keepWithNext = true;
    strip.draw = [=](PageDrawing &page, double top) {
        page.text(lead, QPointF(sheet::left, top), sheet::muted);
        page.text(title, QPointF(sheet::left, top + above), sheet::accent, RunRole::Title);
        if (pill > 0) {
            const QRectF frame(sheet::left + title.width() + mm(4), top + above + mm(1.2), pill,
                               status.height() + mm(1.6));
            page.frame(frame, mm(0.3), sheet::accent);
            page.text(status, frame.topLeft() + QPointF(mm(2), mm(0.8)), sheet::accent);
        }
        page.text(subtitle, QPointF(sheet::left, top + above + title.height() + mm(0.4)), sheet::muted);
        page.text(purpose, QPointF(sheet::left, top + head + mm(1.4)), sheet::muted);
    };
    flow.add(std::move(strip));
}

} // namespace marac::documents
