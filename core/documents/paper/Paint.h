// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/documents/Document.h"
#include "core/documents/paper/PagePlan.h"

#include <QByteArray>
#include <QImage>
#include <QList>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
QT_END_NAMESPACE

namespace marac::documents {

// All of these need a QGuiApplication (a program without a screen uses the "offscreen" platform). None opens a file or
// a socket because of what a text says. All may run in a worker thread.

/// Where every text and box of the document stands on paper.
PagePlan planPages(const Document &document);

/// Paints the document on a printer or a PDF, A4 upright. Sets the device's page layout. False when painting could not
/// begin or the device refused a page.
bool paintDocument(const Document &document, QPagedPaintDevice &device);

/// The pages as pictures, for the preview. `dpi` between 36 and 600.
QList<QImage> renderPages(const Document &document, int dpi);

/// The document as a PDF with neutral metadata (title "MARAC document", creator "MARAC Register", no author, no path).
/// Unavailable when there is no QGuiApplication or painting failed.
Result<QByteArray> pdfBytes(const Document &document);

/// Writes the PDF, readable by its owner alone, first under a private name beside `path` and then renamed in one step.
/// Nothing that exists is ever overwritten: an existing target answers Conflict. A failure leaves no part of a file.
Result<> writePdf(const Document &document, const QString &path);

} // namespace marac::documents
