// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ListReferrals.h"

#include "core/people/matching/FilterWords.h"
#include "core/people/matching/FoundByWords.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

namespace marac {

/// R103: of a referral whose case is closed just now the list keeps the reference, its state and whence it came.
static void closeContent(ReferralRow &row)
{
    row.closed = true;
    row.victimName = closedWords();
    row.victimAddressProtected = row.emergency = false;
    row.strands.clear();
    row.finalBand.clear();
    row.ticks = row.rangeHigh = -1;
}

/// What of these lines may be shown. With `byName` those are left out that a name alone has found and that must not tell it.
static void show(const Connection &db, QList<ReferralRow> &rows, bool byName)
{
    ReferralListTable(db).protectHomes(rows);
    const CaseGate gate(db);
    if (byName)
        rows.removeIf(
            [&gate](const ReferralRow &row) { return gate.isClosed(row.id) || gate.isClosed(row.victimId); });
    for (ReferralRow &row : rows) {
        if (gate.isClosed(row.id)) {
            closeContent(row);
        } else if (gate.isClosed(row.victimId)) {
            row.victimName = closedWords();
            row.victimAddressProtected = false;
        }
    }
}

static AuditEvent lookAtReferrals()
{
    return {AuditVerb::Consult, {SubjectKind::List, 0, QStringLiteral("referrals")}};
}

Result<QList<ReferralRow>> listReferrals(Register &records, std::optional<ReferralState> state, int limit, int offset)
{
    return records.consult(Operation::ConsultReferrals, lookAtReferrals(),
                           [&](const Reading &reading) -> Result<QList<ReferralRow>> {
                               QList<ReferralRow> rows = ReferralListTable(reading.db()).rows(state, limit, offset);
                               show(reading.db(), rows, false);
                               return rows;
                           });
}

static FoundByWords<ReferralId> referralsWith(const Reading &reading, std::optional<ReferralState> state,
                                              const FilterWords &words, const ListWanted &wanted)
{
    const ReferralListTable table(reading.db());
    const int year = reading.today().year();
    constexpr int most = FoundByWords<ReferralId>::mostReferences;
    FoundByWords<ReferralId> found;
    if (!words.names.isEmpty()) {
        const NamedPeople named = peopleNamed(reading.db(), words.names);
        found.addNamed(table.ofVictims(named.people), named.isCut);
    }
    for (const QString &word : words.references) {
        found.addReferences(
            {table.withReference(referenceStarts(QStringLiteral("REF"), word, year), state, wanted, most),
             table.withCaseReference(referenceStarts(QStringLiteral("SHC"), word, year), state, wanted, most)});
    }
    return found;
}

/// A page of a list that is too long to be read whole.
static ListPage<ReferralRow> pageOf(const Reading &reading, std::optional<ReferralState> state, ListWanted wanted)
{
    const ReferralListTable table(reading.db());
    const int limit = wanted.limit++; // one line more tells whether there are more
    const FilterWords words = filterWords(wanted.words);
    ListPage<ReferralRow> page;
    page.isLong = true;
    if (words.isEmpty()) {
        page.rows = table.page(state, wanted);
        page.hasMore = page.rows.size() > limit;
    } else {
        const FoundByWords<ReferralId> found = referralsWith(reading, state, words, wanted);
        page.rows = table.first(found.values(), state, wanted);
        page.isCut = found.isCut() || page.rows.size() > limit;
    }
    page.rows = page.rows.mid(0, limit);
    show(reading.db(), page.rows, !words.names.isEmpty());
    return page;
}

Result<ListPage<ReferralRow>> listReferrals(Register &records, std::optional<ReferralState> state,
                                            const ListWanted &wanted)
{
    return records.consult(Operation::ConsultReferrals, lookAtReferrals(),
                           [&](const Reading &reading) -> Result<ListPage<ReferralRow>> {
                               const ReferralListTable table(reading.db());
                               if (table.hasMoreThan(state, wanted.wholeUpTo))
                                   return pageOf(reading, state, wanted);
                               ListPage<ReferralRow> whole;
                               whole.rows = table.rows(state, -1, 0);
                               show(reading.db(), whole.rows, false);
                               return whole;
                           });
}

} // namespace marac
