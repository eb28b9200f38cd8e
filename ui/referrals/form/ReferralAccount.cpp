// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/form/ReferralAccount.h"

#include "core/documents/Dates.h"
#include "core/referrals/lists/ReferralLists.h"
#include "core/referrals/strands/StrandWords.h"
#include "ui/referrals/ReferralWords.h"
#include "ui/widgets/labels/FactSheet.h"

#include <QCoreApplication>

namespace marac {

using namespace Qt::StringLiterals;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReferralSheet)
};
} // namespace

static void addContacts(FactSheet &sheet, const Referral &r)
{
    sheet.addFactIfAny(Words::tr("Afraid of"), r.afraidOf);
    sheet.addFactIfAny(Words::tr("Safe to talk to"), r.safeToTalkTo);
    sheet.addFactIfAny(Words::tr("Landlord"), r.landlord);
    sheet.addFactIfAny(Words::tr("GP"), r.gp);
    sheet.addFactIfAny(Words::tr("Police officer in the case"), r.officerInCase);
    sheet.addFactIfAny(Words::tr("Another MARAC"), r.otherMarac);
}

void addReferralAccount(FactSheet &sheet, const ReferralRecord &record, const QHash<AgencyId, QString> &agencies)
{
    const Referral &r = record.referral;
    QStringList criteria;
    for (const ReferralCriterion &one : record.criteria)
        criteria += criterionWords(one);
    sheet.addHeading(Words::tr("What happened"));
    sheet.addFactIfAny(Words::tr("Referred as"), criteria.join(u"; "_s));
    sheet.addFact(Words::tr("Strands"), strandsInFull(record.strands).join(u"; "_s));
    sheet.addFact(labelOf(incidentKindList(), r.incidentKind), documents::longDate(r.incidentOn));
    QStringList also;
    if (r.aggravatedOffence)
        also += Words::tr("aggravated offence");
    if (r.online)
        also += Words::tr("online");
    if (r.counterAllegation)
        also += Words::tr("counter-allegation made");
    sheet.addFactIfAny(Words::tr("Also"), also.join(u", "_s));
    if (r.victimKind != VictimKind::Person)
        sheet.addFact(Words::tr("The victim is"), word(r.victimKind));
    sheet.addFactIfAny(Words::tr("Place"), r.incidentPlace);
    if (!r.locationType.isEmpty())
        sheet.addFact(Words::tr("Kind of place"), labelOf(locationTypeList(), r.locationType));
    sheet.addFactIfAny(Words::tr("Police reference"), r.policeRef);
    sheet.addFact(Words::tr("Account"), r.narrative);
    sheet.addFactIfAny(Words::tr("What the victim wants"), r.victimWishes);
    sheet.addFact(Words::tr("Victim knows of it"),
                  r.victimAware ? Words::tr("Yes, the victim knows of this referral") : Words::tr("Not recorded"));
    sheet.addFactIfAny(Words::tr("Safe contact"), r.safeContact);
    sheet.addFactIfAny(Words::tr("Protective factors"), r.protectiveFactors);
    addContacts(sheet, r);
    sheet.addFact(Words::tr("Consent"),
                  r.consentReason.isEmpty()
                      ? word(r.consent)
                      : Words::tr("%1: %2", "consent and why").arg(word(r.consent), r.consentReason));
    sheet.addFactIfAny(Words::tr("Why it can't wait"), r.emergencyReason);
    sheet.addHeading(Words::tr("Who refers"));
    sheet.addFact(Words::tr("Agency"), agencies.value(r.referringAgencyId));
    QStringList referrer{r.referrerName, r.referrerPost, r.referrerPhone, r.referrerEmail};
    referrer.removeAll(QString());
    sheet.addFact(Words::tr("Referrer"), referrer.join(u", "_s));
    sheet.addFactIfAny(Words::tr("How they learnt of it"), r.source);
    sheet.addFactIfAny(Words::tr("Third-party reporting centre"), r.thirdPartyCentre);
}

} // namespace marac
