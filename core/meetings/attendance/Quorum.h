// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/meetings/placing/ChairsDecision.h"

namespace marac {

class Register;

/// How many data controllers are represented: in the room now, or at the meeting at any time. Units of one controller are one,
/// so that the council counts once whichever of its services came. Who observes or takes the minutes speaks for no agency.
int agenciesPresent(const QList<Attendance> &attendance);
int agenciesThatCame(const QList<Attendance> &attendance);

/// Whether so many data controllers are enough by the partnership's own number; the protocol is silent.
bool isQuorate(int controllers, int quorum);

/// How a quorum is counted, to stand within a sentence: "units of one signatory count once".
QString quorumCounting();
/// What was counted for it: "3 data controllers (units of one signatory count once)".
QString countedText(int controllers);

/// With so many data controllers the meeting lacks its quorum, and no chair has decided to go on without it.
bool lacksQuorumDecision(const Meeting &meeting, int controllers, int quorum);

/// Who may decide to go on without it, by name: whoever is in the chair and in the room now; somebody with the chair's role at
/// this computer decides in their own name. Empty: nobody can just now.
QStringList quorumDeciders(const Meeting &meeting, const QList<Attendance> &attendance, const User &actor);

/// Which of those a full MARAC can't well do without are not in the room now, in this order: police, council, victim support
/// (domain.md 1.1, quorum). Only kinds of which the partnership has an agency (`takingPart`) are looked for. None for a mini MARAC,
/// to which the key agencies of the emergency alone are called. A warning, never a bar.
QList<AgencyKind> coreAgenciesMissing(MeetingKind kind, const QList<Attendance> &attendance,
                                      const QList<Agency> &takingPart);
/// In words, to stand within a sentence: "the police are not here, and neither is the council"; empty for none.
QString missingText(const QList<AgencyKind> &missing);

/// The chair goes on although fewer data controllers are present than the partnership's quorum; the minutes carry the reason.
/// For a meeting in session; by one of quorumDeciders(), and refused while there is none.
Result<> goOnWithoutQuorum(Register &records, MeetingId id, const ChairsDecision &decision);

} // namespace marac
