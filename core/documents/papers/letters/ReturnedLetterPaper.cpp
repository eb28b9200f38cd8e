// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/AgencyTable.h"
#include "core/base/Clock.h"
#include "core/base/Refusals.h"
#include "core/documents/builders/letters/ReturnedLetterDocument.h"
#include "core/documents/papers/PaperMaking.h"
#include "core/referrals/ConsultReferrals.h"

#include <algorithm>

namespace marac::documents {

/// The return that is asked for.
static std::optional<ReferralReturn> returnOf(const QList<ReferralReturn> &returns, ReferralReturnId id)
{
    if (!id.isValid())
        return returns.last();
    const auto asked =
        std::find_if(returns.cbegin(), returns.cend(), [id](const ReferralReturn &one) { return one.id == id; });
    return asked == returns.cend() ? std::nullopt : std::optional(*asked);
}

/// Who it was that day, whoever is the referrer since.
static Addressee referrerOf(const Connection &db, const ReferralReturn &one)
{
    Addressee to;
    to.people << one.referrerName << one.referrerPost;
    if (const std::optional<Agency> agency = AgencyTable::find(db, one.referringAgencyId)) {
        to.agency = agency->name;
        to.postalAddress = agency->postalAddress;
        to.secureEmail = agency->secureEmail;
    }
    return to;
}

/// What the rule says the referral waits for now, as it is said to the referrer; what may follow is not missing.
static QStringList missingOf(const ReferralFile &file)
{
    QStringList missing;
    for (const CompletenessItem &item : file.standing.completeness) {
        if (!item.isWaitedFor())
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
    const std::optional<ReferralReturn> one = returnOf(file.returns, ground.order.returned);
    if (!one)
        return noSuchRecord();
    PaperDraft draft;
    draft.isOf(ground.db(), referral);
    // The words of the decision may speak of anybody in it.
    for (const PersonFile &person : file.people)
        draft.names(person.person.id);
    const MeetingWording meetingWords = ground.wording.meeting();
    ReturnedLetterInput input;
    input.wording = ground.wording.letters();
    input.purpose = meetingWords.purpose;
    input.handling = meetingWords.handling;
    input.to = referrerOf(ground.db(), *one);
    input.reference = referral.ref;
    input.receivedOn = Clock::local(one->receivedAt).date();
    input.writtenOn = ground.reading.today();
    input.returnedOn = Clock::local(one->returnedAt).date();
    input.isRepeated = referral.state != ReferralState::Returned || one->id != file.returns.last().id;
    input.reasons = one->reasons;
    // What was missing once is not kept: as soon as the referral has come in again, the reasons alone tell it.
    if (!input.isRepeated)
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
