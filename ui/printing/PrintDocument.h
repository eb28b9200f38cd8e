// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;
class QWidget;

namespace marac {

class Prompts;
struct DocumentRequest;

// Both ask over `host` while `context` stands, record, and then paint in another thread. How that ended goes to the trail as long as
// the request's keeper stands, and is told as long as the prompts do, too.

/// Asks for a printer, records the print, prints. On a computer that has none it says so instead.
void printDocument(QWidget *host, QObject *context, Prompts &prompts, const DocumentRequest &request);

/// The same when there is a printer to choose. The job's name is neutral: print servers keep names. A file is refused, for
/// saving is another right (Operation::ExportDocuments), and every page goes, for the trail says that the paper did.
void choosePrinter(QWidget *host, QObject *context, Prompts &prompts, const DocumentRequest &request);

/// As what a document is saved: to be read and printed, or for a word processor.
enum class FileFormat { Pdf, Odt };

/// Asks for a file, records the export, writes it.
void saveDocument(QWidget *host, QObject *context, Prompts &prompts, const DocumentRequest &request,
                  FileFormat format = FileFormat::Pdf);

} // namespace marac
