// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/DemonstrationPartnership.h"

#include "core/agencies/KeepAgency.h"
#include "core/agencies/officers/DesignateOfficer.h"
#include "core/agencies/signatories/KeepSignatory.h"
#include "core/register/Register.h"

#include <array>

namespace marac {

namespace {
struct SignatoryEntry
{
    const char *legalName;
    const char *officer;
    const char *post;
    const char *icoNumber;
    bool relevantAuthority;
    Regime regime;
};

struct AgencyEntry
{
    const char *code;
    const char *name;
    AgencyKind kind;
    int signatory;
    const char *email;
    const char *phone;
    const char *pdmo;
    const char *pdmoPost;
    const char *dmo;
    const char *dmoPost;
};

constexpr std::array<SignatoryEntry, 7> signatories{{
    {"Chief Constable of Merseyside Police", "Helen Marsh", "Chief Superintendent", "Z4886690", true, Regime::Both},
    {"Sefton Metropolitan Borough Council", "Martin Okell", "Executive Director", "Z5745231", true, Regime::UkGdpr},
    {"Harbour Homes Limited", "Sunita Rao", "Director of Housing", "Z6120458", true, Regime::UkGdpr},
    {"Merseyside Fire and Rescue Authority", "Colin Baxter", "Area Manager", "Z5590217", true, Regime::UkGdpr},
    {"Mersey Coast Mental Health NHS Trust", "Dr Fiona Hale", "Caldicott Guardian", "Z7012845", true, Regime::UkGdpr},
    {"Victim Support Merseyside", "Owen Pryce", "Area Director", "Z5471190", false, Regime::UkGdpr},
    {"Crossby Community Trust", "Adaeze Nwosu", "Chief Executive", "ZA224918", false, Regime::UkGdpr},
}};

constexpr std::array<AgencyEntry, 9> agencies{{
    {"POL", "Merseyside Police", AgencyKind::Police, 0, "hate.crime.sefton@merseyside.police.uk", "07700 900101",
     "DI Karen Whitfield", "Hate Crime Lead", "DC Paul Hale", "Hate Crime Co-ordinator"},
    {"SCS", "Sefton Council Community Safety", AgencyKind::Council, 1, "community.safety@sefton.gov.uk", "07700 900102",
     "Joanne Tierney", "Community Safety Manager", "Imran Sadiq", "Anti-social Behaviour Officer"},
    {"ASC", "Adult Social Care", AgencyKind::Council, 1, "adult.safeguarding@sefton.gov.uk", "07700 900103",
     "Margaret Lunt", "Head of Safeguarding", "Peter Cowley", "Senior Social Worker"},
    {"CSC", "Children's Services", AgencyKind::Council, 1, "childrens.safeguarding@sefton.gov.uk", "07700 900104",
     "Beth Arkwright", "Service Manager", "Liam Doyle", "Team Manager"},
    {"HHR", "Harbour Homes RSL", AgencyKind::Housing, 2, "hate.crime@harbourhomes.cjsm.net", "07700 900105",
     "Denise Farrell", "Tenancy Services Manager", "Tom Reilly", "Housing Officer"},
    {"FRS", "Merseyside Fire and Rescue Service", AgencyKind::FireAndRescue, 3, "prevention@merseyfire.gov.uk",
     "07700 900106", "Graham Nolan", "Prevention Manager", "Ellie Short", "Arson Reduction Officer"},
    {"MHT", "Mersey Coast Mental Health Trust", AgencyKind::Health, 4, "safeguarding@merseycoast.nhs.net",
     "07700 900107", "Dr Anil Varma", "Named Professional", "Rachel Stone", "Community Psychiatric Nurse"},
    {"VS", "Victim Support", AgencyKind::VictimSupport, 5, "sefton@victimsupport.cjsm.net", "07700 900108",
     "Claire Benson", "Services Manager", "Yusuf Demir", "Hate Crime Advocate"},
    {"CCT", "Crossby Community Trust", AgencyKind::Voluntary, 6, "reporting@crossbytrust.cjsm.net", "07700 900109",
     "Patience Mensah", "Reporting Centre Manager", "Jan Kowal", "Caseworker"},
}};
} // namespace

static QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

static Result<QList<SignatoryId>> addSignatories(Change &change, QDate since)
{
    QList<SignatoryId> ids;
    for (const SignatoryEntry &entry : signatories) {
        Signatory signatory;
        signatory.legalName = latin(entry.legalName);
        signatory.seniorOfficer = latin(entry.officer);
        signatory.seniorOfficerPost = latin(entry.post);
        signatory.icoNumber = latin(entry.icoNumber);
        signatory.icoPurpose = QStringLiteral("Crime prevention and prosecution of offenders");
        signatory.icoExpiresOn = since.addYears(4);
        signatory.signedOn = since;
        signatory.signedBy = signatory.seniorOfficer;
        signatory.signedByPost = signatory.seniorOfficerPost;
        signatory.relevantAuthority = entry.relevantAuthority;
        signatory.regime = entry.regime;
        const Result<SignatoryId> id = keepSignatory(change, signatory);
        if (!id)
            return Failure(id.error());
        ids << *id;
    }
    return ids;
}

static Result<> designate(Change &change, AgencyId agency, const char *name, const char *post, Designation designation,
                          QDate since)
{
    Officer officer;
    officer.agencyId = agency;
    officer.name = latin(name);
    officer.post = latin(post);
    officer.designation = designation;
    officer.designatedOn = since;
    officer.formSignedOn = since;
    const Result<OfficerId> id = designateOfficer(change, officer);
    return id ? Result<>{} : Result<>(Failure(id.error()));
}

Result<DemonstrationPartnership> addDemonstrationPartnership(Change &change, QDate since)
{
    const Result<QList<SignatoryId>> controllers = addSignatories(change, since);
    if (!controllers)
        return Failure(controllers.error());
    DemonstrationPartnership partnership;
    for (const AgencyEntry &entry : agencies) {
        Agency agency;
        agency.signatoryId = controllers->at(entry.signatory);
        agency.code = latin(entry.code);
        agency.name = latin(entry.name);
        agency.kind = entry.kind;
        agency.secureEmail = latin(entry.email);
        agency.phone = latin(entry.phone);
        const Result<AgencyId> id = keepAgency(change, agency);
        if (!id)
            return Failure(id.error());
        partnership.agencies.insert(agency.code, *id);
        Result<> officer = designate(change, *id, entry.pdmo, entry.pdmoPost, Designation::Pdmo, since);
        if (officer)
            officer = designate(change, *id, entry.dmo, entry.dmoPost, Designation::Dmo, since);
        if (!officer)
            return Failure(officer.error());
    }
    return partnership;
}

} // namespace marac
