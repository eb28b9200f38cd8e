// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/agenda/AgendaMinutes.h"

#include "core/base/Refusals.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/register/Register.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgendaMinutes)
};
} // namespace

Result<> keepMinutesAllowed(Register &records, AgendaItemId id, qint64 version, int minutes)
{
    return records.change(Operation::KeepMeetings, [&](Change &change) -> Result<> {
        AgendaTable table(change.db());
        std::optional<AgendaItem> item = table.find(id);
        if (!item)
            return noSuchRecord();
        const Meeting meeting = *MeetingTable(change.db()).find(item->meetingId);
        if (meeting.state != MeetingState::Planned) {
            return failure(
                Problem::Kind::Refused,
                Words::tr("The times of an agenda are settled when the meeting opens. Nothing was changed. A "
                          "hearing may take longer all the same."));
        }
        if (minutes < fewestMinutes || minutes > mostMinutes) {
            return invalid({{QStringLiteral("minutesAllowed"),
                             Words::tr("Give a case from %1 to %2 minutes.").arg(fewestMinutes).arg(mostMinutes)}});
        }
        item->minutesAllowed = minutes;
        item->version = version;
        if (!table.update(*item))
            return changedMeanwhile();
        change.audit({AuditVerb::Alter,
                      {SubjectKind::AgendaItem, id.value(), meeting.ref},
                      {QStringLiteral("minutesAllowed")},
                      {},
                      {},
                      {{SubjectKind::CaseFile, item->caseId.value(), {}},
                       {SubjectKind::Meeting, meeting.id.value(), meeting.ref}}});
        return {};
    });
}

} // namespace marac
