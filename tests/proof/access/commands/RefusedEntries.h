// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEvent.h"

#include <QList>

namespace marac::proof {

/// While it lives, no commit with an entry of these kinds is taken by any file that is opened in this process. Entries of others are,
/// so that a register can be unlocked. One at a time.
class RefusedEntries
{
public:
    explicit RefusedEntries(const QList<AuditVerb> &verbs);
    ~RefusedEntries();
    Q_DISABLE_COPY_MOVE(RefusedEntries)

    /// How many commits were not taken since.
    int refused() const;
};

} // namespace marac::proof
