// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditTable.h"
#include "core/register/Register.h"
#include "core/store/cipher/CopyTo.h"

#include <QHash>

#include <functional>

namespace marac {

/// One page of the trail, newest first, with the names that go with the numbers.
struct AuditPage
{
    QList<AuditEntry> entries;
    QHash<qint64, User> users; ///< everybody who ever had an account, by number
    bool more = false;         ///< older entries match too: ask before the last of these
};

/// How a reason is shown: it may tell what is masked everywhere else. Made for each question from the register as it stands.
using ReasonMask = std::function<QString(const QString &reason)>;
using MakeReasonMask = std::function<ReasonMask(const Connection &db)>;

/// Who looked at what, when and why. Itself recorded, under the case or person asked about too. NotFound, with the field
/// "aboutRef", when no entry carries the reference asked for: recorded as a search in vain.
Result<AuditPage> consultAudit(Register &reg, const AuditFilter &filter, const MakeReasonMask &mask = {});

/// The same as a whole for a file that leaves the register: every matching entry (`filter.limit` is not used). Recorded as an
/// export, with the reason given. `progress` is told how far the reading is, by the entries' numbers; false ends it:
/// Refused, and the record of the export stands.
Result<AuditPage> exportAudit(Register &reg, const AuditFilter &filter, const QString &reason,
                              const MakeReasonMask &mask, const CopyProgress &progress = {});

// The same inside a read that is recorded otherwise, such as a report on paper.

/// Turns `filter.aboutRef` into `filter.about`; NotFound, with the field "aboutRef", when no entry carries it.
Result<> findSubject(const Connection &db, AuditFilter &filter);
/// One page; `filter.aboutRef` is not read.
AuditPage readAudit(const Connection &db, const AuditFilter &filter);

} // namespace marac
