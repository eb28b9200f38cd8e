// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/AgencyTable.h"
#include "core/agencies/officers/OfficerDesignation.h"
#include "core/agencies/officers/OfficerTable.h"
#include "core/agencies/signatories/SignatoryTable.h"
#include "core/base/Refusals.h"
#include "core/documents/builders/DesignationDocument.h"
#include "core/documents/papers/PaperMaking.h"

namespace marac::documents {

Result<PaperDraft> designationPaper(const PaperGround &ground)
{
    const AgencyId id = ground.order.recipient;
    const std::optional<Agency> agency = AgencyTable::find(ground.db(), id);
    const std::optional<Signatory> signatory = SignatoryTable::ofAgency(ground.db(), id);
    if (!agency || !signatory)
        return noSuchRecord();
    DesignationInput input;
    input.wording = ground.wording.letters();
    input.signatory = signatory->legalName;
    input.agency = agency->name;
    input.secureEmail = agency->secureEmail;
    for (const Officer &officer : designatedOn(OfficerTable::ofAgency(ground.db(), id), ground.reading.today())) {
        if (officer.temporary) // on the word of the PDMO, without a form
            continue;
        const DesignatedPerson person{officer.name, officer.post};
        if (officer.designation == Designation::Pdmo)
            input.primary = person;
        else
            input.others << person;
    }
    input.stamp = ground.stamp;
    PaperDraft draft;
    draft.ref = agency->code;
    draft.about << Subject{SubjectKind::Agency, id.value(), agency->code};
    draft.document = designationDocument(input);
    draft.document.reference = agency->code;
    return draft;
}

} // namespace marac::documents
