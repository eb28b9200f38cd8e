// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/ConsultAgency.h"

#include "core/agencies/AgencyTable.h"
#include "core/agencies/officers/OfficerTable.h"
#include "core/agencies/signatories/SignatoryTable.h"
#include "core/base/Refusals.h"
#include "core/register/Register.h"

namespace marac {

Result<AgencyFile> consultAgency(Register &reg, AgencyId id)
{
    const auto describe = [id](const Reading &reading) -> Result<AuditEvent> {
        const std::optional<Agency> agency = AgencyTable::find(reading.db(), id);
        if (!agency)
            return noSuchRecord();
        return AuditEvent{AuditVerb::Consult, {SubjectKind::Agency, id.value(), agency->code}};
    };
    return reg.consult(Operation::ConsultAgencies, describe, [id](const Reading &reading) -> Result<AgencyFile> {
        const std::optional<Agency> agency = AgencyTable::find(reading.db(), id);
        const std::optional<Signatory> signatory = SignatoryTable::ofAgency(reading.db(), id);
        if (!agency || !signatory)
            return noSuchRecord();
        return AgencyFile{*agency, *signatory, OfficerTable::ofAgency(reading.db(), id),
                          AgencyTable::ofSignatory(reading.db(), agency->signatoryId)};
    });
}

} // namespace marac
