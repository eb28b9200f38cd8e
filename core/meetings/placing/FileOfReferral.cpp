// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/placing/FileOfReferral.h"

#include "core/base/Refusals.h"
#include "core/cases/CaseFileTable.h"
#include "core/cases/CaseMatch.h"
#include "core/cases/WhichFile.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

#include <algorithm>

namespace marac {

static PersonId firstVictim(const ReferralRecord &record)
{
    const auto victim = std::find_if(record.parts.begin(), record.parts.end(),
                                     [](const ReferralPart &part) { return part.role == PartRole::Victim; });
    return victim == record.parts.end() ? PersonId() : victim->personId;
}

static FileChoice choiceFor(const Connection &db, const ReferralRecord &record, const Acceptance &acceptance)
{
    FileChoice choice{filesOfVictims(db, record), {}, acceptance.intoCase, acceptance.intoNewFile};
    if (!firstVictim(record).isValid())
        choice.ofSamePlace = placeMatches(db, record.referral.incidentPlace);
    return choice;
}

Result<std::optional<CaseFile>> existingFile(const Connection &db, const ReferralRecord &record,
                                             const Acceptance &acceptance)
{
    const Result<CaseFileId> id = whichFile(choiceFor(db, record, acceptance));
    if (!id)
        return Failure(id.error());
    if (!id->isValid())
        return std::optional<CaseFile>();
    const std::optional<CaseFile> file = CaseFileTable(db).find(*id);
    if (!file)
        return noSuchRecord();
    if (const Result<> gate = CaseGate(db).mayOpen(*id); !gate)
        return Failure(gate.error());
    return file;
}

CaseFile openFile(Change &change, const ReferralRecord &record)
{
    CaseFileTable table(change.db());
    const PersonId victim = firstVictim(record);
    CaseFile file;
    const int year = change.today().year();
    file.ref = QStringLiteral("SHC-%1-%2").arg(year).arg(table.nextNumber(year), 4, 10, QLatin1Char('0'));
    file.victimId = victim;
    if (!victim.isValid())
        file.place = record.referral.incidentPlace;
    file.openedOn = change.today();
    file.sourceAgencyId = record.referral.sourceAgencyId;
    file.id = table.insert(file);
    change.audit({AuditVerb::Collect,
                  {SubjectKind::CaseFile, file.id.value(), file.ref},
                  {},
                  {},
                  {},
                  {{SubjectKind::Person, victim.value(), {}}}});
    return file;
}

CaseFile joinFile(Change &change, const CaseFile &file, const Referral &referral)
{
    if (file.state == CaseState::Live)
        return file;
    const CaseFile open = reopened(file);
    CaseFileTable table(change.db());
    table.update(open);
    table.insertEvent({0, file.id, change.now(), CaseEventKind::Reopened, referral.ref, referral.sourceAgencyId});
    change.audit({AuditVerb::Alter, {SubjectKind::CaseFile, file.id.value(), file.ref}, {QStringLiteral("state")}});
    return open;
}

} // namespace marac
