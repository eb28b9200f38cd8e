// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/chasing/ChaseWords.h"
#include "core/actions/chasing/ConsultChasing.h"
#include "core/agencies/AgencyWords.h"
#include "core/agencies/MayTakePart.h"
#include "core/base/Clock.h"
#include "core/calendar/DueTime.h"
#include "core/documents/Dates.h"
#include "core/documents/builders/letters/ChaserDocument.h"
#include "core/documents/papers/PaperMaking.h"

namespace marac::documents {

static Addressee recipientOf(const Chaser &chaser)
{
    Addressee to;
    if (chaser.recipient)
        //: name of an officer, designation
        to.people << PaperWords::tr("%1, %2").arg(chaser.recipient->name, shortWord(chaser.recipient->designation));
    else if (chaser.level == ChaseLevel::Chair)
        to.people << chairPost();
    else
        to.people << PaperWords::tr("Designated MARAC Officer");
    if (chaser.level == ChaseLevel::Chair)
        return to;
    to.agency = chaser.agency.name;
    to.postalAddress = chaser.agency.postalAddress;
    to.secureEmail = chaser.agency.secureEmail;
    return to;
}

static QString openingOf(const LetterWording &wording, ChaseStep step)
{
    switch (step) {
    case ChaseStep::Reminder:
        return wording.chaserReminder;
    case ChaseStep::Overdue:
        return wording.chaserOverdue;
    case ChaseStep::Escalation:
        return wording.chaserEscalation;
    case ChaseStep::Chair:
        return wording.chaserChair;
    }
    return {};
}

static QString standingOf(const Action &action, const QDateTime &now)
{
    const int late = int(action.dueOn.daysTo(Clock::local(now).date()));
    if (late > 0)
        return PaperWords::tr("Overdue %n day(s)", nullptr, late);
    if (isPastDue(action.dueOn, action.dueAt, now))
        return PaperWords::tr("Overdue since %1", "a time of today").arg(clockTime(action.dueAt));
    return late == 0 ? PaperWords::tr("Due today") : PaperWords::tr("Due in %n day(s)", nullptr, -late);
}

/// The level asked for; without one the furthest at which something is due: what its PDMO is asked an officer needn't be told.
/// Of an agency that takes part no longer only the chair is told.
static Result<Chaser> dueChaser(const PaperGround &ground)
{
    if (ground.order.level)
        return readChaser(ground.reading, ground.order.recipient, *ground.order.level);
    if (const Result<> partner = mayTakePart(ground.db(), ground.order.recipient, ground.reading.today()); !partner) {
        const Result<Chaser> toChair = readChaser(ground.reading, ground.order.recipient, ChaseLevel::Chair);
        const bool isNothing = !toChair && toChair.error().kind == Problem::Kind::NotFound;
        return isNothing ? Result<Chaser>(Failure(partner.error())) : toChair;
    }
    Result<Chaser> chaser = readChaser(ground.reading, ground.order.recipient, ChaseLevel::Pdmo);
    if (!chaser && chaser.error().kind == Problem::Kind::NotFound)
        chaser = readChaser(ground.reading, ground.order.recipient, ChaseLevel::Officer);
    if (!chaser && chaser.error().kind == Problem::Kind::NotFound)
        chaser = readChaser(ground.reading, ground.order.recipient, ChaseLevel::Chair);
    return chaser;
}

Result<PaperDraft> chaserPaper(const PaperGround &ground)
{
    if (!ground.order.recipient.isValid())
        return noRecipient();
    const Result<Chaser> chaser = dueChaser(ground);
    if (!chaser)
        return Failure(chaser.error());
    PaperDraft draft;
    draft.ref = chaser->agency.code;
    draft.about << Subject{SubjectKind::Agency, chaser->agency.id.value(), chaser->agency.code};
    const MeetingWording meetingWords = ground.wording.meeting();
    ChaserInput input;
    input.wording = ground.wording.letters();
    input.opening = openingOf(input.wording, chaser->step);
    input.purpose = meetingWords.purpose;
    input.handling = meetingWords.handling;
    input.to = recipientOf(*chaser);
    input.agency = chaser->agency.name;
    input.writtenOn = ground.reading.today();
    input.replyBy = replyBy(ground);
    input.returnTo = answersTo();
    for (const ChaseLine &line : chaser->lines) {
        const Action &action = line.row.action;
        ChasedAction chased{action.ref,  line.row.caseRef, victimInitials(ground.db(), action.caseId),
                            action.text, action.dueOn,     standingOf(action, ground.reading.now())};
        chased.dueAt = action.dueAt;
        for (const Chase &chase : line.chases)
            //: a day, then how and by whom the agency was chased
            chased.chases << PaperWords::tr("%1: %2").arg(chase.chasedOn.toString(QStringLiteral("dd/MM/yyyy")),
                                                          chaseLine(chase));
        input.actions << chased;
        draft.names(ground.db(), action.caseId);
    }
    input.signer = answersTo();
    input.stamp = ground.stamp;
    if (chaser->level == ChaseLevel::Chair) {
        draft.recipients << chairPost();
        input.stamp.recipient = chairPost();
    }
    draft.document = chaserDocument(input);
    return draft;
}

} // namespace marac::documents
