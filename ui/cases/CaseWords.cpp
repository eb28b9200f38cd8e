// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/CaseWords.h"

#include "core/actions/ActionDue.h"
#include "core/base/Clock.h"
#include "core/documents/Dates.h"
#include "ui/risk/RiskFacts.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseWords)
};
} // namespace

QString word(CaseState state)
{
    return state == CaseState::Live ? Words::tr("Live") : Words::tr("Closed");
}

QString word(MeetingKind kind)
{
    return kind == MeetingKind::Full ? Words::tr("Full MARAC") : Words::tr("Mini MARAC");
}

QString word(MeetingState state)
{
    switch (state) {
    case MeetingState::Planned:
        return Words::tr("Planned");
    case MeetingState::InSession:
        return Words::tr("In session");
    case MeetingState::Held:
        return Words::tr("Held");
    case MeetingState::Cancelled:
        break;
    }
    return Words::tr("Cancelled");
}

QString word(HearingOutcome outcome)
{
    switch (outcome) {
    case HearingOutcome::NotHeard:
        return Words::tr("Not heard yet");
    case HearingOutcome::Heard:
        return Words::tr("Heard");
    case HearingOutcome::Carried:
        break;
    }
    return Words::tr("Carried over");
}

QString word(ActionState state)
{
    switch (state) {
    case ActionState::Open:
        return Words::tr("Open");
    case ActionState::Completed:
        return Words::tr("Done");
    case ActionState::NotPossible:
        return Words::tr("No longer possible");
    case ActionState::NotDone:
        break;
    }
    return Words::tr("Not done by the agency");
}

QString eventText(const CaseEvent &event)
{
    switch (event.kind) {
    case CaseEventKind::Incident:
        return Words::tr("New incident: %1").arg(event.text);
    case CaseEventKind::Referral:
        return Words::tr("Referral %1 received").arg(event.text);
    case CaseEventKind::Returned:
        return Words::tr("Referral was returned before: %1").arg(event.text);
    case CaseEventKind::Closed:
        return Words::tr("File closed: %1").arg(event.text);
    case CaseEventKind::Reopened:
        return Words::tr("File reopened: %1").arg(event.text);
    case CaseEventKind::LeftOpen:
        return Words::tr("Closed all the same: %1").arg(event.text);
    case CaseEventKind::Outcome:
        return Words::tr("Outcome: %1").arg(outcomeInWords(event.text));
    case CaseEventKind::Note:
        break;
    }
    return event.text;
}

Tone toneOf(MeetingState state)
{
    switch (state) {
    case MeetingState::Planned:
        return Tone::Info;
    case MeetingState::InSession:
        return Tone::Warning;
    case MeetingState::Held:
        return Tone::Good;
    case MeetingState::Cancelled:
        break;
    }
    return Tone::Neutral;
}

QString closedWord()
{
    //: in the place of a risk band or a number while not everybody in the meeting has signed the undertaking
    return Words::tr("Closed", "case content");
}

QString bandWord(const QString &code)
{
    const std::optional<RiskBand> band = fromCode<RiskBand>(code);
    return band ? bandName(*band) : Words::tr("Not assessed");
}

Tone bandTone(const QString &code)
{
    const std::optional<RiskBand> band = fromCode<RiskBand>(code);
    return band ? riskTone(*band) : Tone::Neutral;
}

/// How it stood by that report.
static QString reportedStanding(const ActionFeedback &feedback)
{
    if (feedback.outcome == ActionState::Open)
        return Words::tr("Progress", "an action");
    if (!feedback.completedOn.isValid() || feedback.completedOn == feedback.receivedOn)
        return word(feedback.outcome);
    return Words::tr("%1 on %2", "done, and a day")
        .arg(word(feedback.outcome), documents::shortDate(feedback.completedOn));
}

QString feedbackText(const ActionFeedback &feedback)
{
    QString text = reportedStanding(feedback);
    if (!feedback.text.isEmpty())
        text = Words::tr("%1: %2", "how an action stands, and what was reported").arg(text, feedback.text);
    if (!feedback.reportedBy.isEmpty())
        text += u'\n' + Words::tr("Reported by %1.").arg(feedback.reportedBy);
    return text;
}

QString actionWord(const Action &action, const QDateTime &now)
{
    switch (actionStanding(action, now)) {
    case ActionStanding::Ended:
        return Words::tr("%1 %2", "state and date")
            .arg(word(action.state),
                 documents::shortDate(action.state == ActionState::Completed ? doneOn(action) : action.endedOn));
    case ActionStanding::NotYetDue:
        return Words::tr("Open");
    case ActionStanding::DueToday:
        return action.dueAt.isValid() ? Words::tr("Due today %1", "a time").arg(documents::clockTime(action.dueAt))
                                      : Words::tr("Due today");
    case ActionStanding::Overdue:
        break;
    }
    const int days = int(action.dueOn.daysTo(Clock::local(now).date()));
    if (days == 0)
        return Words::tr("Overdue since %1", "a time of today").arg(documents::clockTime(action.dueAt));
    return QCoreApplication::translate("CaseWords", "Overdue by %n day(s)", nullptr, days);
}

Tone actionTone(const Action &action, const QDateTime &now)
{
    switch (actionStanding(action, now)) {
    case ActionStanding::Ended:
        return action.state == ActionState::Completed ? Tone::Good : Tone::Neutral;
    case ActionStanding::NotYetDue:
        return Tone::Info;
    case ActionStanding::DueToday:
        return Tone::Warning;
    case ActionStanding::Overdue:
        break;
    }
    return Tone::Problem;
}

} // namespace marac
