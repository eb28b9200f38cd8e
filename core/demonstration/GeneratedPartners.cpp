// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/GeneratedPartners.h"

#include "core/agencies/KeepAgency.h"
#include "core/agencies/officers/DesignateOfficer.h"
#include "core/agencies/signatories/KeepSignatory.h"
#include "core/register/Register.h"

#include <array>

namespace marac {

using namespace Qt::StringLiterals;

namespace {
struct PartnerEntry
{
    const char *code;
    const char *name;
    AgencyKind kind;
    const char *email;
    const char *phone;
    const char *icoNumber;
    const char *officer;
};

constexpr std::array<PartnerEntry, 3> partners{{
    {"PRB", "Mersey Coast Probation", AgencyKind::Probation, "marac@merseyprobation.cjsm.net", "07700 900110",
     "Z6450193", "Sandra Keogh"},
    {"COL", "Southport and Bootle College", AgencyKind::Other, "safeguarding@sbcollege.cjsm.net", "07700 900111",
     "Z7781120", "Neil Hathaway"},
    {"RFS", "Crosby Refugee Support", AgencyKind::Voluntary, "casework@crosbyrefugee.cjsm.net", "07700 900112",
     "ZA551907", "Dalia Aziz"},
}};
} // namespace

static Result<AgencyId> addPartner(Change &change, const PartnerEntry &entry, QDate since)
{
    Signatory signatory;
    signatory.legalName = QString::fromLatin1(entry.name);
    signatory.seniorOfficer = QString::fromLatin1(entry.officer);
    signatory.seniorOfficerPost = u"Director"_s;
    signatory.icoNumber = QString::fromLatin1(entry.icoNumber);
    signatory.icoPurpose = u"Crime prevention and prosecution of offenders"_s;
    signatory.icoExpiresOn = since.addYears(15);
    signatory.signedOn = since;
    signatory.signedBy = signatory.seniorOfficer;
    signatory.signedByPost = signatory.seniorOfficerPost;
    signatory.relevantAuthority = entry.kind == AgencyKind::Probation;
    const Result<SignatoryId> controller = keepSignatory(change, signatory);
    if (!controller)
        return Failure(controller.error());
    Agency agency;
    agency.signatoryId = *controller;
    agency.code = QString::fromLatin1(entry.code);
    agency.name = QString::fromLatin1(entry.name);
    agency.kind = entry.kind;
    agency.secureEmail = QString::fromLatin1(entry.email);
    agency.phone = QString::fromLatin1(entry.phone);
    const Result<AgencyId> id = keepAgency(change, agency);
    if (!id)
        return id;
    Officer officer;
    officer.agencyId = *id;
    officer.name = signatory.seniorOfficer;
    officer.post = signatory.seniorOfficerPost;
    officer.designation = Designation::Pdmo;
    officer.designatedOn = since;
    officer.formSignedOn = since;
    const Result<OfficerId> designated = designateOfficer(change, officer);
    return designated ? id : Result<AgencyId>(Failure(designated.error()));
}

Result<DemonstrationPartnership> addGeneratedPartners(Change &change, QDate since)
{
    Result<DemonstrationPartnership> partnership = addDemonstrationPartnership(change, since);
    if (!partnership)
        return partnership;
    for (const PartnerEntry &entry : partners) {
        const Result<AgencyId> id = addPartner(change, entry, since);
        if (!id)
            return Failure(id.error());
        partnership->agencies.insert(QString::fromLatin1(entry.code), *id);
    }
    return partnership;
}

} // namespace marac
