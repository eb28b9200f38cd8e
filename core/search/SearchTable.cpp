// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/SearchTable.h"

#include "core/store/Statement.h"

namespace marac {

// Compared by substr and not by LIKE: no character has a meaning of its own.
QList<SearchHit> SearchTable::withRef(const QString &start, int limit) const
{
    Statement s(m_db,
                "SELECT kind, id, ref FROM ("
                "  SELECT 'case' AS kind, id, ref, 1 AS place FROM case_file"
                "  UNION ALL SELECT 'referral', id, ref, 2 FROM referral"
                "  UNION ALL SELECT 'meeting', id, ref, 3 FROM meeting"
                "  UNION ALL SELECT 'action', id, ref, 4 FROM action)"
                " WHERE upper(substr(ref, 1, :length)) = :start ORDER BY place, ref DESC LIMIT :most");
    s.bind(":length", start.toUcs4().size()).bind(":start", start.toUpper()).bind(":most", limit);
    QList<SearchHit> hits;
    while (s.next()) {
        const Subject subject{s.get<SubjectKind>(0), s.get<qint64>(1), s.get<QString>(2)};
        hits.append({subject, subject, subject.ref, {}});
    }
    return hits;
}

QList<PersonId> SearchTable::reachedBy(const QString &phoneKey, const QString &postcode, int limit) const
{
    Statement s(m_db,
                "SELECT p.id FROM person p LEFT JOIN address d ON d.id = p.address_id"
                " WHERE (:phone <> '' AND p.phone_key = :phone)"
                " OR (:postcode <> '' AND d.protected = 0"
                "     AND substr(replace(d.postcode, ' ', ''), 1, length(:postcode)) = :postcode)"
                " ORDER BY p.family_name COLLATE NOCASE, p.given_name COLLATE NOCASE, p.id LIMIT :most");
    s.bind(":phone", phoneKey).bind(":postcode", postcode).bind(":most", limit);
    QList<PersonId> found;
    while (s.next())
        found.append(s.get<PersonId>(0));
    return found;
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
