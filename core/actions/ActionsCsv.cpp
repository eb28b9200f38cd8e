// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ActionsCsv.h"

#include "core/base/CsvFile.h"

#include <QCoreApplication>

namespace marac {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ActionsCsv)
};

struct StateWord
{
    ActionState state;
    QLatin1StringView word;
};

constexpr std::array<StateWord, std::size(Codes<ActionState>::all)> stateWords{{
    {ActionState::Completed, "done"_L1},
    {ActionState::NotPossible, "not possible"_L1},
    {ActionState::NotDone, "agency did not act"_L1},
    {ActionState::Open, "no change"_L1},
}};

QString allStateWords()
{
    QStringList words;
    for (const StateWord &one : stateWords)
        words << one.word;
    return words.join(" / "_L1);
}

} // namespace

QString actionsHeading(ActionsColumn column)
{
    const QString name = toCode(column);
    switch (column) {
    case ActionsColumn::State:
        return name + u": "_s + allStateWords();
    case ActionsColumn::DoneOn:
        return name + u": YYYY-MM-DD; empty: on the day of the report"_s;
    case ActionsColumn::Day:
        return name + u": of the report, YYYY-MM-DD"_s;
    case ActionsColumn::Words:
        return name + u": what was done, or why it was not"_s;
    case ActionsColumn::ReportedBy:
        return name + u": name"_s;
    case ActionsColumn::Ref:
    case ActionsColumn::CaseRef:
    case ActionsColumn::Text:
    case ActionsColumn::Due:
    case ActionsColumn::DueAt:
    case ActionsColumn::Owner:
        break;
    }
    return name;
}

std::optional<ActionsColumn> actionsColumn(const QString &heading)
{
    const QString name = heading.section(u':', 0, 0).simplified();
    for (const Code<ActionsColumn> &code : Codes<ActionsColumn>::all) {
        if (name.compare(QLatin1StringView(code.text), Qt::CaseInsensitive) == 0)
            return code.value;
    }
    return std::nullopt;
}

QString actionsColumnMeaning(ActionsColumn column)
{
    switch (column) {
    case ActionsColumn::Ref:
        return Words::tr("the action’s reference (ACT-2026-0001); must be there");
    case ActionsColumn::CaseRef:
        return Words::tr("the case’s reference; not read back");
    case ActionsColumn::Text:
        return Words::tr("what was agreed; not read back");
    case ActionsColumn::Due:
        return Words::tr("the day by which it was to be done, YYYY-MM-DD; not read back");
    case ActionsColumn::DueAt:
        return Words::tr("the time of that day, HH:MM; empty: by its end; may be left out, not read back");
    case ActionsColumn::Owner:
        return Words::tr("code of the agency whose action it is; must be that of the agency chosen where it is given");
    case ActionsColumn::State:
        return Words::tr("how it stands: %1; empty with the columns after it where nothing is reported yet")
            .arg(allStateWords());
    case ActionsColumn::DoneOn:
        return Words::tr(
            "the day on which it was done, YYYY-MM-DD or DD/MM/YYYY; with the state done alone; the day of the "
            "report when it is empty or not there");
    case ActionsColumn::Day:
        return Words::tr("the day on which the agency reports, YYYY-MM-DD or DD/MM/YYYY");
    case ActionsColumn::Words:
        return Words::tr("what was done, or why it was not; must be there with a state");
    case ActionsColumn::ReportedBy:
        return Words::tr("who at the agency reports; may be left out");
    }
    return {};
}

QString reportedStateWord(ActionState state)
{
    for (const StateWord &one : stateWords) {
        if (one.state == state)
            return one.word;
    }
    return {};
}

std::optional<ActionState> reportedState(const QString &written)
{
    const QString word = written.simplified();
    for (const StateWord &one : stateWords) {
        if (word.compare(one.word, Qt::CaseInsensitive) == 0)
            return one.state;
    }
    return std::nullopt;
}

QByteArray actionsCsv(const QList<ActionRow> &rows)
{
    QList<QStringList> table(1);
    for (const Code<ActionsColumn> &column : Codes<ActionsColumn>::all)
        table.first() << actionsHeading(column.value);
    for (const ActionRow &row : rows) {
        QStringList line{row.action.ref,
                         row.caseRef,
                         row.action.text,
                         row.action.dueOn.toString(Qt::ISODate),
                         row.action.dueAt.toString(u"HH:mm"_s),
                         row.ownerCode};
        line.resize(table.first().size());
        table << line;
    }
    return csvFile(table);
}

QString actionsCsvName(const QString &agencyCode, QDate day)
{
    return u"MARAC actions %1 %2.csv"_s.arg(agencyCode, day.toString(Qt::ISODate));
}

} // namespace marac
