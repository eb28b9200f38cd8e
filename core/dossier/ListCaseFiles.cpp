// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/ListCaseFiles.h"

#include "core/base/Clock.h"
#include "core/people/addresses/AddressInText.h"
#include "core/people/matching/FilterWords.h"
#include "core/people/matching/FoundByWords.h"
#include "core/people/telling/SharedHomeTable.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

namespace marac {

/// R103: of somebody who is named in another case that is closed just now the list keeps nothing.
static void closeVictim(CaseFileRow &row)
{
    row.givenName.clear();
    row.familyName.clear();
    row.place = closedWords();
    row.addressProtected = false;
}

/// R103: of a case that is closed just now the list keeps the reference and its days.
static void closeContent(CaseFileRow &row)
{
    closeVictim(row);
    row.closed = true;
    row.finalBand.clear();
    row.referrals = row.openActions = row.overdueActions = 0;
}

/// The home of a victim may be protected in another record alone.
static void protectHomes(const Connection &db, QList<CaseFileRow> &rows)
{
    const SharedHomeTable homes(db);
    if (homes.isEmpty())
        return;
    for (CaseFileRow &row : rows)
        row.addressProtected = row.addressProtected || homes.hide(row.victimId);
}

/// What of these lines may be shown. With `byName` those are left out that a name alone has found and that must not tell it.
static void show(const Connection &db, QList<CaseFileRow> &rows, bool byName)
{
    protectHomes(db, rows);
    const CaseGate gate(db);
    const AddressInText addresses(db);
    if (byName)
        rows.removeIf([&gate](const CaseFileRow &row) { return gate.isClosed(row.id) || gate.isClosed(row.victimId); });
    for (CaseFileRow &row : rows) {
        row.place = addresses.masked(row.place);
        if (gate.isClosed(row.id))
            closeContent(row);
        else if (gate.isClosed(row.victimId))
            closeVictim(row);
    }
}

static AuditEvent lookAtCases()
{
    return {AuditVerb::Consult, {SubjectKind::List, 0, QStringLiteral("cases")}};
}

Result<QList<CaseFileRow>> listCaseFiles(Register &records, int limit, int offset)
{
    return records.consult(Operation::ConsultCases, lookAtCases(),
                           [&](const Reading &reading) -> Result<QList<CaseFileRow>> {
                               QList<CaseFileRow> rows = CaseFileListTable(reading.db())
                                                             .rows(reading.today(), limit, offset,
                                                                   Clock::local(reading.now()).time());
                               show(reading.db(), rows, false);
                               return rows;
                           });
}

static FoundByWords<CaseFileId> filesWith(const Reading &reading, const FilterWords &words, const ListWanted &wanted)
{
    const CaseFileListTable table(reading.db());
    const int year = reading.today().year();
    FoundByWords<CaseFileId> found;
    if (!words.names.isEmpty()) {
        const NamedPeople named = peopleNamed(reading.db(), words.names);
        found.addNamed(table.ofVictims(named.people), named.isCut);
    }
    for (const QString &word : words.references) {
        found.addReferences({table.withReference(referenceStarts(QStringLiteral("SHC"), word, year), wanted,
                                                 FoundByWords<CaseFileId>::mostReferences)});
    }
    return found;
}

/// A page of a list that is too long to be read whole.
static ListPage<CaseFileRow> pageOf(const Reading &reading, ListWanted wanted)
{
    const CaseFileListTable table(reading.db());
    const QTime time = Clock::local(reading.now()).time();
    const int limit = wanted.limit++; // one line more tells whether there are more
    const FilterWords words = filterWords(wanted.words);
    ListPage<CaseFileRow> page;
    page.isLong = true;
    if (words.isEmpty()) {
        page.rows = table.page(wanted, reading.today(), time);
        page.hasMore = page.rows.size() > limit;
    } else {
        const FoundByWords<CaseFileId> found = filesWith(reading, words, wanted);
        page.rows = table.first(found.values(), wanted, reading.today(), time);
        page.isCut = found.isCut() || page.rows.size() > limit;
    }
    page.rows = page.rows.mid(0, limit);
    show(reading.db(), page.rows, !words.names.isEmpty());
    return page;
}

Result<ListPage<CaseFileRow>> listCaseFiles(Register &records, const ListWanted &wanted)
{
    return records.consult(
        Operation::ConsultCases, lookAtCases(), [&](const Reading &reading) -> Result<ListPage<CaseFileRow>> {
            const CaseFileListTable table(reading.db());
            if (table.hasMoreThan(wanted.wholeUpTo))
                return pageOf(reading, wanted);
            ListPage<CaseFileRow> whole;
            whole.rows = table.rows(reading.today(), -1, 0, Clock::local(reading.now()).time());
            show(reading.db(), whole.rows, false);
            return whole;
        });
}

} // namespace marac
