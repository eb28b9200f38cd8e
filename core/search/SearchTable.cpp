// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/SearchTable.h"

#include "core/base/PastAll.h"
#include "core/people/addresses/AddressInText.h"
#include "core/search/FoundText.h"
#include "core/search/OpenTextTable.h"
#include "core/search/Snippet.h"
#include "core/search/WordStart.h"
#include "core/search/index/IndexQuery.h"
#include "core/store/Statement.h"
#include "core/undertaking/CaseGate.h"

#include <algorithm>
#include <optional>

namespace marac {

// By the order of texts and not by LIKE: no character has a meaning of its own, and the index on references serves.
// References are made by the register, in capitals.
QList<SearchHit> SearchTable::withRef(const QString &start, int limit) const
{
    Statement s(m_db,
                "SELECT kind, id, ref FROM ("
                "  SELECT 'case' AS kind, id, ref, 1 AS place FROM case_file WHERE ref >= :start AND ref < :end"
                "  UNION ALL SELECT 'referral', id, ref, 2 FROM referral WHERE ref >= :start AND ref < :end"
                "  UNION ALL SELECT 'meeting', id, ref, 3 FROM meeting WHERE ref >= :start AND ref < :end"
                "  UNION ALL SELECT 'action', id, ref, 4 FROM action WHERE ref >= :start AND ref < :end)"
                " ORDER BY place, ref DESC LIMIT :most");
    s.bind(":start", start.toUpper()).bind(":end", pastAll(start.toUpper())).bind(":most", limit);
    QList<SearchHit> hits;
    while (s.next()) {
        const Subject subject{s.get<SubjectKind>(0), s.get<qint64>(1), s.get<QString>(2)};
        hits.append({subject, subject, subject.ref, {}});
    }
    return hits;
}

// By the same index: a beginning of the whole reference for every year, instead of the number in the middle of each.
QList<SearchHit> SearchTable::withNumber(const ReferenceNumber &number, int year, int limit) const
{
    QList<SearchHit> hits;
    const int first = number.year > 0 ? number.year : year;
    const int last = number.year > 0 ? number.year : year - yearsOfReferences;
    for (int one = first; one >= last && hits.size() < limit; --one) {
        for (const QString &kind : number.kinds) {
            const QString start = QStringLiteral("%1-%2-%3").arg(kind).arg(one).arg(number.digits);
            hits += withRef(start, limit - int(hits.size()));
        }
    }
    return hits;
}

/// A postcode is stored with one space before its last three characters, of which some may not be typed yet: where the space
/// stands is not known.
static QStringList postcodeStarts(const QString &start)
{
    QStringList starts{start};
    for (qsizetype outward = 2; outward <= std::min<qsizetype>(4, start.size() - 1); ++outward)
        starts << start.left(outward) + QLatin1Char(' ') + start.mid(outward);
    return starts;
}

// Its own statement: the index on telephone numbers leaves out those who have none, and serves where that is said.
QList<PersonId> SearchTable::withPhone(const QString &start, int limit) const
{
    QList<PersonId> found;
    if (start.isEmpty())
        return found;
    Statement s(m_db,
                "SELECT id FROM person WHERE phone_key <> '' AND phone_key >= :start AND phone_key < :end"
                " ORDER BY family_name COLLATE NOCASE, given_name COLLATE NOCASE, id LIMIT :most");
    s.bind(":start", start).bind(":end", pastAll(start)).bind(":most", limit);
    while (s.next())
        found.append(s.get<PersonId>(0));
    return found;
}

/// Of the places that a postcode's beginning tells so many for each hit are looked at: a place may have lost its people.
static constexpr int placesForAHit = 5;

QList<PersonId> SearchTable::atPostcode(const QString &start, int limit) const
{
    QList<PersonId> found;
    if (start.isEmpty())
        return found;
    const QStringList starts = postcodeStarts(start);
    QByteArray places;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const QByteArray number = QByteArray::number(i);
        places += (i > 0 ? " UNION " : "")
            + ("SELECT id FROM (SELECT id FROM address WHERE postcode <> '' AND postcode >= :from" + number)
            + " AND postcode < :past" + number + " AND protected = 0 ORDER BY postcode LIMIT :places)";
    }
    const QByteArray sql = "SELECT id FROM person WHERE address_id IN (" + places
        + ") ORDER BY family_name COLLATE NOCASE, given_name COLLATE NOCASE, id LIMIT :most";
    Statement s(m_db, sql.constData());
    s.bind(":most", limit).bind(":places", limit * placesForAHit);
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const QByteArray number = QByteArray::number(i);
        s.bind((":from" + number).constData(), starts.at(i)).bind((":past" + number).constData(), pastAll(starts.at(i)));
    }
    while (s.next())
        found.append(s.get<PersonId>(0));
    return found;
}

/// Of a street or town that many live in so many places for each hit are taken, the newest.
static constexpr int placesOfAStreet = 2;
static constexpr int mostPlacesLookedAt = 5'000; ///< for a number in a town, say, which the index does not tell

/// Where somebody lives; the newest first. Each word may stand in another part of the address.
static QList<qint64> placesWith(const Connection &db, const QStringList &words, int most)
{
    QList<qint64> places;
    const QString query = indexQuery(words);
    if (query.isEmpty())
        return places;
    Statement s(db,
                "SELECT d.id, d.organisation || char(10) || d.saon || char(10) || d.paon || char(10) || d.street ||"
                " char(10) || d.locality || char(10) || d.town || char(10) || d.post_town || char(10) || d.as_given"
                " FROM (SELECT rowid AS place FROM address_words WHERE address_words MATCH :query"
                " ORDER BY rowid DESC LIMIT :looked) w CROSS JOIN address d ON d.id = w.place"
                " WHERE d.protected = 0 AND EXISTS (SELECT 1 FROM person o WHERE o.address_id = d.id)");
    s.bind(":query", query).bind(":looked", mostPlacesLookedAt);
    while (places.size() < most && s.next()) {
        if (holdsAll(s.get<QString>(1), words))
            places.append(s.get<qint64>(0));
    }
    return places;
}

QList<PersonId> SearchTable::livingAt(const QStringList &words, int limit) const
{
    QList<PersonId> found;
    const int most = limit * placesOfAStreet;
    const QList<qint64> places = placesWith(m_db, words, most);
    if (places.isEmpty())
        return found;
    const auto name = [](int i) -> QByteArray { return ":place" + QByteArray::number(i); };
    QByteArray rows;
    for (int i = 0; i < most; ++i)
        rows += (i > 0 ? ", (" : "(") + name(i) + ')';
    // From the places to the people: in the order of their names it would look at everybody.
    const QByteArray sql = "WITH home (id) AS (VALUES " + rows
        + ") SELECT p.id FROM home h CROSS JOIN person p ON p.address_id = h.id"
          " ORDER BY p.family_name COLLATE NOCASE, p.given_name COLLATE NOCASE, p.id LIMIT :most";
    Statement s(m_db, sql.constData());
    s.bind(":most", limit);
    for (int i = 0; i < most; ++i) // one text for however many there are: 0 is no place
        s.bind(name(i).constData(), places.value(i));
    while (s.next())
        found.append(s.get<PersonId>(0));
    return found;
}

/// `text` is what may be shown of the text found.
static SearchHit hitOf(const Connection &db, const Statement &s, const QString &text, const QStringList &words)
{
    SearchHit hit;
    hit.place = s.get<SearchPlace>(0);
    if (const Id<CaseFile> file = s.get<Id<CaseFile>>(5); file.isValid()) {
        Statement ref(db, "SELECT ref FROM case_file WHERE id = :id");
        ref.bind(":id", file);
        if (ref.next())
            hit.file = {SubjectKind::CaseFile, file.value(), ref.get<QString>(0)};
    }
    hit.subject = {s.get<SubjectKind>(1), s.get<qint64>(2), s.get<QString>(3)};
    if (hit.subject.kind == SubjectKind::CaseFile)
        hit.subject = hit.file;
    hit.opens = hit.subject;
    hit.title = hit.subject.ref;
    hit.text = snippetOf(text, words);
    return hit;
}

// In the order of the hits: enough of them end the reading, and nothing has to be sorted.
QList<SearchHit> SearchTable::inTexts(const QStringList &words, const CaseGate &gate, int limit) const
{
    QList<SearchHit> hits;
    const AddressInText addresses(m_db);
    OpenTextTable texts(m_db, gate, indexQuery(words));
    while (hits.size() < limit) {
        const Statement *s = texts.next();
        if (!s)
            break;
        const QString whole = s->get<QString>(6);
        if (!holdsAll(whole, words))
            continue;
        if (const std::optional<QString> text = foundText(whole, words, addresses))
            hits.append(hitOf(m_db, *s, *text, words));
    }
    return hits;
}

Subject SearchTable::recordOf(PersonId id) const
{
    Statement file(m_db, "SELECT id, ref FROM case_file WHERE victim_id = :person");
    file.bind(":person", id);
    if (file.next())
        return {SubjectKind::CaseFile, file.get<qint64>(0), file.get<QString>(1)};
    Statement referral(m_db,
                       "SELECT r.id, r.ref FROM referral_person p JOIN referral r ON r.id = p.referral_id"
                       " WHERE p.person_id = :person ORDER BY r.id DESC LIMIT 1");
    referral.bind(":person", id);
    if (referral.next())
        return {SubjectKind::Referral, referral.get<qint64>(0), referral.get<QString>(1)};
    return {};
}

} // namespace marac
