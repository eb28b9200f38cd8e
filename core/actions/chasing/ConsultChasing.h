// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/ActionTable.h"
#include "core/actions/chasing/ChaseSteps.h"
#include "core/agencies/Agency.h"
#include "core/base/Result.h"

namespace marac {

class Register;
class Reading;

/// An open action as it is chased.
struct ChaseLine
{
    ActionRow row;
    ChaseClock clock;
    std::optional<ChaseDue> next; ///< due now when its day has come
    QList<Chase> chases;          ///< oldest first

    bool isDue(QDate today) const { return next && next->on <= today; }
};

/// All open actions of one agency, soonest due first, and who may be chased for them.
struct AgencyChasing
{
    Agency agency;
    QList<Officer> officers; ///< designated today, the PDMO first
    QString chair;           ///< of the next full meeting; empty: none is called
    QList<ChaseLine> lines;
};

/// One letter or call that is due: an agency, whom there, and each of its actions that it is about.
struct Chaser
{
    Agency agency;
    ChaseLevel level = ChaseLevel::Officer;
    std::optional<Officer> recipient;     ///< nothing at the chair's level, and where the agency has designated nobody
    ChaseStep step = ChaseStep::Reminder; ///< the furthest of its lines
    QDate day;                            ///< on which it was due for
    QList<ChaseLine> lines;               ///< soonest due first
};

/// Whom a chaser goes to: the first designated officer who is not there for one meeting alone, or the PDMO where there is
/// none; at the PDMO's level the PDMO alone. Nothing at the chair's level. `officers` of the agency, the PDMO first.
std::optional<Officer> chaseRecipient(const QList<Officer> &officers, ChaseLevel level);

/// What is due of an agency on `today` at one level; without lines when nothing is.
Chaser chaserOf(const AgencyChasing &chasing, ChaseLevel level, QDate today);

/// What is due to be chased today, by agency and level. Of a closed case (R103) only the references and the days. A protected
/// address in the words is masked. One entry for the list.
Result<QList<Chaser>> listChasers(Register &records);

/// The open actions of one agency for somebody who is about to record that it was chased; closed and masked as in
/// the list.
Result<AgencyChasing> consultChasing(Register &records, AgencyId agency);

/// One chaser, to be written as a letter, inside a read that records what it is for and sees to what it carries. NotFound when
/// nothing is due of the agency at that level. Refused while one of the cases is closed (R103), and at the levels that go to
/// the agency itself for one that takes part no longer (R090, R135); to the chair its actions go all the same.
Result<Chaser> readChaser(const Reading &reading, AgencyId agency, ChaseLevel level);

} // namespace marac
