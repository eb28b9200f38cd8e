// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/PrintStamp.h"

namespace marac::documents {

// What every page says of its copy, in words; the same on paper and in a file for a word processor.

/// "OFFICIAL-SENSITIVE – PERSONAL DATA".
QString markingLine(const PrintStamp &stamp);
/// Whose paper it is.
QString issuerLine(const PrintStamp &stamp);
/// "Copy 1 of 9 for Merseyside Police".
QString copyLine(const PrintStamp &stamp);
/// "Printed 12/11/2026 09:28 by Alex Morgan"; empty when it has no moment.
QString printedLine(const PrintStamp &stamp);

} // namespace marac::documents
