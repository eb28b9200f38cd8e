// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/trail/AuditRow.h"

#include <QByteArray>

namespace marac {

/// Entries as a file for a spreadsheet, headings first. Times are those of the wall clock in Sefton.
QByteArray auditCsv(const QList<AuditRow> &rows);

} // namespace marac
