// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace marac {

class Prompts;
struct DocumentRequest;

/// Asks for a printer, records the print, prints. The job's name is neutral: print servers keep names.
void printDocument(QWidget *host, Prompts &prompts, const DocumentRequest &request);

/// Asks for a file, records the export, writes the PDF.
void saveDocument(QWidget *host, Prompts &prompts, const DocumentRequest &request);

} // namespace marac
