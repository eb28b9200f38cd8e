// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/TransferStanding.h"

#include "core/base/Refusals.h"
#include "core/cases/CaseSubjects.h"
#include "core/cases/transfer/TransferTable.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/people/PersonName.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

static bool isToCome(const CaseHearing &hearing)
{
    const MeetingState state = hearing.meeting.state;
    return hearing.item.outcome == HearingOutcome::NotHeard
        && (state == MeetingState::Planned || state == MeetingState::InSession);
}

/// The newest hearing at which the case was heard; nullptr: none.
static const CaseHearing *lastHearing(const QList<CaseHearing> &hearings)
{
    const auto last = std::find_if(hearings.crbegin(), hearings.crend(), [](const CaseHearing &hearing) {
        return hearing.item.outcome == HearingOutcome::Heard;
    });
    return last == hearings.crend() ? nullptr : &*last;
}

static bool standsOnAgenda(const QList<CaseHearing> &hearings, QDate movedOn)
{
    return std::any_of(hearings.cbegin(), hearings.cend(), [&](const CaseHearing &hearing) {
        return isToCome(hearing)
            || (hearing.item.outcome == HearingOutcome::Heard && hearing.meeting.heldOn >= movedOn);
    });
}

QList<TransferStep> transferStepsOf(const CaseDossier &dossier, const CaseTransfer &transfer)
{
    return transferSteps(transfer, standsOnAgenda(dossier.hearings, transfer.movedOn));
}

CaseTransfer proposedTransfer(const CaseDossier &dossier, QDate today)
{
    CaseTransfer transfer;
    transfer.caseId = dossier.file.id;
    transfer.movedOn = today;
    transfer.sourceAgencyId = dossier.file.sourceAgencyId;
    transfer.alreadyHeard = lastHearing(dossier.hearings) ? TransferAnswer::Yes : TransferAnswer::No;
    const bool isOut = std::any_of(dossier.hearings.cbegin(), dossier.hearings.cend(), [&](const CaseHearing &hearing) {
        return isToCome(hearing)
            && std::any_of(dossier.circulations.cbegin(), dossier.circulations.cend(),
                           [&](const CaseCirculation &sent) { return sent.meetingRef == hearing.meeting.ref; });
    });
    transfer.agendaOut = isOut ? TransferAnswer::Yes : TransferAnswer::No;
    return transfer;
}

static QList<CaseHearing> hearingsOf(const Connection &db, CaseFileId id)
{
    QList<CaseHearing> hearings;
    for (const AgendaItem &item : AgendaTable(db).ofCase(id))
        hearings << CaseHearing{item, *MeetingTable(db).find(item.meetingId)};
    return hearings;
}

QList<TransferStep> transferStepsOf(const Connection &db, const CaseTransfer &transfer)
{
    return transferSteps(transfer, standsOnAgenda(hearingsOf(db, transfer.caseId), transfer.movedOn));
}

TransferLetter readTransferLetter(const Connection &db, const CaseTransfer &transfer)
{
    TransferLetter letter;
    letter.transfer = transfer;
    const CaseFile file = *CaseFileTable(db).find(transfer.caseId);
    letter.caseRef = file.ref;
    letter.initials = file.place;
    if (const std::optional<PersonFile> victim = readPerson(db, file.victimId)) {
        letter.initials = personName(victim->person, NameForm::Initials);
        if (victim->address) {
            letter.address = QCoreApplication::translate(
                "TransferLetter", "Not in this letter: it is given by telephone to the contact named above.");
        }
    }
    const QList<CaseHearing> hearings = hearingsOf(db, file.id);
    if (const CaseHearing *last = lastHearing(hearings)) {
        letter.heardOn = last->meeting.heldOn;
        letter.heardAt = last->meeting.ref;
    }
    ActionFilter open;
    open.caseId = file.id;
    open.state = ActionState::Open;
    letter.openActions = int(ActionTable(db).rows(open).size());
    letter.steps = transferSteps(transfer, standsOnAgenda(hearings, transfer.movedOn));
    return letter;
}

Result<TransferLetter> consultTransferLetter(Register &records, CaseTransferId id)
{
    return records.consult(
        Operation::ConsultCases,
        [id](const Reading &reading) -> Result<AuditEvent> {
            const std::optional<CaseTransfer> transfer = TransferTable(reading.db()).find(id);
            if (!transfer)
                return noSuchRecord();
            if (const Result<> gate = CaseGate(reading.db()).mayOpen(transfer->caseId); !gate)
                return Failure(gate.error());
            const CaseFile file = *CaseFileTable(reading.db()).find(transfer->caseId);
            AuditEvent access{
                AuditVerb::Consult, {SubjectKind::CaseFile, file.id.value(), file.ref}, {QStringLiteral("transfer")}};
            access.about = subjectsOf(reading.db(), file.id);
            return access;
        },
        [id](const Reading &reading) -> Result<TransferLetter> {
            return readTransferLetter(reading.db(), *TransferTable(reading.db()).find(id));
        });
}

} // namespace marac
