// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEvent.h"

#include <QString>

namespace marac::proof {

/// What a route that opens a record leaves by design beside the one entry of that record: so many, of this kind and for this
/// reason.
struct MoreEntries
{
    const char *route = "";
    int count = 0;
    SubjectKind kind = SubjectKind::List;
    const char *why = "one look leaves one entry";
};

/// As MoreEntries.cpp lists it; none for a route that is not there.
MoreEntries moreEntriesOf(const QString &route);

} // namespace marac::proof
