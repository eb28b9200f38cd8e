// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/versions/CompareVersions.h"

#include "core/actions/minutes/ClosedMinutes.h"
#include "core/actions/versions/MinutesVersionTable.h"
#include "core/base/Refusals.h"
#include "core/cases/CaseSubjects.h"
#include "core/meetings/MeetingTable.h"
#include "core/people/addresses/AddressInText.h"
#include "core/register/Register.h"

namespace marac {

static Result<MinutesRecord> openVersion(const Connection &db, MeetingId id, int number)
{
    std::optional<MinutesRecord> record = MinutesVersionTable(db).find(id, number);
    if (!record)
        return noSuchRecord();
    closeContent(db, *record);
    return std::move(*record);
}

/// Every case that a version says something of: on its agenda, or with an earlier action.
static void nameCases(const MinutesRecord &record, QList<CaseFileId> &named)
{
    const auto add = [&named](CaseFileId id) {
        if (!named.contains(id))
            named << id;
    };
    for (const MinutesCase &heard : record.cases)
        add(heard.caseId);
    for (const QList<MinutesEarlierAction> *actions :
         {&record.actionsDone, &record.actionsOpen, &record.actionsNoLongerPossible, &record.actionsNotDone}) {
        for (const MinutesEarlierAction &action : *actions)
            add(action.caseId);
    }
}

Result<QList<ComparedLine>> compareVersions(Register &records, MeetingId id, int before, int after)
{
    return records.consult(
        Operation::ConsultMinutes,
        [=](const Reading &reading) -> Result<AuditEvent> {
            const std::optional<Meeting> meeting = MeetingTable(reading.db()).find(id);
            const Result<MinutesRecord> first = openVersion(reading.db(), id, before);
            const Result<MinutesRecord> second = openVersion(reading.db(), id, after);
            if (!meeting || !first || !second)
                return noSuchRecord();
            AuditEvent access{AuditVerb::Consult,
                              {SubjectKind::Minutes, id.value(), meeting->ref},
                              {QStringLiteral("versions")},
                              {},
                              {},
                              {{SubjectKind::Meeting, id.value(), meeting->ref}}};
            QList<CaseFileId> named;
            nameCases(*first, named);
            nameCases(*second, named);
            for (const CaseFileId one : std::as_const(named))
                access.about += subjectsOf(reading.db(), one);
            return access;
        },
        [=](const Reading &reading) -> Result<QList<ComparedLine>> {
            const Result<MinutesRecord> first = openVersion(reading.db(), id, before);
            const Result<MinutesRecord> second = openVersion(reading.db(), id, after);
            return compareMasked(*first, *second, AddressInText(reading.db()));
        });
}

} // namespace marac
