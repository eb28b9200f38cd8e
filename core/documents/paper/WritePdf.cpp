// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper/Paint.h"

#include "core/platform/NewFile.h"

namespace marac::documents {

Result<> writePdf(const Document &document, const QString &path)
{
    const Result<QByteArray> bytes = pdfBytes(document);
    return bytes ? writeNewFile(path, *bytes) : Result<>(Failure(bytes.error()));
}

} // namespace marac::documents
