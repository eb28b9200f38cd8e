// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/RecordFeedback.h"
#include "core/actions/chasing/KeepChaseRule.h"
#include "core/actions/chasing/RecordChase.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/takingback/TakeBackReport.h"
#include "core/cases/KeepCaseEvent.h"
#include "core/cases/transfer/KeepTransfer.h"
#include "core/dossier/CaseDossier.h"
#include "core/dossier/CloseCase.h"
#include "tests/proof/kills/saves/UseCases.h"

namespace marac::kills {

using namespace Qt::StringLiterals;

static Result<> note(Desk &desk)
{
    CaseEvent event;
    event.caseId = desk.ready.heard;
    event.at = desk.reg.clock().now();
    event.text = u"The landlord fitted a camera."_s;
    event.sourceAgencyId = desk.ready.housing;
    return addCaseEvent(desk.reg, event);
}

static Result<> goesElsewhere(Desk &desk)
{
    desk.transfer.caseId = desk.ready.heard;
    desk.transfer.area = u"Liverpool"_s;
    desk.transfer.movedOn = desk.reg.today().addDays(-1);
    desk.transfer.alreadyHeard = TransferAnswer::Yes;
    desk.transfer.agendaOut = TransferAnswer::No;
    desk.transfer.sourceAgencyId = desk.ready.housing;
    return taken(keepTransfer(desk.reg, desk.transfer), desk.transfer.id);
}

static Result<> papersLeave(Desk &desk)
{
    desk.transfer.papersOn = desk.reg.today();
    return done(keepTransfer(desk.reg, desk.transfer));
}

static Result<CaseClosing> closing(Desk &desk)
{
    const Result<CaseDossier> dossier = consultCaseFile(desk.reg, desk.ready.heard);
    if (!dossier)
        return Failure(dossier.error());
    CaseClosing word;
    word.caseId = desk.ready.heard;
    word.version = dossier->file.version;
    word.reason = u"Nothing happened for weeks."_s;
    word.sourceAgencyId = desk.ready.housing;
    word.openActionsReason = u"The locks come next week all the same."_s;
    word.notAssessedReason = u"She did not wish it."_s;
    word.outcome = CaseOutcome::Safer;
    word.residualBand = RiskBand::Medium;
    return word;
}

static Result<> close(Desk &desk)
{
    const Result<CaseClosing> word = closing(desk);
    return word ? closeCase(desk.reg, *word) : Result<>(Failure(word.error()));
}

static Result<> closeInOtherWords(Desk &desk)
{
    Result<CaseClosing> word = closing(desk);
    if (!word)
        return Failure(word.error());
    word->reason = u"She moved to her sister's."_s;
    return closeOtherwise(desk.reg, *word);
}

static Result<> reopen(Desk &desk)
{
    const Result<CaseClosing> word = closing(desk);
    return word ? reopenCase(desk.reg, *word) : Result<>(Failure(word.error()));
}

static Result<> report(Desk &desk)
{
    ActionFeedback feedback;
    feedback.actionId = desk.ready.reported;
    feedback.sourceAgencyId = desk.ready.housing;
    feedback.receivedOn = desk.reg.today();
    feedback.outcome = ActionState::Completed;
    feedback.text = u"Served."_s;
    return recordFeedback(desk.reg, feedback);
}

static Result<> takeBack(Desk &desk)
{
    const Result<ActionFile> file = consultAction(desk.reg, desk.ready.reported);
    if (!file)
        return Failure(file.error());
    return takeBackReport(desk.reg, desk.ready.reported, file->row.action.version, u"It was another flat."_s);
}

static Result<> chase(Desk &desk)
{
    ChaseEntry entry;
    entry.actions = {desk.ready.chased};
    entry.chasedOn = desk.reg.today();
    entry.method = ChaseMethod::Phone;
    entry.recipient = u"Tom Reilly"_s;
    return recordChase(desk.reg, entry);
}

QList<Chain> caseChains()
{
    return {
        {u"case"_s,
         {{u"a line of tracking data"_s, note},
          {u"a case that goes elsewhere"_s, goesElsewhere},
          {u"papers that leave"_s, papersLeave},
          {u"a case closed"_s, close},
          {u"other words for its closing"_s, closeInOtherWords},
          {u"a case opened again"_s, reopen}}},
        {u"actions"_s,
         {{u"feedback"_s, report},
          {u"feedback taken back"_s, takeBack},
          {u"a chase"_s, chase},
          {u"when agencies are chased"_s,
           [](Desk &desk) {
               ChaseRule rule;
               rule.reminderDays = 3;
               return keepChaseRule(desk.reg, rule);
           }}}},
    };
}

} // namespace marac::kills
