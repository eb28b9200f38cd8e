// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ActionTable.h"

#include "core/actions/ActionConditions.h"
#include "core/calendar/DueTime.h"
#include "core/store/Statement.h"

namespace marac {

#define ACTION_COLUMNS                                                                                                 \
    "a.id, a.ref, a.case_id, a.agenda_item_id, a.owner_agency_id, a.text, a.due_on, a.risk_item, a.state, a.set_on,"   \
    " a.ended_on, a.source_agency_id, a.version, " MARAC_COMPLETED_ON ", a.due_minute"

static Action readAction(const Statement &row)
{
    return {row.get<ActionId>(0),     row.get<QString>(1),  row.get<CaseFileId>(2),
            row.get<AgendaItemId>(3), row.get<AgencyId>(4), row.get<QString>(5),
            row.get<QDate>(6),        row.get<int>(7),      row.get<ActionState>(8),
            row.get<QDate>(9),        row.get<QDate>(10),   row.get<AgencyId>(11),
            row.get<qint64>(12),      row.get<QDate>(13),   timeOfMinute(row.get<std::optional<int>>(14))};
}

static void bindAction(Statement &s, const Action &a)
{
    s.bind(":owner", a.ownerAgencyId)
        .bind(":text", a.text)
        .bind(":due", a.dueOn)
        .bind(":due_minute", minuteOfDay(a.dueAt))
        .bind(":item", a.riskItem)
        .bind(":state", a.state)
        .bind(":set", a.setOn)
        .bind(":ended", a.endedOn)
        .bind(":source", a.sourceAgencyId);
}

ActionId ActionTable::insert(const Action &action)
{
    Statement s(
        m_db,
        "INSERT INTO action (id, ref, case_id, agenda_item_id, owner_agency_id, text, due_on, risk_item, state, set_on,"
        " ended_on, source_agency_id, due_minute) VALUES ((SELECT max(given) + 1"
        "  FROM (SELECT max(id) AS given FROM action"
        "  UNION ALL SELECT max(subject_id) FROM audit_about WHERE kind = 'action')),"
        " :ref, :case, :agenda_item, :owner, :text, :due, :item, :state, :set, :ended, :source, :due_minute)");
    bindAction(s, action);
    s.bind(":ref", action.ref).bind(":case", action.caseId).bind(":agenda_item", action.agendaItemId).run();
    return ActionId(s.insertedId());
}

bool ActionTable::update(const Action &action)
{
    Statement s(
        m_db,
        "UPDATE action SET owner_agency_id = :owner, text = :text, due_on = :due, risk_item = :item, state = :state,"
        " set_on = :set, ended_on = :ended, source_agency_id = :source, due_minute = :due_minute, version = version + 1"
        " WHERE id = :id AND version = :version");
    bindAction(s, action);
    s.bind(":id", action.id).bind(":version", action.version).run();
    return s.changed() == 1;
}

void ActionTable::remove(ActionId id)
{
    Statement(m_db, "DELETE FROM action WHERE id = :id").bind(":id", id).run();
}

std::optional<Action> ActionTable::find(ActionId id) const
{
    Statement s(m_db, "SELECT " ACTION_COLUMNS " FROM action a WHERE a.id = :id");
    s.bind(":id", id);
    return s.next() ? std::optional(readAction(s)) : std::nullopt;
}

std::optional<Action> ActionTable::findByRef(const QString &ref) const
{
    Statement s(m_db, "SELECT " ACTION_COLUMNS " FROM action a WHERE a.ref = :ref");
    s.bind(":ref", ref);
    return s.next() ? std::optional(readAction(s)) : std::nullopt;
}

#define ACTION_LINE "SELECT " ACTION_COLUMNS ", c.ref, m.ref, m.held_on, g.code"

#define ACTION_ROWS                                                                                                    \
    ACTION_LINE                                                                                                        \
    " FROM action a JOIN case_file c ON c.id = a.case_id JOIN agenda_item i ON i.id = a.agenda_item_id"                \
    " JOIN meeting m ON m.id = i.meeting_id JOIN agency g ON g.id = a.owner_agency_id"

#define ACTION_ROWS_BY_MEETING                                                                                         \
    ACTION_LINE                                                                                                        \
    " FROM meeting m CROSS JOIN agenda_item i ON i.meeting_id = m.id CROSS JOIN action a ON a.agenda_item_id = i.id"   \
    " JOIN case_file c ON c.id = a.case_id JOIN agency g ON g.id = a.owner_agency_id"

static ActionRow readRow(const Statement &s)
{
    return {readAction(s), s.get<QString>(15), s.get<QString>(16), s.get<QDate>(17), s.get<QString>(18)};
}

/// Of an old meeting nearly every action ended later, and few were set before it: then it is quicker to begin with the meetings.
static bool beginsWithMeetings(const Connection &db, const ActionFilter &filter)
{
    if (!filter.setBefore.isValid() || filter.state || filter.caseId.isValid() || filter.onAgendaOf.isValid())
        return false;
    Statement s(db,
                "SELECT (SELECT count(*) FROM meeting WHERE held_on < :before)"
                " <= (SELECT count(*) FROM meeting WHERE held_on >= coalesce(:from, ''))");
    s.bind(":before", filter.setBefore).bind(":from", filter.openOrEndedFrom);
    return s.next() && s.get<bool>(0);
}

QList<ActionRow> ActionTable::rows(const ActionFilter &filter) const
{
    QByteArray sql =
        beginsWithMeetings(m_db, filter) ? ACTION_ROWS_BY_MEETING " WHERE true" : ACTION_ROWS " WHERE true";
    eachCondition(filter, [&sql](const char *condition, const char *, const auto &) { sql += condition; });
    sql += " ORDER BY a.due_on, a.due_minute IS NULL, a.due_minute, a.id";
    Statement s(m_db, sql.constData());
    eachCondition(filter, [&s](const char *, const char *name, const auto &value) { s.bind(name, value); });
    QList<ActionRow> rows;
    while (s.next())
        rows << readRow(s);
    return rows;
}

QList<ActionRow> ActionTable::rowsOf(const QList<ActionId> &actions) const
{
    Statement s(m_db, ACTION_ROWS " WHERE a.id = :id");
    QList<ActionRow> rows;
    for (const ActionId id : actions) {
        s.bind(":id", id);
        while (s.next())
            rows << readRow(s);
    }
    return rows;
}

QList<ActionOwner> ActionTable::owners() const
{
    Statement s(m_db,
                "SELECT g.id, g.code FROM agency g WHERE g.id IN (SELECT owner_agency_id FROM action) ORDER BY g.code");
    QList<ActionOwner> owners;
    while (s.next())
        owners << ActionOwner{s.get<AgencyId>(0), s.get<QString>(1)};
    return owners;
}

QList<Action> ActionTable::ofAgendaItem(AgendaItemId id) const
{
    Statement s(m_db, "SELECT " ACTION_COLUMNS " FROM action a WHERE a.agenda_item_id = :id ORDER BY a.id");
    s.bind(":id", id);
    QList<Action> actions;
    while (s.next())
        actions << readAction(s);
    return actions;
}

int ActionTable::highestNumber(int year) const
{
    // As with those of referrals: an action that was taken out leaves the numbers in order.
    const QString prefix = QStringLiteral("ACT-%1-").arg(year);
    Statement newest(m_db, "SELECT ref FROM action ORDER BY id DESC LIMIT 1");
    if (const QString ref = newest.next() ? newest.get<QString>(0) : QString(); ref.startsWith(prefix))
        return ref.mid(prefix.size()).toInt();
    Statement s(m_db,
                "SELECT coalesce(max(CAST(substr(ref, 10) AS INTEGER)), 0) FROM action"
                " WHERE ref > :first AND ref < :past");
    s.bind(":first", prefix).bind(":past", QStringLiteral("ACT-%1.").arg(year));
    s.next();
    return s.get<int>(0);
}

void ActionTable::insertFeedback(const ActionFeedback &feedback)
{
    Statement s(m_db,
                "INSERT INTO action_feedback (action_id, source_agency_id, received_on, outcome, text, completed_on,"
                " reported_by) VALUES (:action, :source, :received, :outcome, :text, :completed, :by)");
    s.bind(":action", feedback.actionId)
        .bind(":source", feedback.sourceAgencyId)
        .bind(":received", feedback.receivedOn)
        .bind(":outcome", feedback.outcome)
        .bind(":text", feedback.text)
        .bind(":completed", feedback.completedOn)
        .bind(":by", feedback.reportedBy)
        .run();
}

QList<ActionFeedback> ActionTable::feedback(ActionId id) const
{
    Statement s(m_db,
                "SELECT id, action_id, source_agency_id, received_on, outcome, text, completed_on, reported_by"
                " FROM action_feedback"
                " WHERE action_id = :id ORDER BY received_on, id");
    s.bind(":id", id);
    QList<ActionFeedback> lines;
    while (s.next()) {
        lines << ActionFeedback{s.get<qint64>(0),      s.get<ActionId>(1), s.get<AgencyId>(2), s.get<QDate>(3),
                                s.get<ActionState>(4), s.get<QString>(5),  s.get<QDate>(6),    s.get<QString>(7)};
    }
    return lines;
}

} // namespace marac
