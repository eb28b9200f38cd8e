// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEvent.h"

namespace marac::proof {

/// While it lives, no commit with an entry of this kind is taken by any file that is opened in this process. Entries of others are,
/// so that a register can be unlocked. One at a time.
class RefusedLooks
{
public:
    explicit RefusedLooks(AuditVerb verb);
    ~RefusedLooks();
    Q_DISABLE_COPY_MOVE(RefusedLooks)

    /// How many commits were not taken since.
    int refused() const;
};

} // namespace marac::proof
