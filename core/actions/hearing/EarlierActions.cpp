// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/EarlierActions.h"

#include "core/actions/takingback/TakenBackTable.h"
#include "core/calendar/DueTime.h"
#include "core/cases/CaseFileTable.h"
#include "core/cases/CaseSubjects.h"
#include "core/undertaking/CaseGate.h"

#include <algorithm>
#include <tuple>

namespace marac {

/// Besides the case itself; open ones alone.
static QList<CaseFileId> otherFilesOf(const Connection &db, CaseFileId id)
{
    QList<CaseFileId> others;
    const CaseFileTable table(db);
    const std::optional<CaseFile> file = table.find(id);
    if (!file || !file->victimId.isValid())
        return others;
    const CaseGate gate(db);
    for (const CaseFile &one : table.allOfPerson(file->victimId)) {
        if (one.id != id && !gate.isClosed(one.id))
            others << one.id;
    }
    return others;
}

QList<EarlierAction> earlierActions(const Connection &db, CaseFileId id, QDate meetingDay)
{
    QList<EarlierAction> earlier;
    for (const CaseFileId file : QList<CaseFileId>{id} + otherFilesOf(db, id)) {
        ActionFilter ofCase;
        ofCase.caseId = file;
        ofCase.setBefore = meetingDay;
        for (const ActionRow &action : ActionTable(db).rows(ofCase))
            earlier << EarlierAction{action, lastReport(db, action.action.id)};
    }
    std::sort(earlier.begin(), earlier.end(), [](const EarlierAction &a, const EarlierAction &b) {
        return std::tuple(a.row.action.dueOn, lastMoment(a.row.action.dueAt), a.row.action.id.value())
            < std::tuple(b.row.action.dueOn, lastMoment(b.row.action.dueAt), b.row.action.id.value());
    });
    return earlier;
}

QList<Subject> subjectsOfEarlier(const Connection &db, CaseFileId id)
{
    QList<Subject> subjects;
    for (const CaseFileId file : otherFilesOf(db, id))
        subjects += subjectsOf(db, file);
    return subjects;
}

} // namespace marac
