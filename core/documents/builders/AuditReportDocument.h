// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/documents/wording/Wording.h"

#include <QDateTime>

namespace marac::documents {

struct AuditReportEntry
{
    qint64 number = 0;
    QDateTime at; ///< UTC
    QString who;
    QString what;        ///< "Read", "Printed"
    QString subject;     ///< a reference, never a name
    QString detail = {}; ///< fields, recipients
    QString reason = {};
};

struct AuditReportInput
{
    MeetingWording wording;
    QString question; ///< what was asked of the trail: "SHC-2026-0041, 1 to 12 November 2026"
    QString verified; ///< what the last check of the chain found
    QList<AuditReportEntry> entries = {};
    PrintStamp stamp = {};
};

/// Who looked at what, when and why (R122), as a table.
Document auditReportDocument(const AuditReportInput &input);

} // namespace marac::documents
