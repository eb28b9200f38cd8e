// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/takingback/TakenBackTable.h"

#include "core/actions/ActionTable.h"
#include "core/store/Statement.h"

namespace marac {

void TakenBackTable::insert(const TakenBack &taken)
{
    Statement s(m_db,
                "INSERT INTO feedback_taken_back (feedback_id, reason, taken_back_on, recorded_by)"
                " VALUES (:feedback, :reason, :on, :by)");
    s.bind(":feedback", taken.feedbackId)
        .bind(":reason", taken.reason)
        .bind(":on", taken.takenBackOn)
        .bind(":by", taken.recordedBy)
        .run();
}

QList<TakenBack> TakenBackTable::ofAction(ActionId id) const
{
    Statement s(m_db,
                "SELECT t.feedback_id, f.action_id, f.source_agency_id, f.received_on, f.outcome, t.reason,"
                " t.taken_back_on, t.recorded_by"
                " FROM feedback_taken_back t JOIN action_feedback f ON f.id = t.feedback_id"
                " WHERE f.action_id = :action ORDER BY t.id");
    s.bind(":action", id);
    QList<TakenBack> all;
    while (s.next()) {
        all << TakenBack{s.get<qint64>(0),      s.get<ActionId>(1), s.get<AgencyId>(2), s.get<QDate>(3),
                         s.get<ActionState>(4), s.get<QString>(5),  s.get<QDate>(6),    s.get<QString>(7)};
    }
    return all;
}

QList<ActionFeedback> standingFeedback(const Connection &db, ActionId id)
{
    return standing(ActionTable(db).feedback(id), TakenBackTable(db).ofAction(id));
}

QString lastReport(const Connection &db, ActionId id)
{
    const QList<ActionFeedback> feedback = standingFeedback(db, id);
    return feedback.isEmpty() ? QString() : feedback.last().text;
}

} // namespace marac
