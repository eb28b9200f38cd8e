// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/OrderPaper.h"

#include "core/documents/DocumentKind.h"
#include "ui/printing/PreviewDialog.h"
#include "ui/shell/Page.h"

namespace marac {

void orderPaper(QWidget *host, PageContext &context, const documents::PaperOrder &order)
{
    Register &records = context.reg();
    const QString name = documents::documentFileName(order.kind, {}, context.today());
    previewDocument(host, host, context.prompts(), {name, [&records, order](DocumentUse use) {
        const documents::PaperUse kept = use == DocumentUse::Print ? documents::PaperUse::Print
            : use == DocumentUse::SaveAsFile                       ? documents::PaperUse::Export
                                                                   : documents::PaperUse::Look;
        return documents::makePaper(records, order, kept);
    }});
}

} // namespace marac
