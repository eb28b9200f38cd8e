// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/KeepAgency.h"
#include "core/agencies/officers/DesignateOfficer.h"
#include "core/agencies/signatories/KeepSignatory.h"
#include "core/risk/Assessment.h"
#include "core/risk/BandOverride.h"
#include "tests/support/TestRegister.h"

namespace marac::test {

/// A register with one agency and its officers, ready to take assessments and judgements on them.
struct AssessedRegister : TestRegister
{
    AssessedRegister()
    {
        Signatory signatory;
        signatory.legalName = QStringLiteral("Crossby Community Trust");
        signatory.seniorOfficer = QStringLiteral("Jo Lamb");
        signatory.seniorOfficerPost = QStringLiteral("Director");
        signatory.signedOn = QDate(2026, 1, 5);
        signatory.signedBy = signatory.seniorOfficer;
        signatory.signedByPost = signatory.seniorOfficerPost;
        Agency unit;
        unit.signatoryId = keepSignatory(reg(), signatory).value();
        unit.code = QStringLiteral("CCT");
        unit.name = QStringLiteral("Crossby Community Trust");
        agency = keepAgency(reg(), unit).value();
        first = designated(QStringLiteral("Pat Quinn"), Designation::Pdmo, QDate(2026, 1, 5));
        second = designated(QStringLiteral("Chris Okafor"), Designation::Dmo, QDate(2026, 1, 5));
        tomorrow = designated(QStringLiteral("Sam Hill"), Designation::Dmo, QDate(2026, 10, 9));
    }

    OfficerId designated(const QString &name, Designation designation, QDate from)
    {
        Officer officer;
        officer.agencyId = agency;
        officer.name = name;
        officer.post = QStringLiteral("Manager");
        officer.designation = designation;
        officer.designatedOn = from;
        return designateOfficer(reg(), officer).value();
    }

    BandOverride judgement(RiskBand band) const
    {
        return {band,
                QStringLiteral("Pattern at this address"),
                QStringLiteral("Jo Lamb"),
                QStringLiteral("Caseworker"),
                agency,
                first,
                {}};
    }

    AgencyId agency;
    OfficerId first;
    OfficerId second;
    OfficerId tomorrow; ///< not designated yet
};

/// Of the first referral, on 6 October 2026.
inline NewAssessment assessmentOf(AgencyId agency, const QList<int> &yes, const QList<int> &unknown = {})
{
    NewAssessment a;
    a.referralId = ReferralId(1);
    a.assessedOn = QDate(2026, 10, 6);
    a.assessorName = QStringLiteral("  Jo Lamb ");
    a.assessorPost = QStringLiteral("Caseworker");
    a.sourceAgencyId = agency;
    for (int item = 1; item <= riskItemCount; ++item)
        a.answers.at(item).answer = yes.contains(item) ? Answer::Yes
            : unknown.contains(item)                   ? Answer::DontKnow
                                                       : Answer::No;
    return a;
}

} // namespace marac::test
