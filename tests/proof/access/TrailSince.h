// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditTable.h"

#include <QList>

namespace marac {
class Register;
}

namespace marac::proof {

/// The entries of an open register's trail that were made after this was, read past the door: looking at them leaves none.
class TrailSince
{
public:
    /// `reg` outlives it.
    explicit TrailSince(Register &reg);

    /// Oldest first.
    QList<AuditEntry> entries() const;
    /// Whether who asks the trail about `subject` is told of a look made since (AuditFilter::about).
    bool tellsOf(const Subject &subject) const;

private:
    Register &m_reg;
    qint64 m_seq;
};

/// That they are one look told twice: the same done to the same, for the same reason.
bool isSameLook(const AuditEntry &one, const AuditEntry &other);

/// Past the door as well.
Connection &fileBehind(Register &reg);

} // namespace marac::proof
