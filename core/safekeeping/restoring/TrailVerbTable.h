// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEvent.h"
#include "core/store/Connection.h"

#include <QList>

namespace marac {

/// The SQL statement that tells what kinds of things were done after an entry. Throws StoreFault.
class TrailVerbTable
{
public:
    /// Each verb once; entries with a higher number than `seq`.
    static QList<AuditVerb> since(const Connection &db, qint64 seq);
};

} // namespace marac
