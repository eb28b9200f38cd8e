// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/CaseChronology.h"

#include "core/base/Clock.h"
#include "core/calendar/DueTime.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseChronology)
};

/// The lines in the order they are found.
class Lines
{
public:
    void add(QDate day, ChronologyKind kind, const QString &text, AgencyId source = {})
    {
        if (day.isValid())
            m_lines << ChronologyLine{day, {}, kind, text, source};
    }
    void add(const QDateTime &utc, ChronologyKind kind, const QString &text, AgencyId source = {})
    {
        if (!utc.isValid())
            return;
        const QDateTime local = Clock::local(utc);
        m_lines << ChronologyLine{local.date(), local.time(), kind, text, source};
    }

    /// What has no time stands before what has one; otherwise in the order it was found.
    QList<ChronologyLine> sorted()
    {
        std::stable_sort(m_lines.begin(), m_lines.end(), [](const ChronologyLine &one, const ChronologyLine &two) {
            return one.day != two.day ? one.day < two.day : one.time < two.time;
        });
        return m_lines;
    }

private:
    QList<ChronologyLine> m_lines;
};
} // namespace

static QString dayText(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

static void addReferrals(const CaseDossier &dossier, Lines &lines)
{
    for (const ReferralRecord &record : dossier.referrals) {
        const Referral &r = record.referral;
        if (!r.narrative.isEmpty())
            lines.add(r.incidentOn, ChronologyKind::Incident, r.narrative, r.sourceAgencyId);
        lines.add(r.receivedAt, ChronologyKind::Referral,
                  r.emergency ? Words::tr("%1 received as an emergency").arg(r.ref)
                              : Words::tr("%1 received").arg(r.ref),
                  r.referringAgencyId);
        if (r.state == ReferralState::Accepted)
            lines.add(r.decidedAt, ChronologyKind::Referral,
                      r.repeatOf.isValid() ? Words::tr("%1 accepted as a repeat").arg(r.ref)
                                           : Words::tr("%1 accepted").arg(r.ref));
    }
}

static void addRisk(const CaseDossier &dossier, Lines &lines)
{
    for (const Assessment &assessment : dossier.assessments) {
        lines.add(
            assessment.assessedOn, ChronologyKind::Risk,
            //: a risk band, then ticks out of 20
            Words::tr("Risk assessed: %1, %2 out of 20").arg(bandName(assessment.computedBand)).arg(assessment.ticks),
            assessment.sourceAgencyId);
        for (const Judgement &judgement : assessment.judgements)
            lines.add(judgement.judgedAt, ChronologyKind::Risk,
                      //: a risk band, then the reason
                      Words::tr("Band set to %1 by judgement: %2").arg(bandName(judgement.band), judgement.rationale),
                      judgement.sourceAgencyId);
    }
}

static QString hearingText(const CaseHearing &hearing, QDate today)
{
    const QString ref = hearing.meeting.ref;
    switch (hearing.item.outcome) {
    case HearingOutcome::Heard:
        return Words::tr("Heard at %1", "a meeting").arg(ref);
    case HearingOutcome::Carried:
        return Words::tr("Carried over at %1", "a meeting").arg(ref);
    case HearingOutcome::NotHeard:
        break;
    }
    return hearing.meeting.heldOn >= today && hearing.meeting.state != MeetingState::Held
        ? Words::tr("To be heard at %1", "a meeting").arg(ref)
        : Words::tr("On the agenda of %1, not heard", "a meeting").arg(ref);
}

static QString contributionText(const CaseContribution &said)
{
    switch (said.kind) {
    case ContributionKind::Fact:
        return Words::tr("%1 gave facts at %2", "an agency, a meeting").arg(said.agencyCode, said.meetingRef);
    case ContributionKind::Opinion:
        return Words::tr("%1 gave an opinion at %2", "an agency, a meeting").arg(said.agencyCode, said.meetingRef);
    case ContributionKind::Nil:
        return Words::tr("%1 had nothing to report at %2", "an agency, a meeting")
            .arg(said.agencyCode, said.meetingRef);
    case ContributionKind::Withheld:
        break;
    }
    return Words::tr("%1 withheld information at %2", "an agency, a meeting").arg(said.agencyCode, said.meetingRef);
}

static void addMeetingsAndSharing(const CaseDossier &dossier, QDate today, Lines &lines)
{
    for (const CaseHearing &hearing : dossier.hearings) {
        if (hearing.meeting.state != MeetingState::Cancelled)
            lines.add(hearing.meeting.heldOn, ChronologyKind::Meeting, hearingText(hearing, today));
    }
    for (const CaseCirculation &sent : dossier.circulations)
        lines.add(sent.sentAt, ChronologyKind::Sharing,
                  //: an agency, a person or post there, a meeting
                  Words::tr("Case list sent to %1 (%2) for %3").arg(sent.agencyCode, sent.recipient, sent.meetingRef));
    for (const CaseContribution &said : dossier.contributions)
        lines.add(said.at, ChronologyKind::Sharing, contributionText(said), said.agencyId);
}

static QString outcomeText(const ActionFeedback &feedback)
{
    switch (feedback.outcome) {
    case ActionState::Completed:
        return feedback.completedOn.isValid() && feedback.completedOn != feedback.receivedOn
            ? Words::tr("done on %1", "a day").arg(dayText(feedback.completedOn))
            : Words::tr("done");
    case ActionState::NotPossible:
        return Words::tr("no longer possible");
    case ActionState::NotDone:
        return Words::tr("not done");
    case ActionState::Open:
        break;
    }
    return Words::tr("progress");
}

static void addActions(const CaseDossier &dossier, Lines &lines)
{
    for (const ActionRow &row : dossier.actions) {
        const Action &action = row.action;
        lines.add(action.setOn, ChronologyKind::Action,
                  //: an action's reference, the agency that owns it, what it is, a day
                  Words::tr("%1 set for %2: %3 Due %4.")
                      .arg(action.ref, row.ownerCode, action.text, withTime(dayText(action.dueOn), action.dueAt)),
                  action.sourceAgencyId);
        const QList<ActionFeedback> feedback = dossier.feedback.value(action.id);
        for (const ActionFeedback &one : feedback) {
            //: an action's reference, then what became of it
            const QString text = Words::tr("%1 reported: %2").arg(action.ref, outcomeText(one));
            lines.add(one.receivedOn, ChronologyKind::Action,
                      one.text.isEmpty() ? text : text + QStringLiteral(". ") + one.text, one.sourceAgencyId);
        }
        const QList<TakenBack> takenBack = dossier.takenBack.value(action.id);
        for (const TakenBack &one : takenBack) {
            ActionFeedback report;
            report.outcome = one.outcome;
            lines.add(one.receivedOn, ChronologyKind::Action,
                      Words::tr("%1 reported: %2 (taken back later)").arg(action.ref, outcomeText(report)),
                      one.sourceAgencyId);
            lines.add(
                one.takenBackOn, ChronologyKind::Action,
                //: an action's reference, the day of a report on it, a reason
                Words::tr("%1: the report of %2 taken back. %3").arg(action.ref, dayText(one.receivedOn), one.reason),
                one.sourceAgencyId);
        }
    }
}

static void addFile(const CaseDossier &dossier, Lines &lines)
{
    lines.add(dossier.file.openedOn, ChronologyKind::File, Words::tr("Case file %1 opened").arg(dossier.file.ref));
    for (const CaseEvent &event : dossier.events) {
        if (event.kind == CaseEventKind::Referral) // told by the referral itself
            continue;
        if (event.kind == CaseEventKind::Incident)
            lines.add(Clock::local(event.at).date(), ChronologyKind::Incident, event.text, event.sourceAgencyId);
        else if (event.kind == CaseEventKind::Note)
            lines.add(event.at, ChronologyKind::Tracking, event.text, event.sourceAgencyId);
        else if (event.kind == CaseEventKind::Returned)
            lines.add(event.at, ChronologyKind::Referral, Words::tr("Had been returned: %1").arg(event.text),
                      event.sourceAgencyId);
        else if (event.kind == CaseEventKind::Closed)
            lines.add(event.at, ChronologyKind::File, Words::tr("Case file closed: %1").arg(event.text),
                      event.sourceAgencyId);
        else if (event.kind == CaseEventKind::Reopened)
            lines.add(event.at, ChronologyKind::File, Words::tr("Case file reopened: %1").arg(event.text),
                      event.sourceAgencyId);
        else if (event.kind == CaseEventKind::Outcome)
            lines.add(event.at, ChronologyKind::File, outcomeInWords(event.text), event.sourceAgencyId);
        else
            lines.add(event.at, ChronologyKind::File, event.text, event.sourceAgencyId);
    }
}

/// Where the case came from or went to (scenario 15).
static void addTransfers(const CaseDossier &dossier, Lines &lines)
{
    for (const CaseTransfer &kept : dossier.transfers) {
        const CaseTransfer transfer = dossier.transfersShown.value(kept.id, kept);
        const bool isIn = transfer.direction == TransferDirection::In;
        const auto add = [&](QDate day, const QString &text) {
            lines.add(day, ChronologyKind::Sharing, text, transfer.sourceAgencyId);
        };
        add(transfer.movedOn,
            isIn ? Words::tr("Transferred from %1", "an area").arg(transfer.area)
                 : Words::tr("Moved to %1", "an area").arg(transfer.area));
        add(transfer.papersAskedOn, Words::tr("%1 asked for its papers", "an area").arg(transfer.area));
        add(transfer.papersOn,
            isIn ? Words::tr("Papers of %1 arrived", "an area").arg(transfer.area)
                 : Words::tr("Papers sent to %1", "an area").arg(transfer.area));
        add(transfer.receiptOn,
            isIn ? Words::tr("Receipt given to %1", "an area").arg(transfer.area)
                 : Words::tr("Receipt of %1 arrived", "an area").arg(transfer.area));
    }
}

QList<ChronologyLine> caseChronology(const CaseDossier &dossier, QDate today)
{
    Lines lines;
    addFile(dossier, lines);
    addReferrals(dossier, lines);
    addRisk(dossier, lines);
    addMeetingsAndSharing(dossier, today, lines);
    addActions(dossier, lines);
    addTransfers(dossier, lines);
    return lines.sorted();
}

QString word(ChronologyKind kind)
{
    switch (kind) {
    case ChronologyKind::Incident:
        return Words::tr("Incident");
    case ChronologyKind::Referral:
        return Words::tr("Referral");
    case ChronologyKind::Risk:
        return Words::tr("Risk");
    case ChronologyKind::Meeting:
        return Words::tr("Meeting");
    case ChronologyKind::Sharing:
        return Words::tr("Sharing");
    case ChronologyKind::Action:
        return Words::tr("Action");
    case ChronologyKind::Tracking:
        return Words::tr("Note");
    case ChronologyKind::File:
        return Words::tr("File");
    }
    return {};
}

} // namespace marac
