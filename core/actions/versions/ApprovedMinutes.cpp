// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/versions/ApprovedMinutes.h"

#include "core/actions/minutes/MinutesRecording.h"
#include "core/actions/minutes/MinutesTable.h"
#include "core/actions/versions/MinutesLines.h"
#include "core/actions/versions/MinutesVersionTable.h"
#include "core/undertaking/CaseGate.h"

#include <algorithm>

namespace marac {

std::optional<MinutesRecord> approvedMinutes(const Connection &db, MeetingId id)
{
    const std::optional<Minutes> minutes = MinutesTable(db).ofMeeting(id);
    if (!minutes || minutes->state != MinutesState::Approved)
        return std::nullopt;
    const MinutesVersionTable table(db);
    const QList<MinutesVersion> versions = table.ofMeeting(id);
    // While an approval is being recorded the last version is still the draft before it.
    if (versions.isEmpty() || versions.last().state != MinutesState::Approved)
        return std::nullopt;
    return table.find(id, versions.last().number);
}

static bool tellsOfAClosedCase(const Connection &db, const MinutesRecord &record)
{
    const CaseGate gate(db);
    const QList<CaseFileId> cases = casesIn(record);
    return std::any_of(cases.cbegin(), cases.cend(), [&gate](CaseFileId id) { return gate.isClosed(id); });
}

bool changedSinceApproval(const Connection &db, const MinutesFile &file)
{
    return file.approved && !tellsOfAClosedCase(db, *file.approved)
        && minutesLines(*file.approved) != minutesLines(minutesAsOfNow(db, file));
}

} // namespace marac
