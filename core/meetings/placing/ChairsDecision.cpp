// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/placing/ChairsDecision.h"

#include "core/base/Text.h"
#include "core/meetings/attendance/AttendanceTable.h"
#include "core/users/UserTable.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChairsDecision)
};
} // namespace

QStringList chairUsers(const Connection &db)
{
    QStringList names;
    for (const User &user : UserTable::all(db)) {
        if (user.enabled && user.role == Role::Chair && !names.contains(user.name))
            names << user.name;
    }
    return names;
}

QStringList chairsFor(const Connection &db, const Meeting &meeting)
{
    QStringList names;
    if (!meeting.chair.isEmpty())
        names << meeting.chair;
    for (const Attendance &line : AttendanceTable(db).ofMeeting(meeting.id)) {
        if (line.seat == Seat::Chair && line.presence == Presence::Present)
            names.prepend(line.name); // who is in the chair decides before who was to be
    }
    names << chairUsers(db);
    names.removeDuplicates();
    return names;
}

QList<FieldProblem> decisionProblems(const ChairsDecision &decision, const QStringList &chairs, const User &actor,
                                     const QString &reasonField, const QString &nameField)
{
    QList<FieldProblem> problems = text::problemsIn(reasonField, decision.reason, text::narrativeLimit);
    if (text::kept(decision.reason).isEmpty())
        problems.append({reasonField, Words::tr("This is the chair's to decide. Give the chair's reason.")});
    const QString name = text::kept(decision.decidedBy);
    if (name.isEmpty())
        problems.append({nameField, Words::tr("Say which chair agreed.")});
    else if (!chairs.contains(name))
        problems.append({nameField,
                         Words::tr("Choose the chair of the meeting, or somebody who has the role of chair in this "
                                   "register. If the meeting has another chair, change the meeting first.")});
    else if (actor.role == Role::Chair && name != actor.name)
        problems.append({nameField, Words::tr("A chair decides in their own name. Choose your own name.")});
    return problems;
}

} // namespace marac
