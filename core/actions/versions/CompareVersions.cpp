// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/versions/CompareVersions.h"

#include "core/actions/minutes/ClosedMinutes.h"
#include "core/actions/minutes/MinutesRecording.h"
#include "core/actions/versions/MinutesVersionTable.h"
#include "core/base/Refusals.h"
#include "core/cases/CaseSubjects.h"
#include "core/meetings/MeetingTable.h"
#include "core/people/addresses/AddressInText.h"
#include "core/people/addresses/AddressTable.h"
#include "core/register/Register.h"

namespace marac {

/// NotFound, too, where there is no such meeting.
static Result<MinutesRecord> openVersion(const Reading &reading, MeetingId id, int number)
{
    std::optional<MinutesRecord> record;
    if (number != asOfNow)
        record = MinutesVersionTable(reading.db()).find(id, number);
    else if (MeetingTable(reading.db()).find(id))
        record = minutesAsOfNow(reading.db(), readMinutes(reading, id));
    if (!record)
        return noSuchRecord();
    closeContent(reading.db(), *record);
    return std::move(*record);
}

Result<QList<ComparedLine>> compareVersions(Register &records, MeetingId id, int before, int after)
{
    return records.consult(
        Operation::ConsultMinutes,
        [=](const Reading &reading) -> Result<AuditEvent> {
            const std::optional<Meeting> meeting = MeetingTable(reading.db()).find(id);
            const Result<MinutesRecord> first = openVersion(reading, id, before);
            const Result<MinutesRecord> second = openVersion(reading, id, after);
            if (!meeting || !first || !second)
                return noSuchRecord();
            AuditEvent access{AuditVerb::Consult,
                              {SubjectKind::Minutes, id.value(), meeting->ref},
                              {QStringLiteral("versions")},
                              {},
                              {},
                              {{SubjectKind::Meeting, id.value(), meeting->ref}}};
            QList<CaseFileId> named = casesIn(*first);
            for (const CaseFileId one : casesIn(*second)) {
                if (!named.contains(one))
                    named << one;
            }
            for (const CaseFileId one : std::as_const(named))
                access.about += subjectsOf(reading.db(), one);
            return access;
        },
        [=](const Reading &reading) -> Result<QList<ComparedLine>> {
            const Result<MinutesRecord> first = openVersion(reading, id, before);
            const Result<MinutesRecord> second = openVersion(reading, id, after);
            return compareMasked(*first, *second, AddressInText(AddressTable::allProtected(reading.db())));
        });
}

} // namespace marac
