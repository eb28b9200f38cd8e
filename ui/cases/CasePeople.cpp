// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/CasePeople.h"

#include "core/documents/Dates.h"
#include "core/people/Age.h"
#include "core/people/PersonName.h"
#include "core/people/addresses/AddressText.h"
#include "ui/referrals/ReferralWords.h"
#include "ui/widgets/labels/FactSheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseSheet)
};
} // namespace

static QString bornText(const Person &person, QDate today)
{
    return person.bornOn.isValid()
        ? Words::tr("%1, aged %2").arg(documents::shortDate(person.bornOn)).arg(ageOn(person.bornOn, today).value_or(0))
        : QString();
}

static QString aboutOf(const CasePerson &one, const CaseDossier &dossier, const AgencyCodes &codes, QDate today)
{
    QStringList about{personName(one.person.person)};
    if (one.person.closed)
        return about.first();
    if (one.person.person.bornOn.isValid())
        about += Words::tr("born %1", "a day and an age").arg(bornText(one.person.person, today));
    about += one.relationship;
    if (one.person.address)
        about += addressOneLine(*one.person.address);
    if (one.sourceAgencyId != dossier.file.sourceAgencyId)
        about += Words::tr("from %1", "an agency").arg(codes.value(one.sourceAgencyId, u"?"_s));
    about.removeAll(QString());
    return about.join(u", "_s);
}

void addCasePeople(FactSheet &sheet, const CaseDossier &dossier, const AgencyCodes &codes, QDate today)
{
    sheet.addHeading(Words::tr("People named in the file"));
    QList<CasePerson> people = dossier.people;
    std::stable_sort(people.begin(), people.end(),
                     [](const CasePerson &a, const CasePerson &b) { return a.role < b.role; });
    const bool hasPerpetrator = std::any_of(people.cbegin(), people.cend(),
                                            [](const CasePerson &one) { return one.role == PartRole::Perpetrator; });
    for (const CasePerson &one : std::as_const(people))
        sheet.addFact(word(one.role), aboutOf(one, dossier, codes, today));
    QStringList described;
    for (const ReferralRecord &record : dossier.referrals) {
        if (!record.referral.perpetratorDescription.isEmpty()
            && !described.contains(record.referral.perpetratorDescription))
            described += record.referral.perpetratorDescription;
    }
    if (!hasPerpetrator)
        sheet.addFact(word(PartRole::Perpetrator), Words::tr("Not known"));
    sheet.addFactIfAny(Words::tr("Described as"), described.join(u'\n'));
}

} // namespace marac
