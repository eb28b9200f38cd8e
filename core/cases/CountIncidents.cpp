// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/CountIncidents.h"

#include "core/base/Clock.h"
#include "core/base/Refusals.h"
#include "core/cases/CaseFileTable.h"
#include "core/cases/CaseMatch.h"
#include "core/referrals/ReferralTable.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

#include <algorithm>

namespace marac {

/// R038: a site or community has no victim to know its file by; the place tells it.
static QList<CaseMatch> filesKnownTo(const Connection &db, const ReferralRecord &record)
{
    const bool hasVictim = std::any_of(record.parts.cbegin(), record.parts.cend(),
                                       [](const ReferralPart &part) { return part.role == PartRole::Victim; });
    return hasVictim ? filesOfVictims(db, record) : placeMatches(db, record.referral.incidentPlace);
}

/// The files whose incidents count: the one the referral went to, and all that its victims have under whichever record, or its
/// place.
static QList<CaseFile> filesOf(const Connection &db, const ReferralRecord &record)
{
    const CaseGate gate(db);
    const CaseFileTable table(db);
    QList<CaseFileId> ids;
    if (record.referral.caseId.isValid())
        ids << record.referral.caseId;
    for (const CaseMatch &match : filesKnownTo(db, record)) {
        if (!ids.contains(match.caseId))
            ids << match.caseId;
    }
    QList<CaseFile> files;
    for (const CaseFileId id : std::as_const(ids)) {
        if (!gate.isClosed(id))
            files << *table.find(id);
    }
    return files;
}

static QList<QDate> daysOf(const Connection &db, const ReferralRecord &record)
{
    QList<QDate> days{record.referral.incidentOn};
    const QList<CaseFile> files = filesOf(db, record);
    for (const CaseFile &file : files) {
        const QList<Referral> referrals = ReferralTable(db).ofCase(file.id);
        for (const Referral &referral : referrals)
            days << referral.incidentOn;
        const QList<CaseEvent> events = CaseFileTable(db).events(file.id);
        for (const CaseEvent &event : events) {
            if (event.kind == CaseEventKind::Incident)
                days << Clock::local(event.at).date();
        }
    }
    return days;
}

Result<ReportedIncidents> countIncidents(Register &records, ReferralId id, QDate assessedOn)
{
    return records.consult(
        Operation::ConsultReferrals,
        [id](const Reading &reading) -> Result<AuditEvent> {
            const std::optional<ReferralRecord> record = ReferralTable(reading.db()).record(id);
            if (!record)
                return noSuchRecord();
            if (const Result<> gate = CaseGate(reading.db()).mayOpen(id); !gate)
                return Failure(gate.error());
            AuditEvent access{AuditVerb::Consult,
                              {SubjectKind::Referral, id.value(), record->referral.ref},
                              {QStringLiteral("incidents")}};
            for (const CaseFile &file : filesOf(reading.db(), *record))
                access.about << Subject{SubjectKind::CaseFile, file.id.value(), file.ref};
            return access;
        },
        [&](const Reading &reading) -> Result<ReportedIncidents> {
            return reportedIncidents(daysOf(reading.db(), *ReferralTable(reading.db()).record(id)), assessedOn);
        });
}

} // namespace marac
