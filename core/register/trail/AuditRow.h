// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/trail/ConsultAudit.h"

namespace marac {

/// One entry of the trail in plain words.
struct AuditRow
{
    qint64 seq = 0;
    QDateTime at; ///< UTC
    QString who;
    QString what;  ///< "Read"
    QString about; ///< references, the thing itself first
    QString reason;
    QString recipients;
    QString fields; ///< names of what was touched
    bool isClockDoubtful = false;

    static AuditRow of(const AuditEntry &entry, const QHash<qint64, User> &users);
};

/// "Case SHC-2026-0041", "Person PER-57", "List".
QString subjectWords(const Subject &subject);

/// "Read", "Changed", "Refused".
QString auditWord(AuditVerb verb);

} // namespace marac
