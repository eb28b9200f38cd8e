// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ActionListTable.h"

#include "core/actions/ActionConditions.h"
#include "core/base/NumberList.h"
#include "core/base/PastAll.h"
#include "core/store/Statement.h"

#include <algorithm>

namespace marac {

namespace {

/// What a line is put in order by.
struct DueKey
{
    QDate dueOn;
    ActionId id;

    friend bool operator<(const DueKey &a, const DueKey &b)
    {
        return std::pair(a.dueOn, a.id.value()) < std::pair(b.dueOn, b.id.value());
    }
};

} // namespace

/// Walked in the order of the index, so that the first lines cost no more than themselves.
static QByteArray byStateAndDay(const ActionFilter &filter)
{
    QByteArray from = " FROM action a INDEXED BY action_state_due";
    if (areOfMeetings(filter))
        from += " CROSS JOIN agenda_item i ON i.id = a.agenda_item_id CROSS JOIN meeting m ON m.id = i.meeting_id";
    from += " WHERE true";
    eachCondition(filter, [&from](const char *condition, const char *, const auto &) { from += condition; });
    return from;
}

/// One filter for each state that is asked for: the index orders the actions of one state alone.
static QList<ActionFilter> ofEachState(const ActionFilter &filter)
{
    QList<ActionFilter> all;
    for (const Code<ActionState> &code : Codes<ActionState>::all) {
        const bool isAsked = filter.state.value_or(code.value) == code.value;
        if (!isAsked || (filter.hasEnded && code.value == ActionState::Open))
            continue;
        ActionFilter one = filter;
        one.state = code.value;
        one.hasEnded = false;
        all << one;
    }
    return all;
}

static bool isLatestFirst(const ListWanted &wanted)
{
    return wanted.sortedBy == QLatin1StringView("dueOn") && wanted.isDescending;
}

static const char *orderOf(const ListWanted &wanted)
{
    return isLatestFirst(wanted) ? " ORDER BY a.due_on DESC, a.id DESC LIMIT :limit"
                                 : " ORDER BY a.due_on, a.id LIMIT :limit";
}

bool ActionListTable::hasMoreThan(const ActionFilter &filter, int count) const
{
    int found = 0;
    for (const ActionFilter &one : ofEachState(filter)) {
        const QByteArray sql = "SELECT count(*) FROM (SELECT 1" + byStateAndDay(one) + " LIMIT :most)";
        Statement s(m_db, sql.constData());
        eachCondition(one, [&s](const char *, const char *name, const auto &value) { s.bind(name, value); });
        s.bind(":most", count + 1 - found);
        found += s.next() ? s.get<int>(0) : 0;
        if (found > count)
            return true;
    }
    return false;
}

QList<ActionId> ActionListTable::page(const ActionFilter &filter, const ListWanted &wanted) const
{
    QList<DueKey> keys;
    for (const ActionFilter &one : ofEachState(filter)) {
        // From the key of the line before, so that the last page costs no more than the first.
        QByteArray sql = "SELECT a.due_on, a.id" + byStateAndDay(one);
        if (wanted.after > 0) {
            sql += isLatestFirst(wanted) ? " AND (a.due_on, a.id) <" : " AND (a.due_on, a.id) >";
            sql += " (SELECT due_on, id FROM action WHERE id = :after)";
        }
        sql += orderOf(wanted);
        Statement s(m_db, sql.constData());
        eachCondition(one, [&s](const char *, const char *name, const auto &value) { s.bind(name, value); });
        if (wanted.after > 0)
            s.bind(":after", wanted.after);
        s.bind(":limit", wanted.limit);
        while (s.next())
            keys << DueKey{s.get<QDate>(0), s.get<ActionId>(1)};
    }
    std::sort(keys.begin(), keys.end());
    if (isLatestFirst(wanted))
        std::reverse(keys.begin(), keys.end());
    QList<ActionId> actions;
    for (const DueKey &key : keys.mid(0, wanted.limit))
        actions << key.id;
    return actions;
}

QList<ActionId> ActionListTable::first(const QList<ActionId> &actions, const ActionFilter &filter,
                                       const ListWanted &wanted) const
{
    QList<ActionId> found;
    if (actions.isEmpty())
        return found;
    QByteArray sql = "SELECT a.id FROM action a JOIN agenda_item i ON i.id = a.agenda_item_id"
                     " JOIN meeting m ON m.id = i.meeting_id WHERE a.id IN "
        + numberList(actions);
    eachCondition(filter, [&sql](const char *condition, const char *, const auto &) { sql += condition; });
    sql += orderOf(wanted);
    Statement s(m_db, sql.constData());
    eachCondition(filter, [&s](const char *, const char *name, const auto &value) { s.bind(name, value); });
    s.bind(":limit", wanted.limit);
    while (s.next())
        found << s.get<ActionId>(0);
    return found;
}

QList<ActionId> ActionListTable::beginning(const char *sql, const QStringList &starts, int most) const
{
    Statement s(m_db, sql);
    QList<ActionId> found;
    for (qsizetype i = starts.size() - 1; i >= 0 && found.size() < most; --i) {
        s.bind(":start", starts.at(i)).bind(":past", pastAll(starts.at(i))).bind(":most", most - int(found.size()));
        while (s.next())
            found << s.get<ActionId>(0);
    }
    return found;
}

QList<ActionId> ActionListTable::withReference(const QStringList &starts, int most) const
{
    return beginning("SELECT id FROM action WHERE ref >= :start AND ref < :past ORDER BY ref DESC LIMIT :most", starts,
                     most);
}

QList<ActionId> ActionListTable::withCaseReference(const QStringList &starts, int most) const
{
    return beginning("SELECT a.id FROM case_file c CROSS JOIN action a ON a.case_id = c.id"
                     " WHERE c.ref >= :start AND c.ref < :past ORDER BY c.ref DESC LIMIT :most",
                     starts, most);
}

} // namespace marac
