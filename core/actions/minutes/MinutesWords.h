// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"
#include "core/risk/tool/RiskTool.h"

#include <QStringList>

namespace marac {

class Connection;
struct AgendaRow;
struct MinutesAttendee;

// How minutes and the other papers of a meeting name what the register holds by number.

/// An agency's name; empty for none.
QString agencyName(const Connection &db, AgencyId id);
/// The tool by which the case was last assessed on the day of its meeting; the one in use where it was not.
RiskTool toolOf(const Connection &db, ReferralId referral, QDate meetingDay);
/// "New", "Repeat" or "From mini MARAC", and the area it came from: "New, transferred from Wirral".
QString caseKind(const Connection &db, const AgendaRow &row);
/// A band's code as people read it; "Not yet assessed" for none.
QString bandText(const QString &code);
/// The victim's initials, or the site or community the file is of.
QString victimInitials(const Connection &db, CaseFileId id);
/// On whose word somebody who is not designated sat, to stand within a sentence: "temporary DMO, authorised by Margaret Lunt";
/// empty for anybody else.
QString authorityText(const MinutesAttendee &attendee);
/// The first planned meeting after the day; invalid when none is planned.
QDate nextMeetingAfter(const Connection &db, QDate day);
/// The lines of a text that say something.
QStringList linesOf(const QString &text);

} // namespace marac
