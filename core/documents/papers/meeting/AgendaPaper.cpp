// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ConsultHearings.h"
#include "core/cases/CaseFileTable.h"
#include "core/cases/RepeatTerm.h"
#include "core/documents/builders/meeting/AgendaDocument.h"
#include "core/documents/papers/meeting/HeadOf.h"
#include "core/people/Age.h"
#include "core/people/PersonName.h"
#include "core/people/PersonTable.h"
#include "core/risk/rules/RiskLabel.h"
#include "core/risk/tool/RiskToolTable.h"
#include "core/today/due/WaitingCaseTable.h"

namespace marac::documents {

static AgendaCase caseOf(const PaperGround &ground, const AgendaRow &row, QDate day)
{
    AgendaCase listed;
    listed.reference = row.caseRef;
    listed.initials = victimInitials(ground.db(), row.item.caseId);
    if (!row.givenName.isEmpty() || !row.familyName.isEmpty())
        listed.ageBand = ageBand(ageOn(row.bornOn, day));
    if (!row.addressProtected)
        listed.outwardPostcode = row.postcode;
    listed.kind = caseKind(ground.db(), row);
    listed.band = bandText(row.finalBand);
    listed.referringAgency = row.referringAgency;
    listed.minutes = row.item.minutesAllowed;
    if (!row.item.lateReason.isEmpty())
        listed.note = PaperWords::tr("Late paper, accepted by the Chair");
    return listed;
}

static QString stateOf(const Action &action, QDate day)
{
    if (action.state == ActionState::NotDone)
        return PaperWords::tr("Not done");
    if (action.state == ActionState::NotPossible)
        return PaperWords::tr("No longer possible");
    const int late = int(action.dueOn.daysTo(day));
    return late > 0 ? PaperWords::tr("Overdue %n day(s)", nullptr, late) : PaperWords::tr("Open");
}

/// Files whose months without a hearing end between this meeting and the next: the last chance to hear them as repeats (R4).
static void addEndingRepeatTerms(const PaperGround &ground, QDate day, AgendaInput &input, PaperDraft &draft)
{
    const QDate until = input.nextMeeting.isValid() ? input.nextMeeting : day.addMonths(1);
    const QList<WaitingCase> cases = WaitingCaseTable(ground.db()).endingTheirTerm(day, until, input.repeatMonths);
    for (const WaitingCase &row : cases) {
        if (!repeatTermEnds(CaseState::Live, row.lastHeardOn, input.repeatMonths, day, until))
            continue;
        AgendaCase listed;
        listed.reference = row.ref;
        listed.initials = victimInitials(ground.db(), row.id);
        const std::optional<Person> victim =
            PersonTable::find(ground.db(), CaseFileTable(ground.db()).find(row.id)->victimId);
        if (victim)
            listed.ageBand = ageBand(ageOn(victim->bornOn, day));
        //: day of a meeting
        listed.kind = PaperWords::tr("Heard %1").arg(row.lastHeardOn.toString(QStringLiteral("dd/MM/yyyy")));
        listed.referringAgency = agencyName(ground.db(), CaseFileTable(ground.db()).find(row.id)->sourceAgencyId);
        input.endingRepeatTerm << listed;
        draft.names(ground.db(), row.id);
    }
}

Result<PaperDraft> agendaPaper(const PaperGround &ground)
{
    const Result<Meeting> meeting = openedMeeting(ground);
    if (!meeting)
        return Failure(meeting.error());
    const MinutesFile file = readMinutes(ground.reading, meeting->id);
    PaperDraft draft;
    draft.isOf(*meeting);

    AgendaInput input;
    static_cast<MeetingHead &>(input) = headOf(ground, *meeting);
    input.wording = ground.wording.meeting();
    input.circulateBy = file.meeting.circulateBy;
    input.nextMeeting = nextMeetingAfter(ground.db(), meeting->heldOn);
    for (const Agency &agency : file.meeting.agencies)
        input.invited << agency.name;
    for (const ActionRow &row : file.incomplete) {
        input.incompleteActions << AgendaAction{row.caseRef,
                                                agencyName(ground.db(), row.action.ownerAgencyId),
                                                row.action.text,
                                                row.action.dueOn,
                                                stateOf(row.action, meeting->heldOn),
                                                row.action.dueAt};
        draft.names(ground.db(), row.action.caseId);
    }
    const AgendaTimes &times = file.meeting.times;
    for (qsizetype i = 0; i < file.meeting.agenda.size(); ++i) {
        const AgendaRow &row = file.meeting.agenda.at(i);
        AgendaCase listed = caseOf(ground, row, meeting->heldOn);
        listed.startsAt = times.starts.at(i);
        input.cases << listed;
        draft.names(ground.db(), row.item.caseId);
    }
    input.endsAt = times.endsAt;
    input.repeatMonths = ground.settings.repeatMonths;
    addEndingRepeatTerms(ground, meeting->heldOn, input, draft);
    input.riskLabel = riskLabelFor(RiskToolTable::inUse(ground.db()), !input.cases.isEmpty());
    input.stamp = ground.stamp;
    draft.document = agendaDocument(input);
    return draft;
}

} // namespace marac::documents
