// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"
#include "core/audit/AuditEvent.h"
#include "core/base/Result.h"

namespace marac {

class Change;

/// Where something said or agreed belongs: the agenda item, its meeting, and the references the trail names.
struct HearingPlace
{
    AgendaItem item;
    Meeting meeting;

    /// The subjects an entry about this place also concerns.
    QList<Subject> about() const;
};

/// The place for writing into a meeting's minutes. Refused before the meeting is opened, while its gate is closed (R103)
/// and once its minutes are approved or locked.
Result<HearingPlace> writablePlace(Change &change, AgendaItemId id);

} // namespace marac
