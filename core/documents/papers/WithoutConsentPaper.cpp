// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Refusals.h"
#include "core/documents/Dates.h"
#include "core/documents/builders/WithoutConsentDocument.h"
#include "core/documents/papers/PaperMaking.h"
#include "core/people/PersonName.h"
#include "core/people/addresses/AddressText.h"
#include "core/referrals/ConsultReferrals.h"

namespace marac::documents {

static QString withBirth(const Person &person)
{
    //: a child's name, then the day of birth
    return person.bornOn.isValid() ? PaperWords::tr("%1, %2").arg(personName(person), shortDate(person.bornOn))
                                   : personName(person);
}

static void addPeople(const ReferralFile &file, WithoutConsentInput &input, PaperDraft &draft)
{
    for (qsizetype i = 0; i < file.people.size(); ++i) {
        const PersonFile &person = file.people.at(i);
        const PartRole role = file.record.parts.at(i).role;
        if (role == PartRole::Victim && input.client.isEmpty()) {
            input.client = personName(person.person);
            if (person.address) // masked where it is made
                input.address = addressOneLine(*person.address);
        } else if (role == PartRole::Child) {
            input.children << withBirth(person.person);
        } else {
            continue;
        }
        draft.names(person.person.id);
    }
    if (input.client.isEmpty())
        input.client = file.record.referral.incidentPlace;
}

static QString ticksText(const ReferralFile &file)
{
    if (!file.assessment)
        return PaperWords::tr("Not assessed yet");
    return QString::number(file.assessment->ticks);
}

static Result<PaperDraft> blankForm(const PaperGround &ground)
{
    WithoutConsentInput input;
    input.blank = true;
    input.stamp = ground.stamp;
    input.stamp.descriptor.clear();
    return PaperDraft{withoutConsentDocument(input)};
}

Result<PaperDraft> withoutConsentPaper(const PaperGround &ground)
{
    if (ground.order.blank)
        return blankForm(ground);
    if (!ReferralTable(ground.db()).find(ground.order.referral))
        return noSuchRecord();
    const ReferralFile file = readReferral(ground.reading, ground.order.referral);
    const Referral &referral = file.record.referral;
    if (!file.record.withoutConsent) {
        return failure(Problem::Kind::Refused,
                       PaperWords::tr("This referral has no form for sharing without consent. Nothing was made: fill "
                                      "one in, or print a blank form."));
    }
    PaperDraft draft;
    draft.isOf(ground.db(), referral);
    WithoutConsentInput input;
    input.handling = ground.wording.meeting().handling;
    input.reference = referral.ref;
    input.agency = agencyName(ground.db(), file.record.withoutConsent->sourceAgencyId);
    input.ticks = ticksText(file);
    input.incident = referral.narrative;
    input.source = referral.source;
    input.form = *file.record.withoutConsent;
    input.stamp = ground.stamp;
    addPeople(file, input, draft);
    draft.document = withoutConsentDocument(input);
    return draft;
}

} // namespace marac::documents
