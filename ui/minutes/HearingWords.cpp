// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/HearingWords.h"

#include "core/calendar/DueTime.h"

#include <QCoreApplication>
#include <QLocale>

namespace marac {

using namespace Qt::StringLiterals;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HearingWords)
};
} // namespace

QString riskItemWords(int item, const QStringList &riskItems)
{
    return u"%1 %2"_s.arg(item).arg(riskItems.value(item - 1)).trimmed();
}

QString understoodWords(const ActionLine &line, const QStringList &riskItems)
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QStringList parts{
        line.owner.isValid() ? line.ownerName : Words::tr("agency: name it first"),
        line.text.isEmpty() ? Words::tr("what it will do: to be said") : line.text,
        line.dueOn.isValid()
            ? Words::tr("due %1").arg(withTime(british.toString(line.dueOn, u"ddd dd/MM/yyyy"_s), line.dueAt))
            : Words::tr("due: say by when"),
        line.riskItem > 0 ? Words::tr("lowers item %1").arg(riskItemWords(line.riskItem, riskItems))
                          : Words::tr("risk item: none named"),
    };
    QStringList lines{parts.join(u" · "_s)};
    for (const FieldProblem &problem : line.problems)
        lines << problem.text;
    return lines.join(u'\n');
}

QString resultWords(const EarlierAction &action)
{
    const QString state = [&] {
        switch (action.row.action.state) {
        case ActionState::Open:
            return Words::tr("still open");
        case ActionState::Completed:
            return Words::tr("completed");
        case ActionState::NotPossible:
            return Words::tr("no longer possible");
        case ActionState::NotDone:
            break;
        }
        return Words::tr("not completed");
    }();
    //: how an action ended, and what its agency reported
    return action.reported.isEmpty() ? state : Words::tr("%1: %2").arg(state, action.reported);
}

static constexpr int most = 2; ///< actions that a warning names

QString agreedWords(const QList<Action> &already)
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    QStringList lines;
    for (const Action &action : already.first(std::min<qsizetype>(most, already.size()))) {
        //: what an action says, its reference and the day it is due
        lines << Words::tr("Already set at this meeting: “%1”, %2, due %3")
                     .arg(action.text, action.ref,
                          withTime(british.toString(action.dueOn, u"ddd dd/MM/yyyy"_s), action.dueAt));
    }
    return lines.join(u'\n');
}

QString triedWords(const QList<EarlierAction> &tried)
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    QStringList lines;
    for (const EarlierAction &action : tried.first(std::min<qsizetype>(most, tried.size()))) {
        //: an action, the day it was set, the agency it was set for, and its result
        lines << Words::tr("Tried before: “%1”, set %2 for %3, %4")
                     .arg(action.row.action.text, british.toString(action.row.meetingOn, u"d MMM yyyy"_s),
                          action.row.ownerCode, resultWords(action));
    }
    if (tried.size() > most)
        lines << Words::tr("and %n more like it, under “Set before”", nullptr, int(tried.size()) - most);
    return lines.join(u'\n');
}

QString victimToldWords(const QString &agency, const QString &how)
{
    //: an agency, and how and when it tells the victim
    return agency.isEmpty() || how.isEmpty() ? agency : Words::tr("%1: %2").arg(agency, how);
}

} // namespace marac
