// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/CaseDossier.h"

#include "core/audit/SubjectRef.h"
#include "core/base/Refusals.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/referrals/ReferralTable.h"
#include "core/register/Register.h"
#include "core/risk/AssessmentTable.h"
#include "core/undertaking/CaseGate.h"

namespace marac {

/// R103: of a case that is closed just now the list keeps the reference and its days.
static void closeContent(CaseFileRow &row)
{
    row.closed = true;
    row.givenName.clear();
    row.familyName.clear();
    row.place = closedWords();
    row.addressProtected = false;
    row.finalBand.clear();
    row.referrals = row.openActions = row.overdueActions = 0;
}

Result<QList<CaseFileRow>> listCaseFiles(Register &records, int limit, int offset)
{
    return records.consult(
        Operation::ConsultCases, {AuditVerb::Consult, {SubjectKind::List, 0, QStringLiteral("cases")}},
        [&](const Reading &reading) -> Result<QList<CaseFileRow>> {
            QList<CaseFileRow> rows = CaseFileTable(reading.db()).rows(reading.today(), limit, offset);
            const CaseGate gate(reading.db());
            for (CaseFileRow &row : rows) {
                if (gate.isClosed(row.id))
                    closeContent(row);
            }
            return rows;
        });
}

static Result<AuditEvent> accessTo(const Reading &reading, CaseFileId id)
{
    const std::optional<CaseFile> file = CaseFileTable(reading.db()).find(id);
    if (!file)
        return noSuchRecord();
    const Result<> gate = CaseGate(reading.db()).mayOpen(id);
    if (!gate)
        return Failure(gate.error());
    AuditEvent access{AuditVerb::Consult, {SubjectKind::CaseFile, id.value(), file->ref}};
    if (file->victimId.isValid())
        access.about << Subject{SubjectKind::Person, file->victimId.value(), {}};
    return access;
}

static CaseDossier readDossier(const Connection &db, CaseFileId id)
{
    CaseDossier dossier;
    dossier.file = *CaseFileTable(db).find(id);
    if (dossier.file.victimId.isValid())
        dossier.victim = readPerson(db, dossier.file.victimId);
    const ReferralTable referrals(db);
    for (const Referral &referral : referrals.ofCase(id))
        dossier.referrals << ReferralRecord{referral, referrals.parts(referral.id), referrals.strands(referral.id)};
    dossier.assessments = AssessmentTable::ofCase(db, id);
    for (const AgendaItem &item : AgendaTable(db).ofCase(id))
        dossier.hearings << CaseHearing{item, *MeetingTable(db).find(item.meetingId)};
    ActionFilter ofCase;
    ofCase.caseId = id;
    dossier.actions = ActionTable(db).rows(ofCase);
    dossier.events = CaseFileTable(db).events(id);
    return dossier;
}

Result<CaseDossier> consultCaseFile(Register &records, CaseFileId id)
{
    return records.consult(
        Operation::ConsultCases, [id](const Reading &reading) { return accessTo(reading, id); },
        [id](const Reading &reading) -> Result<CaseDossier> { return readDossier(reading.db(), id); });
}

Result<CaseFileId> caseFileWithRef(Register &records, const QString &ref)
{
    std::optional<CaseFile> file;
    return records.consult(
        Operation::ConsultCases,
        [&](const Reading &reading) -> Result<AuditEvent> {
            file = CaseFileTable(reading.db()).findByRef(ref);
            return lookedUp(SubjectKind::CaseFile, file ? file->id.value() : 0, ref);
        },
        [&](const Reading &) -> Result<CaseFileId> {
            if (!file)
                return noSuchRecord();
            return file->id;
        });
}

} // namespace marac
