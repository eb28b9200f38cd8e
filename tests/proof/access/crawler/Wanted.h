// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEntry.h"
#include "tests/proof/access/crawler/MoreEntries.h"

#include <QList>

namespace marac::proof {

/// What a step that shows something has to leave in the trail.
struct Wanted
{
    enum class How {
        Nothing, ///< nothing of its own; whoever it names is recorded all the same
        Page,    ///< an entry for whatever is read for the page, and one at least
        Single,  ///< one entry and no other
        Record,  ///< one entry of the record, and no other but those that MoreEntries lists for the route
        Opened,  ///< one entry of some record, beside the lists that are read where it is opened
        Form     ///< nothing, unless it shows of a record what was not shown before: then one entry at least
    };

    How how = How::Nothing;
    AuditVerb verb = AuditVerb::Consult;
    Subject record = {};    ///< for How::Record
    bool showsAnew = false; ///< for How::Form
};

/// Whether `made` is that, and tells of no look twice; `more` is what the route leaves by design.
bool isAsWanted(const QList<AuditEntry> &made, const Wanted &wanted, const MoreEntries &more);

} // namespace marac::proof
