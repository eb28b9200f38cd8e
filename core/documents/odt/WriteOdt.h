// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/documents/Document.h"

#include <QByteArray>

namespace marac::documents {

// A paper as an OpenDocument text, for people who go on writing in Word or LibreOffice Writer: real headings, real lists, tables
// whose header row is one, the marking at the head and foot of every page. All text is plain: nothing in it becomes a link, a
// field or a picture, and the file refers to nothing outside itself. The witness stands in it as letters, without its QR code:
// who changes the file breaks what they vouch for.

/// The document as an .odt with neutral metadata (what made it; no author, no title, no path). Needs no QGuiApplication and may
/// run in a worker thread.
QByteArray odtBytes(const Document &document);

/// Writes it as writePdf() does: readable by its owner alone, nothing that exists is overwritten (Conflict), and a failure leaves
/// no part of a file.
Result<> writeOdt(const Document &document, const QString &path);

/// Whether a paper may go into a word processor, whose copies and recovered files nobody counts: not the recovery words.
bool mayBeOdt(DocumentKind kind);

} // namespace marac::documents
