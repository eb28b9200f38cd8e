// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace marac {

/// One field as a spreadsheet may safely read it: always quoted, and what a spreadsheet would take for a formula is
/// marked as text by an apostrophe.
QString csvField(const QString &text);

/// Rows of such fields as every file for a spreadsheet holds them: UTF-8 with a byte-order mark, one line each ended by CR LF.
QByteArray csvFile(const QList<QStringList> &rows);

} // namespace marac
