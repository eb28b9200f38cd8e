// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/AgencyTable.h"
#include "core/base/Clock.h"
#include "core/base/Refusals.h"
#include "core/documents/builders/letters/ReturnedLetterDocument.h"
#include "core/documents/papers/PaperMaking.h"
#include "core/referrals/ConsultReferrals.h"

namespace marac::documents {

static Addressee referrerOf(const Connection &db, const Referral &referral)
{
    Addressee to;
    to.people << referral.referrerName << referral.referrerPost;
    if (const std::optional<Agency> agency = AgencyTable::find(db, referral.referringAgencyId)) {
        to.agency = agency->name;
        to.postalAddress = agency->postalAddress;
        to.secureEmail = agency->secureEmail;
    }
    return to;
}

/// What the rule says is missing, as it is said to the referrer. What was missing once is not kept: as soon as the referral has
/// come in again, the reasons alone tell it.
static QStringList missingOf(const ReferralFile &file)
{
    QStringList missing;
    if (file.record.referral.state != ReferralState::Returned)
        return missing;
    for (const CompletenessItem &item : file.standing.completeness) {
        if (item.met)
            continue;
        const bool isNoSignatory =
            item.field == QLatin1String("referringAgencyId") && file.record.referral.referringAgencyId.isValid();
        missing << (isNoSignatory
                        ? PaperWords::tr("A signatory of the protocol as the agency that refers: yours takes no part "
                                         "just now")
                        : item.text);
    }
    return missing;
}

Result<PaperDraft> returnedLetterPaper(const PaperGround &ground)
{
    if (!ReferralTable(ground.db()).find(ground.order.referral))
        return noSuchRecord();
    const ReferralFile file = readReferral(ground.reading, ground.order.referral);
    const Referral &referral = file.record.referral;
    if (file.returns.isEmpty()) {
        return failure(Problem::Kind::Refused,
                       PaperWords::tr("This referral was never returned, so there is no letter about it. Nothing was "
                                      "made: return it with the reasons first."));
    }
    const ReferralReturn &last = file.returns.last();
    PaperDraft draft;
    draft.ref = referral.ref;
    draft.about << Subject{SubjectKind::Referral, referral.id.value(), referral.ref};
    if (referral.caseId.isValid())
        draft.names(ground.db(), referral.caseId);
    // The words of the decision may speak of anybody in it.
    for (const PersonFile &person : file.people)
        draft.names(person.person.id);
    const MeetingWording meetingWords = ground.wording.meeting();
    ReturnedLetterInput input;
    input.wording = ground.wording.letters();
    input.purpose = meetingWords.purpose;
    input.handling = meetingWords.handling;
    input.to = referrerOf(ground.db(), referral);
    input.reference = referral.ref;
    input.receivedOn = Clock::local(referral.receivedAt).date();
    input.writtenOn = ground.reading.today();
    input.returnedOn = Clock::local(last.returnedAt).date();
    input.isRepeated = referral.state != ReferralState::Returned;
    input.reasons = last.reasons;
    input.missing = missingOf(file);
    input.signer = answersTo();
    input.stamp = ground.stamp;
    input.stamp.recipient = input.to.agency;
    if (!input.to.agency.isEmpty())
        draft.recipients << input.to.agency;
    draft.document = returnedLetterDocument(input);
    return draft;
}

} // namespace marac::documents
