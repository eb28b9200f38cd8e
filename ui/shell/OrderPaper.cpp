// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/OrderPaper.h"

#include "core/documents/DocumentKind.h"
#include "core/register/Register.h"
#include "ui/printing/PreviewDialog.h"

#include <memory>

namespace marac {

static documents::PaperUse paperUse(DocumentUse use)
{
    switch (use) {
    case DocumentUse::Look:
        return documents::PaperUse::Look;
    case DocumentUse::Print:
        return documents::PaperUse::Print;
    case DocumentUse::SaveAsFile:
        return documents::PaperUse::Export;
    }
    return documents::PaperUse::Export;
}

void orderPaper(QWidget *host, Register &records, Prompts &prompts, const documents::PaperOrder &order,
                const QStringList &reference)
{
    const QString name = documents::documentFileName(order.kind, reference.join(QLatin1Char('-')), records.today());
    // The preview goes with its host, which goes when the register is locked: `records` outlives it. A paper may be painted
    // longer than its sheet is in sight.
    const auto asked = std::make_shared<documents::PaperOrder>(order);
    previewDocument(
        host, host, prompts,
        {name,
         [&records, asked](DocumentUse use) { return documents::makePaper(records, *asked, paperUse(use)); },
         [&records](const documents::Document &paper, DocumentUse use) {
             documents::recordUnmade(records, paper, paperUse(use));
         },
         &records,
         {},
         [asked](const QString &reason) { asked->addressReason = reason; },
         records.path()});
}

} // namespace marac
