// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/PrintDocument.h"

#include "core/documents/paper/Paint.h"
#include "ui/printing/PreviewDialog.h"
#include "ui/widgets/Prompts.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace marac {

static QString said(const char *text)
{
    return QCoreApplication::translate("PrintDocument", text);
}

void printDocument(QWidget *host, Prompts &prompts, const DocumentRequest &request)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(said(QT_TRANSLATE_NOOP("PrintDocument", "MARAC document")));
    printer->setCreator(said(QT_TRANSLATE_NOOP("PrintDocument", "MARAC Register")));
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto *dialog = new QPrintDialog(printer.get(), host);
    dialog->setObjectName(QStringLiteral("choosePrinter"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The dialog uses the printer until it is gone; the capture keeps both alive together.
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), host, [&prompts, request, printer] {
        const Result<documents::Document> document = request.obtain(DocumentUse::Print);
        if (!document) {
            prompts.failed(document.error());
            return;
        }
        if (documents::paintDocument(*document, *printer)) {
            prompts.saved(said(QT_TRANSLATE_NOOP("PrintDocument", "Sent to the printer, and recorded.")));
            return;
        }
        prompts.failed(
            {Problem::Kind::Unavailable,
             said(QT_TRANSLATE_NOOP(
                 "PrintDocument",
                 "The printer did not take the document. Nothing was lost; the trail says that a print was begun. "
                 "Choose another printer, or save it as PDF.")),
             {}});
    });
    QObject::connect(dialog, &QObject::destroyed, [printer] { Q_UNUSED(printer); });
    dialog->open();
}

void saveDocument(QWidget *host, Prompts &prompts, const DocumentRequest &request)
{
    const FileQuestion question{said(QT_TRANSLATE_NOOP("PrintDocument", "Save the document")), request.fileName,
                                said(QT_TRANSLATE_NOOP("PrintDocument", "PDF documents (*.pdf)"))};
    prompts.chooseFileToSave(host, question, [&prompts, request](const QString &path) {
        const Result<documents::Document> document = request.obtain(DocumentUse::SaveAsFile);
        if (!document) {
            prompts.failed(document.error());
            return;
        }
        if (const Result<> written = documents::writePdf(*document, path); !written) {
            prompts.failed(written.error());
            return;
        }
        prompts.saved(said(QT_TRANSLATE_NOOP("PrintDocument",
                                             "Saved as PDF, and recorded. Whoever has the file has its content: keep "
                                             "it where only recipients can open it.")));
    });
}

} // namespace marac
