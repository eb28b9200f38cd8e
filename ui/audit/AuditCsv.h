// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/AuditRow.h"

#include <QByteArray>

namespace marac {

/// One field as a spreadsheet may safely read it: always quoted, and what a spreadsheet would take for a formula is
/// marked as text by an apostrophe.
QString csvField(const QString &text);

/// Such fields as one line, ended by CR LF.
QString csvLine(const QStringList &fields);

/// Entries as UTF-8 with a byte-order mark, one line each ended by CR LF, headings first. Times are those of the wall clock in
/// Sefton.
QByteArray auditCsv(const QList<AuditRow> &rows);

} // namespace marac
