// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SampleAgencies.h"

#include "core/agencies/DesignateOfficer.h"
#include "core/agencies/KeepAgency.h"
#include "core/agencies/KeepSignatory.h"
#include "core/register/Register.h"

namespace marac::test {

static const QDate signedOn(2025, 4, 1);

template <class T>
static T must(Result<T> result)
{
    if (!result)
        qFatal("the sample agencies: %s %s", qPrintable(result.error().text),
               result.error().fields.isEmpty() ? "" : qPrintable(result.error().fields.first().text));
    return *result;
}

static SignatoryId addSignatory(Change &change, const char *name, int number, Regime regime, bool relevantAuthority)
{
    Signatory signatory;
    signatory.legalName = QString::fromLatin1(name);
    signatory.seniorOfficer = QStringLiteral("Pat Director");
    signatory.seniorOfficerPost = QStringLiteral("Chief Officer");
    signatory.icoNumber = QStringLiteral("Z70000%1").arg(number, 2, 10, QLatin1Char('0'));
    signatory.icoPurpose = QStringLiteral("Crime prevention and detection");
    signatory.icoExpiresOn = QDate(2027, 3, 31);
    signatory.signedOn = signedOn;
    signatory.relevantAuthority = relevantAuthority;
    signatory.regime = regime;
    return must(keepSignatory(change, signatory));
}

static void addOfficer(Change &change, AgencyId agency, const QString &name, Designation designation)
{
    Officer officer;
    officer.agencyId = agency;
    officer.name = name;
    officer.post = designation == Designation::Pdmo ? QStringLiteral("Head of Service") : QStringLiteral("Case Officer");
    officer.designation = designation;
    officer.designatedOn = signedOn;
    must(designateOfficer(change, officer));
}

static SampleAgencies addAll(Change &change)
{
    SampleAgencies sample;
    const auto add = [&](SignatoryId signatory, const char *code, const char *name, AgencyKind kind, const char *email) {
        Agency agency;
        agency.signatoryId = signatory;
        agency.code = QString::fromLatin1(code);
        agency.name = QString::fromLatin1(name);
        agency.kind = kind;
        agency.secureEmail = QString::fromLatin1(email);
        const AgencyId id = must(keepAgency(change, agency));
        sample.ids.insert(agency.code, id);
        addOfficer(change, id, agency.code + QStringLiteral(" Lead"), Designation::Pdmo);
        addOfficer(change, id, agency.code + QStringLiteral(" Officer"), Designation::Dmo);
    };
    using enum AgencyKind;
    add(addSignatory(change, "Chief Constable of Merseyside Police", 1, Regime::Both, true), "POL", "Merseyside Police", Police,
        "marac@merseyside.police.uk");
    const SignatoryId council = addSignatory(change, "Sefton Metropolitan Borough Council", 2, Regime::UkGdpr, true);
    add(council, "SCS", "Sefton Council Community Safety", Council, "marac@sefton.gov.uk");
    add(council, "ASC", "Sefton Council Adult Social Care", Council, "asc.marac@sefton.gov.uk");
    add(council, "CSC", "Sefton Council Children's Social Care", Council, "csc.marac@sefton.gov.uk");
    add(addSignatory(change, "Harbour Homes Limited", 3, Regime::UkGdpr, false), "HHR", "Harbour Homes", Housing,
        "marac@harbourhomes.cjsm.net");
    add(addSignatory(change, "Merseyside Fire and Rescue Authority", 4, Regime::UkGdpr, true), "FRS", "Fire and Rescue Service",
        FireAndRescue, "marac@fire.cjsm.net");
    add(addSignatory(change, "Mental Health Trust", 5, Regime::UkGdpr, true), "MHT", "Mental Health Trust", Health, "marac.mht@nhs.net");
    add(addSignatory(change, "Victim Support", 6, Regime::UkGdpr, false), "VS", "Victim Support", Voluntary, "marac@vs.cjsm.net");
    add(addSignatory(change, "Crossby Community Trust", 7, Regime::UkGdpr, false), "CCT", "Crossby Community Trust", Voluntary,
        "marac@crossby.cjsm.net");
    return sample;
}

SampleAgencies addSampleAgencies(Register &reg)
{
    return must(reg.change(Operation::KeepAgencies, [](Change &change) -> Result<SampleAgencies> { return addAll(change); }));
}

} // namespace marac::test
