// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"
#include "core/cases/CaseFile.h"
#include "core/meetings/Meeting.h"
#include "core/risk/rules/RiskBand.h"
#include "ui/widgets/looks/Theme.h"

namespace marac {

/// The words and tones in which pages show the states of cases, meetings and actions.
QString word(CaseState state);
QString word(MeetingKind kind);
QString word(MeetingState state);
QString word(HearingOutcome outcome);
QString word(ActionState state);
/// One line of tracking data: what kind it is, and its text.
QString eventText(const CaseEvent &event);
Tone toneOf(MeetingState state);

/// In the place of what a closed case's row would say (R103).
QString closedWord();
/// The band's word for the code a list row carries; "Not assessed" for none.
QString bandWord(const QString &code);
Tone bandTone(const QString &code);

/// What an agency reported: "Done on 12/11/2026: Warning served.", and on a line of its own who there said so. A day on which it
/// was done that is the day of the report is not told twice.
QString feedbackText(const ActionFeedback &feedback);

/// How an action stands at a moment: "Overdue by 3 days", "Overdue since 18:00", "Due today", "Due today 18:00",
/// "Done 12/11/2026" …
QString actionWord(const Action &action, const QDateTime &now);
Tone actionTone(const Action &action, const QDateTime &now);

} // namespace marac
