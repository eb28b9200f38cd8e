// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/saves/NewReferral.h"

namespace marac::kills {

using namespace Qt::StringLiterals;

PersonEntry newPerson(const Desk &desk, const QString &givenName, const QString &familyName)
{
    PersonEntry entry;
    entry.person.givenName = givenName;
    entry.person.familyName = familyName;
    entry.person.bornOn = QDate(1990, 2, 3);
    entry.person.sourceAgencyId = desk.ready.housing;
    Address address;
    address.paon = u"7"_s;
    address.street = u"Irlam Road"_s;
    address.town = u"Bootle"_s;
    address.postcode = u"L20 4AE"_s;
    entry.address = address;
    entry.aliases = {u"Dee"_s};
    return entry;
}

ReferralEntry newReferral(const Desk &desk, const QString &givenName, const QString &familyName)
{
    ReferralEntry entry;
    Referral &referral = entry.referral;
    referral.receivedAt = desk.reg.clock().now();
    referral.referringAgencyId = desk.ready.housing;
    referral.referrerName = u"Tom Reilly"_s;
    referral.referrerPhone = u"07700 900105"_s;
    referral.incidentOn = desk.reg.today().addDays(-3);
    referral.narrative = u"Abuse shouted and paint thrown at the door."_s;
    referral.perpetratorUnknown = true;
    referral.consent = Consent::Given;
    PartEntry victim;
    victim.person = newPerson(desk, givenName, familyName);
    entry.parts << victim;
    entry.strands << ReferralStrand{u"race"_s, {}, {}};
    return entry;
}

NewAssessment newAssessment(const Desk &desk, ReferralId referral)
{
    NewAssessment given;
    given.referralId = referral;
    given.assessedOn = desk.reg.today();
    given.assessorName = u"Tom Reilly"_s;
    given.assessorPost = u"Housing Officer"_s;
    given.sourceAgencyId = desk.ready.housing;
    for (int item = 1; item <= riskItemCount; ++item)
        given.answers.at(item).answer = item > 3 && item < 16 ? Answer::Yes : Answer::No;
    return given;
}

} // namespace marac::kills
