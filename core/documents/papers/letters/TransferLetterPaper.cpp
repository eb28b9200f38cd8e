// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Refusals.h"
#include "core/cases/transfer/TransferTable.h"
#include "core/documents/Dates.h"
#include "core/documents/builders/letters/TransferLetterDocument.h"
#include "core/documents/papers/TellingOf.h"
#include "core/documents/papers/file/CasePapers.h"
#include "core/dossier/TransferStanding.h"
#include "core/people/addresses/TellingWords.h"
#include "core/undertaking/CaseGate.h"

#include <algorithm>

namespace marac::documents {

/// The transfer of the order; of its case the last one.
static Result<CaseTransfer> orderedTransfer(const PaperGround &ground)
{
    const TransferTable table(ground.db());
    if (ground.order.transfer.isValid()) {
        const std::optional<CaseTransfer> transfer = table.find(ground.order.transfer);
        return transfer ? Result<CaseTransfer>(*transfer) : Result<CaseTransfer>(noSuchRecord());
    }
    if (!CaseFileTable(ground.db()).find(ground.order.caseFile))
        return noSuchRecord();
    const QList<CaseTransfer> transfers = table.ofCase(ground.order.caseFile);
    if (transfers.isEmpty()) {
        return failure(Problem::Kind::Refused,
                       PaperWords::tr("The case came from no other area and goes to none, so there is no letter about "
                                      "it. Nothing was made: record the transfer first."));
    }
    return transfers.last();
}

static Addressee otherMarac(const CaseTransfer &transfer)
{
    Addressee to;
    to.people << transfer.contact;
    //: an area
    to.agency = PaperWords::tr("MARAC of %1").arg(transfer.area);
    return to;
}

static QStringList askedOf(const CaseTransfer &transfer)
{
    const QString minutes = PaperWords::tr("The minutes of each meeting that heard the case");
    const QString plan = PaperWords::tr("The action plan, and what has been done of it");
    const QString referral = PaperWords::tr("The referral form");
    const QString risk = PaperWords::tr("The risk assessment");
    switch (transfer.alreadyHeard) {
    case TransferAnswer::Yes:
        return {minutes, plan, risk};
    case TransferAnswer::No:
        return {referral, risk};
    case TransferAnswer::NotKnown:
        break;
    }
    return {PaperWords::tr("Whether your MARAC has heard the case, and when"), minutes, plan, referral, risk};
}

namespace {
/// Takes out of what is enclosed each word that says where the person lives.
class Enclosing
{
public:
    explicit Enclosing(const QStringList &telling) : m_telling(telling) {}

    void mask(CaseSummaryInput &summary) const
    {
        for (SummarisedReferral &referral : summary.referrals) {
            mask(referral.narrative);
            mask(referral.wishes);
        }
        for (SummarisedRisk &risk : summary.risk)
            mask(risk.detail);
        for (SummarisedAction &action : summary.actions)
            mask(action.action);
    }

    void mask(MinutesCase &heard) const
    {
        for (MinutesContribution &said : heard.contributions)
            mask(said.text);
        for (MinutesAction &action : heard.actions) {
            mask(action.action);
            mask(action.lowers);
        }
        for (QStringList *texts :
             {&heard.harm, &heard.contributory, &heard.safety, &heard.decisions, &heard.exceptions})
            *texts = withoutTelling(*texts, m_telling);
        mask(heard.victimToldHow);
    }

private:
    void mask(QString &text) const { text = withoutTelling(text, m_telling); }

    QStringList m_telling;
};
} // namespace

/// The minutes of the last meeting that heard the case.
static std::optional<FolderMeeting> lastMinutes(const PaperGround &ground, const CaseDossier &dossier)
{
    const auto heard =
        std::find_if(dossier.hearings.crbegin(), dossier.hearings.crend(),
                     [](const CaseHearing &hearing) { return hearing.item.outcome == HearingOutcome::Heard; });
    if (heard == dossier.hearings.crend())
        return std::nullopt;
    const QList<FolderMeeting> minutes = minutesAbout(ground, dossier.file.id, heard->meeting);
    return minutes.isEmpty() ? std::nullopt : std::optional(minutes.first());
}

static Result<> enclose(const PaperGround &ground, CaseFileId id, PaperDraft &draft, TransferLetterInput &input)
{
    const Result<CaseDossier> dossier = openedCase(ground, draft, id);
    if (!dossier)
        return Failure(dossier.error());
    const Enclosing enclosing(tellingOf(ground.db(), id) + tellingOf(ground.db(), dossier->file.victimId));
    input.summary = summaryOf(ground, *dossier);
    enclosing.mask(*input.summary);
    input.minutes = lastMinutes(ground, *dossier);
    if (input.minutes)
        enclosing.mask(input.minutes->heard);
    return {};
}

Result<PaperDraft> transferLetterPaper(const PaperGround &ground)
{
    const Result<CaseTransfer> transfer = orderedTransfer(ground);
    if (!transfer)
        return Failure(transfer.error());
    if (const Result<> gate = CaseGate(ground.db()).mayOpen(transfer->caseId); !gate)
        return Failure(gate.error());
    const TransferLetter letter = readTransferLetter(ground.db(), *transfer);
    PaperDraft draft;
    draft.ref = letter.caseRef;
    draft.names(ground.db(), transfer->caseId);
    draft.recipients << transfer->area;
    const MeetingWording meetingWords = ground.wording.meeting();
    TransferLetterInput input;
    input.wording = ground.wording.letters();
    input.purpose = meetingWords.purpose;
    input.handling = meetingWords.handling;
    input.to = otherMarac(*transfer);
    input.reference = letter.caseRef;
    input.person = letter.initials;
    input.address = letter.address;
    input.movedOn = transfer->movedOn;
    input.writtenOn = ground.reading.today();
    if (letter.heardOn.isValid())
        //: a day, and the reference of the meeting held on it
        input.heardAt = PaperWords::tr("%1, %2", "a day").arg(longDate(letter.heardOn), letter.heardAt);
    input.openActions = letter.openActions;
    if (transfer->direction == TransferDirection::In) {
        input.asked = askedOf(*transfer);
    } else if (const Result<> enclosed = enclose(ground, transfer->caseId, draft, input); !enclosed) {
        return Failure(enclosed.error());
    }
    input.signer = answersTo();
    input.stamp = ground.stamp;
    input.stamp.recipient = input.to.agency;
    draft.document = transferLetterDocument(input);
    return draft;
}

} // namespace marac::documents
