// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/OrderPaper.h"

#include "core/documents/DocumentKind.h"
#include "core/register/Register.h"
#include "ui/printing/PreviewDialog.h"
#include "ui/shell/Page.h"

#include <QCoreApplication>

#include <memory>
#include <utility>

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

static ErrandWords words()
{
    return {QCoreApplication::translate("OrderPaper", "Making the paper"),
            QCoreApplication::translate("OrderPaper", "It is read from the register, and the trail records it first."),
            false, true};
}

/// `context` lives as long as the register is unlocked, and so longer than any host.
static void makeBeside(PageContext &context, DocumentRequest::Work work, QObject *owner, DocumentRequest::Then then)
{
    const auto made = std::make_shared<DocumentRequest::Obtained>(Failure(Errand::notDone()));
    context.sendOff(
        words(), [made, work = std::move(work)](Register &, const CopyProgress &) { *made = work(); }, owner,
        [made, then = std::move(then)] { then(*made); });
}

void orderPaper(QWidget *host, PageContext &context, const documents::PaperOrder &order, const QStringList &reference)
{
    Register &records = context.reg();
    const QString name = documents::documentFileName(order.kind, reference.join(QLatin1Char('-')), records.today());
    // The preview goes with its host, which goes when the register is locked: `records` outlives it. A paper may be painted
    // longer than its sheet is in sight.
    const auto asked = std::make_shared<documents::PaperOrder>(order);
    previewDocument(
        host, host, context.prompts(),
        {name,
         [&records, asked](DocumentUse use) { return documents::makePaper(records, *asked, paperUse(use)); },
         [&records](const documents::Document &paper, DocumentUse use) {
             documents::recordUnmade(records, paper, paperUse(use));
         },
         &records,
         {},
         [asked](const QString &reason) { asked->addressReason = reason; },
         records.path(),
         [&context](DocumentRequest::Work work, QObject *owner, DocumentRequest::Then then) {
             makeBeside(context, std::move(work), owner, std::move(then));
         }});
}

} // namespace marac
