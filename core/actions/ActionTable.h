// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"

#include <optional>

namespace marac {

class Connection;
class Statement;

/// SQL for the tables that read actions: the day on which the action `a` was done as its agency reported, NULL where it named
/// none (Action::completedOn).
#define MARAC_COMPLETED_ON                                                                                             \
    "(SELECT f.completed_on FROM action_feedback f WHERE f.action_id = a.id AND f.outcome = 'completed'"               \
    " AND f.id NOT IN (SELECT t.feedback_id FROM feedback_taken_back t) ORDER BY f.id DESC LIMIT 1)"

/// One line of the list of actions.
struct ActionRow
{
    Action action;
    QString caseRef;
    QString meetingRef;
    QDate meetingOn;
    QString ownerCode;
    bool closed = false; ///< R103: content left out, see CaseGate; the table itself never sets it
};

/// Which actions a list shows.
struct ActionFilter
{
    std::optional<ActionState> state = {};
    AgencyId owner = {};        ///< invalid: every agency
    CaseFileId caseId = {};     ///< invalid: every case
    MeetingId meetingId = {};   ///< invalid: every meeting that set them
    QDateTime pastDueAt = {};   ///< late at this moment (isPastDue); invalid: any due date
    bool hasEnded = false;      ///< true: those that are not open alone
    ActionId id = {};           ///< invalid: every action
    QDate setBefore = {};       ///< the day of the meeting that set them; invalid: any
    QDate openOrEndedFrom = {}; ///< open still, or ended on this day or later; invalid: any
    MeetingId onAgendaOf = {};  ///< of cases that this meeting hears; invalid: every case
};

/// An agency that owns an action.
struct ActionOwner
{
    AgencyId id;
    QString code;
};

/// All SQL about actions and the feedback on them.
class ActionTable
{
public:
    explicit ActionTable(const Connection &db) : m_db(db) {}

    /// The number it gets was never another action's, not even one's that was removed: the trail speaks of actions by it.
    ActionId insert(const Action &action);
    /// False when somebody changed the action since `action.version` was read; nothing is written then.
    bool update(const Action &action);
    void remove(ActionId id);
    std::optional<Action> find(ActionId id) const;
    std::optional<Action> findByRef(const QString &ref) const;
    /// Soonest due first.
    QList<ActionRow> rows(const ActionFilter &filter) const;
    QList<ActionRow> rowsOf(const QList<ActionId> &actions) const; ///< in their order
    QList<ActionOwner> owners() const;                             ///< of all actions there are, by their codes
    QList<Action> ofAgendaItem(AgendaItemId id) const;             ///< in the order they were agreed
    /// The highest number of the year that an action carries: 1 for "ACT-2026-0001"; 0 when there is none.
    int highestNumber(int year) const;

    void insertFeedback(const ActionFeedback &feedback);
    QList<ActionFeedback> feedback(ActionId id) const; ///< oldest first

private:
    const Connection &m_db;
};

} // namespace marac
