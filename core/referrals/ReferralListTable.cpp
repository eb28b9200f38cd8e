// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ReferralListTable.h"

#include "core/base/NumberList.h"
#include "core/base/PastAll.h"
#include "core/people/PersonName.h"
#include "core/people/telling/SharedHomeTable.h"
#include "core/store/Statement.h"

namespace marac {

#define REFERRAL_ROWS                                                                                                  \
    "SELECT r.id, r.ref, r.state, r.received_at, a.code, r.emergency,"                                                 \
    " v.id, coalesce(v.given_name, ''), coalesce(v.family_name, ''), coalesce(v.known_as, ''),"                        \
    " EXISTS (SELECT 1 FROM referral_person rp JOIN person p ON p.id = rp.person_id JOIN address ad ON ad.id = "       \
    "p.address_id"                                                                                                     \
    "   WHERE rp.referral_id = r.id AND rp.role = 'victim' AND ad.protected),"                                         \
    " coalesce((SELECT group_concat(strand, ' ') FROM (SELECT strand FROM referral_strand WHERE referral_id = r.id"    \
    "   GROUP BY strand ORDER BY min(id))), ''),"                                                                      \
    " coalesce((SELECT final_band FROM assessment WHERE referral_id = r.id ORDER BY assessed_on DESC, id DESC "        \
    "LIMIT 1), ''),"                                                                                                   \
    " coalesce((SELECT ticks FROM assessment WHERE referral_id = r.id ORDER BY assessed_on DESC, id DESC LIMIT 1), "   \
    "-1),"                                                                                                             \
    " coalesce((SELECT range_high FROM assessment WHERE referral_id = r.id ORDER BY assessed_on DESC, id DESC "        \
    "LIMIT 1), -1),"                                                                                                   \
    " coalesce((SELECT ref FROM case_file WHERE id = r.case_id), '')"                                                  \
    " FROM referral r JOIN agency a ON a.id = r.referring_agency_id"                                                   \
    " LEFT JOIN person v ON v.id = (SELECT person_id FROM referral_person WHERE referral_id = r.id AND role = "        \
    "'victim' ORDER BY id LIMIT 1)"

#define NEWEST_FIRST " ORDER BY r.received_at DESC, r.id DESC LIMIT :limit OFFSET :offset"

static QList<ReferralRow> readRows(Statement &s)
{
    QList<ReferralRow> rows;
    while (s.next()) {
        ReferralRow row;
        row.id = s.get<ReferralId>(0);
        row.ref = s.get<QString>(1);
        row.state = s.get<ReferralState>(2);
        row.receivedAt = s.get<QDateTime>(3);
        row.agencyCode = s.get<QString>(4);
        row.emergency = s.get<bool>(5);
        row.victimId = s.get<PersonId>(6);
        if (row.victimId.isValid()) {
            Person victim;
            victim.givenName = s.get<QString>(7);
            victim.familyName = s.get<QString>(8);
            victim.knownAs = s.get<QString>(9);
            row.victimName = personName(victim, NameForm::SurnameFirst);
        }
        row.victimAddressProtected = s.get<bool>(10);
        row.strands = s.get<QString>(11).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        row.finalBand = s.get<QString>(12);
        row.ticks = s.get<int>(13);
        row.rangeHigh = s.get<int>(14);
        row.caseRef = s.get<QString>(15);
        rows << row;
    }
    return rows;
}

QList<ReferralRow> ReferralListTable::rows(std::optional<ReferralState> state, int limit, int offset) const
{
    // Each by its own index: one condition for both would read and sort every referral for the first page.
    Statement s(m_db, state ? REFERRAL_ROWS " WHERE r.state = :state" NEWEST_FIRST : REFERRAL_ROWS NEWEST_FIRST);
    if (state)
        s.bind(":state", *state);
    s.bind(":limit", limit).bind(":offset", offset);
    return readRows(s);
}

void ReferralListTable::protectHomes(QList<ReferralRow> &rows) const
{
    const SharedHomeTable homes(m_db);
    if (homes.isEmpty())
        return;
    Statement s(m_db, "SELECT person_id FROM referral_person WHERE referral_id = :referral AND role = 'victim'");
    for (ReferralRow &row : rows) {
        if (row.victimAddressProtected || !row.victimId.isValid())
            continue;
        s.bind(":referral", row.id);
        while (!row.victimAddressProtected && s.next())
            row.victimAddressProtected = homes.hide(s.get<PersonId>(0));
    }
}

QString ReferralListTable::caseRefOf(ReferralId referral) const
{
    Statement s(m_db, "SELECT c.ref FROM referral r JOIN case_file c ON c.id = r.case_id WHERE r.id = :referral");
    s.bind(":referral", referral);
    return s.next() ? s.get<QString>(0) : QString();
}

bool ReferralListTable::hasMoreThan(std::optional<ReferralState> state, int count) const
{
    Statement s(m_db,
                state ? "SELECT count(*) FROM (SELECT 1 FROM referral WHERE state = :state LIMIT :most)"
                      : "SELECT count(*) FROM (SELECT 1 FROM referral LIMIT :most)");
    if (state)
        s.bind(":state", *state);
    s.bind(":most", count + 1);
    return s.next() && s.get<int>(0) > count;
}

static bool isOldestFirst(const ListWanted &wanted)
{
    return wanted.sortedBy == QLatin1StringView("received") && !wanted.isDescending;
}

static const char *orderOf(const ListWanted &wanted)
{
    return isOldestFirst(wanted) ? " ORDER BY r.received_at, r.id LIMIT :limit"
                                 : " ORDER BY r.received_at DESC, r.id DESC LIMIT :limit";
}

QList<ReferralRow> ReferralListTable::page(std::optional<ReferralState> state, const ListWanted &wanted) const
{
    // From the key of the line before, so that the last page costs no more than the first.
    QByteArray sql = QByteArray(REFERRAL_ROWS) + (state ? " WHERE r.state = :state" : " WHERE true");
    if (wanted.after > 0) {
        sql += isOldestFirst(wanted) ? " AND (r.received_at, r.id) >" : " AND (r.received_at, r.id) <";
        sql += " (SELECT received_at, id FROM referral WHERE id = :after)";
    }
    sql += orderOf(wanted);
    Statement s(m_db, sql.constData());
    if (state)
        s.bind(":state", *state);
    if (wanted.after > 0)
        s.bind(":after", wanted.after);
    s.bind(":limit", wanted.limit);
    return readRows(s);
}

QList<ReferralRow> ReferralListTable::first(const QList<ReferralId> &referrals, std::optional<ReferralState> state,
                                            const ListWanted &wanted) const
{
    if (referrals.isEmpty())
        return {};
    // What a line needs is read of the first alone, not of all that are put in order. Not by the index of states, which would
    // look through all of one.
    const QByteArray sql = QByteArray(REFERRAL_ROWS) + " WHERE r.id IN (SELECT r.id FROM referral r WHERE r.id IN "
        + numberList(referrals) + (state ? " AND +r.state = :state" : "") + orderOf(wanted) + ')' + orderOf(wanted);
    Statement s(m_db, sql.constData());
    if (state)
        s.bind(":state", *state);
    s.bind(":limit", wanted.limit);
    return readRows(s);
}

QList<ReferralId> ReferralListTable::ofVictims(const QList<PersonId> &victims) const
{
    QList<ReferralId> found;
    if (victims.isEmpty())
        return found;
    const QByteArray sql = "SELECT v.referral_id FROM referral_person v WHERE v.role = 'victim' AND v.id ="
                           " (SELECT min(o.id) FROM referral_person o WHERE o.referral_id = v.referral_id AND o.role ="
                           " 'victim') AND v.person_id IN "
        + numberList(victims);
    Statement s(m_db, sql.constData());
    while (s.next())
        found += s.get<ReferralId>(0);
    return found;
}

QList<ReferralId> ReferralListTable::beginning(const QByteArray &sql, const QStringList &starts,
                                               std::optional<ReferralState> state, const ListWanted &wanted,
                                               int most) const
{
    Statement s(m_db, sql.constData());
    if (state)
        s.bind(":state", *state);
    QList<ReferralId> found;
    for (qsizetype i = 0; i < starts.size() && found.size() < most; ++i) {
        const QString &start = starts.at(isOldestFirst(wanted) ? i : starts.size() - 1 - i);
        s.bind(":start", start).bind(":past", pastAll(start)).bind(":most", most - int(found.size()));
        while (s.next())
            found += s.get<ReferralId>(0);
    }
    return found;
}

static QByteArray firstBy(const char *reference, const ListWanted &wanted)
{
    return QByteArray(" ORDER BY ") + reference + (isOldestFirst(wanted) ? " LIMIT :most" : " DESC LIMIT :most");
}

/// By the references, of which one or another may be of that state; where few are, by the state. The planner would take the
/// state always.
bool ReferralListTable::isByReference(std::optional<ReferralState> state) const
{
    static constexpr int few = 20'000;
    return !state || hasMoreThan(state, few);
}

QList<ReferralId> ReferralListTable::withReference(const QStringList &starts, std::optional<ReferralState> state,
                                                   const ListWanted &wanted, int most) const
{
    const QByteArray where = !state ? "r.ref >= :start AND r.ref < :past"
        : isByReference(state)      ? "r.ref >= :start AND r.ref < :past AND +r.state = :state"
                                    : "+r.ref >= :start AND +r.ref < :past AND r.state = :state";
    return beginning("SELECT r.id FROM referral r WHERE " + where + firstBy("r.ref", wanted), starts, state, wanted,
                     most);
}

QList<ReferralId> ReferralListTable::withCaseReference(const QStringList &starts, std::optional<ReferralState> state,
                                                       const ListWanted &wanted, int most) const
{
    const QByteArray from = isByReference(state) ? "case_file c CROSS JOIN referral r ON r.case_id = c.id"
                                                 : "referral r CROSS JOIN case_file c ON c.id = r.case_id";
    const QByteArray where = QByteArray("c.ref >= :start AND c.ref < :past") + (state ? " AND r.state = :state" : "");
    return beginning("SELECT r.id FROM " + from + " WHERE " + where + firstBy("c.ref", wanted), starts, state, wanted,
                     most);
}

} // namespace marac
