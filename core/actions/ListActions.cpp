// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ListActions.h"

#include "core/actions/ActionListTable.h"
#include "core/actions/ClosedActions.h"
#include "core/actions/MaskedActions.h"
#include "core/agencies/AgencyTable.h"
#include "core/people/matching/FilterWords.h"
#include "core/people/matching/FoundByWords.h"
#include "core/register/Register.h"

#include <algorithm>

namespace marac {

static AuditEvent lookAtActions(const ActionFilter &filter)
{
    AuditEvent access{AuditVerb::Consult, {SubjectKind::List, 0, QStringLiteral("actions")}};
    if (filter.caseId.isValid())
        access.about << Subject{SubjectKind::CaseFile, filter.caseId.value(), {}};
    if (filter.meetingId.isValid())
        access.about << Subject{SubjectKind::Meeting, filter.meetingId.value(), {}};
    return access;
}

/// What of these lines may be shown.
static QList<ActionRow> shown(const Connection &db, const QList<ActionRow> &rows)
{
    return withAddressesMasked(db, closedWhereDue(db, rows));
}

Result<QList<ActionRow>> listActions(Register &records, const ActionFilter &filter)
{
    return records.consult(Operation::ConsultActions, lookAtActions(filter),
                           [&](const Reading &reading) -> Result<QList<ActionRow>> {
                               return shown(reading.db(), ActionTable(reading.db()).rows(filter));
                           });
}

static FoundByWords<ActionId> actionsWith(const Reading &reading, const FilterWords &words)
{
    const ActionListTable table(reading.db());
    const int year = reading.today().year();
    constexpr int most = FoundByWords<ActionId>::mostReferences;
    FoundByWords<ActionId> found;
    if (!words.names.isEmpty()) // nobody is named in a line
        return found;
    for (const QString &word : words.references) {
        found.addReferences({table.withReference(referenceStarts(QStringLiteral("ACT"), word, year), most),
                             table.withCaseReference(referenceStarts(QStringLiteral("SHC"), word, year), most)});
    }
    return found;
}

/// A page of a list that is too long to be read whole.
static ListPage<ActionRow> pageOf(const Reading &reading, const ActionFilter &filter, ListWanted wanted)
{
    const ActionListTable table(reading.db());
    const int limit = wanted.limit++; // one line more tells whether there are more
    ListPage<ActionRow> page;
    page.isLong = true;
    const FilterWords words = filterWords(wanted.words);
    QList<ActionId> actions;
    if (words.isEmpty()) {
        actions = table.page(filter, wanted);
        page.hasMore = actions.size() > limit;
    } else {
        const FoundByWords<ActionId> found = actionsWith(reading, words);
        actions = table.first(found.values(), filter, wanted);
        page.isCut = found.isCut() || actions.size() > limit;
    }
    page.rows = shown(reading.db(), ActionTable(reading.db()).rowsOf(actions.mid(0, limit)));
    return page;
}

/// Which agencies own none of very many actions is not worth looking through them.
static QList<ActionOwner> ownersOf(const Connection &db, int wholeUpTo)
{
    if (!ActionListTable(db).hasMoreThan({}, wholeUpTo))
        return ActionTable(db).owners();
    QList<ActionOwner> owners;
    for (const Agency &agency : AgencyTable::all(db))
        owners << ActionOwner{agency.id, agency.code};
    std::sort(owners.begin(), owners.end(), [](const ActionOwner &a, const ActionOwner &b) { return a.code < b.code; });
    return owners;
}

Result<ActionList> listActions(Register &records, const ActionFilter &filter, const ListWanted &wanted)
{
    return records.consult(Operation::ConsultActions, lookAtActions(filter),
                           [&](const Reading &reading) -> Result<ActionList> {
                               const Connection &db = reading.db();
                               ActionList list{{}, ownersOf(db, std::min(wanted.wholeUpTo, ListWanted{}.wholeUpTo))};
                               if (ActionListTable(db).hasMoreThan(filter, wanted.wholeUpTo))
                                   list.page = pageOf(reading, filter, wanted);
                               else
                                   list.page.rows = shown(db, ActionTable(db).rows(filter));
                               return list;
                           });
}

} // namespace marac
