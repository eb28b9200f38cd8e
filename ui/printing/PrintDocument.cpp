// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/PrintDocument.h"

#include "core/documents/odt/WriteOdt.h"
#include "core/documents/paper/Paint.h"
#include "core/register/OutsideFile.h"
#include "ui/printing/PreviewDialog.h"
#include "ui/widgets/Background.h"
#include "ui/widgets/Prompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <memory>
#include <utility>

namespace marac {

static QString said(const char *text)
{
    return QCoreApplication::translate("PrintDocument", text);
}

static Problem notPrinted(const QString &text)
{
    return {Problem::Kind::Unavailable, text, {}};
}

static void tellDone(Prompts &prompts, const DocumentRequest &request, const QString &text)
{
    prompts.saved(text);
    if (request.told)
        request.told(Tone::Good, text);
}

static void tellFailed(Prompts &prompts, const DocumentRequest &request, const Problem &problem)
{
    prompts.failed(problem);
    if (request.told)
        request.told(Tone::Problem, problem.text);
}

/// Paints in another thread, and hands how that ended to `then` with the prompts, if they are there still.
template <class Paint, class Then>
static void paint(QObject *context, Prompts &prompts, const DocumentRequest &request, Paint work, Then then)
{
    inBackground(request.keeper ? request.keeper : context, std::move(work),
                 [teller = &prompts, life = prompts.life(), then = std::move(then)](const auto &outcome) {
                     then(outcome, life.expired() ? nullptr : teller);
                 });
}

/// What was recorded as printed.
static void paintOn(const std::shared_ptr<QPrinter> &printer, const documents::Document &document, QObject *context,
                    Prompts &prompts, const DocumentRequest &request)
{
    paint(
        context, prompts, request, [document, printer] { return documents::paintDocument(document, *printer); },
        [request, document](bool printed, Prompts *teller) {
            if (!printed && request.notMade)
                request.notMade(document, DocumentUse::Print);
            if (!teller)
                return;
            if (printed) {
                tellDone(*teller, request,
                         said(QT_TRANSLATE_NOOP("PrintDocument", "Sent to the printer, and recorded.")));
                return;
            }
            tellFailed(
                *teller, request,
                notPrinted(said(QT_TRANSLATE_NOOP(
                    "PrintDocument",
                    "The printer did not take the document. Nothing was lost; the trail says that it was not printed. "
                    "Choose another printer, or save it as PDF."))));
        });
}

/// Records the print, then paints in another thread.
static void sendToPrinter(QObject *context, Prompts &prompts, const DocumentRequest &request,
                          const std::shared_ptr<QPrinter> &printer)
{
    // What the program's own dialog leaves out, a system's may offer still.
    if (printer->outputFormat() != QPrinter::NativeFormat || !printer->outputFileName().isEmpty()) {
        tellFailed(prompts, request,
                   notPrinted(said(
                       QT_TRANSLATE_NOOP("PrintDocument",
                                         "No printer was chosen, so nothing was printed and nothing recorded. Set up a "
                                         "printer on this computer; a file is made with “Save as PDF”."))));
        return;
    }
    request.obtainFor(DocumentUse::Print, context,
                      [context, &prompts, request, printer](const Result<documents::Document> &document) {
                          if (document)
                              paintOn(printer, *document, context, prompts, request);
                          else
                              tellFailed(prompts, request, document.error());
                      });
}

void printDocument(QWidget *host, QObject *context, Prompts &prompts, const DocumentRequest &request)
{
    // The dialog would stand there with nothing to choose.
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        tellFailed(prompts, request,
                   notPrinted(said(QT_TRANSLATE_NOOP(
                       "PrintDocument",
                       "This computer has no printer, so nothing was printed and nothing recorded. Set up "
                       "a printer and print again; “Save as PDF” makes a file."))));
        return;
    }
    choosePrinter(host, context, prompts, request);
}

void choosePrinter(QWidget *host, QObject *context, Prompts &prompts, const DocumentRequest &request)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(said(QT_TRANSLATE_NOOP("PrintDocument", "MARAC document")));
    printer->setCreator(said(QT_TRANSLATE_NOOP("PrintDocument", "MARAC Register")));
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto *dialog = new QPrintDialog(printer.get(), host);
    dialog->setObjectName(QStringLiteral("choosePrinter"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto option : {QAbstractPrintDialog::PrintToFile, QAbstractPrintDialog::PrintPageRange,
                              QAbstractPrintDialog::PrintCurrentPage, QAbstractPrintDialog::PrintSelection})
        dialog->setOption(option, false);
    // The dialog uses the printer until it is gone; the capture keeps both alive together.
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), context,
                     [context, &prompts, request, printer] { sendToPrinter(context, prompts, request, printer); });
    QObject::connect(dialog, &QObject::destroyed, [printer] { Q_UNUSED(printer); });
    dialog->open();
}

static FileQuestion questionOf(const DocumentRequest &request, FileFormat format)
{
    const QString title = said(QT_TRANSLATE_NOOP("PrintDocument", "Save the document"));
    if (format == FileFormat::Odt)
        return {title, documents::odtFileName(request.fileName),
                said(QT_TRANSLATE_NOOP("PrintDocument", "OpenDocument texts, for Word (*.odt)"))};
    return {title, request.fileName, said(QT_TRANSLATE_NOOP("PrintDocument", "PDF documents (*.pdf)"))};
}

/// What was recorded as saved.
static void writeTo(const QString &path, FileFormat format, const documents::Document &document, QObject *context,
                    Prompts &prompts, const DocumentRequest &request)
{
    paint(
        context, prompts, request,
        [document, path, format] {
            return format == FileFormat::Odt ? documents::writeOdt(document, path)
                                             : documents::writePdf(document, path);
        },
        [request, document, path](const Result<> &written, Prompts *teller) {
            if (!written && request.notMade)
                request.notMade(document, DocumentUse::SaveAsFile);
            if (!teller)
                return;
            if (!written) {
                tellFailed(*teller, request, written.error());
                return;
            }
            tellDone(*teller, request,
                     said(QT_TRANSLATE_NOOP("PrintDocument",
                                            "Saved as %1, and recorded. Whoever has the file has its "
                                            "content: keep it where only recipients can open it."))
                         .arg(QDir::toNativeSeparators(path)));
        });
}

void saveDocument(QWidget *host, QObject *context, Prompts &prompts, const DocumentRequest &request, FileFormat format)
{
    prompts.chooseFileToSave(
        host, questionOf(request, format), [context, &prompts, request, format](const QString &path) {
            if (const Result<> may = mayBeSavedAs(path, request.registerPath); !may) {
                tellFailed(prompts, request, may.error());
                return;
            }
            request.obtainFor(DocumentUse::SaveAsFile, context,
                              [context, &prompts, request, format, path](const Result<documents::Document> &document) {
                                  if (document)
                                      writeTo(path, format, *document, context, prompts, request);
                                  else
                                      tellFailed(prompts, request, document.error());
                              });
        });
}

} // namespace marac
