// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/SearchTable.h"

#include "core/search/Snippet.h"
#include "core/store/Statement.h"
#include "core/undertaking/CaseGate.h"

namespace marac {

static QString plainLower(QString text)
{
    for (QChar &c : text) {
        if (c >= u'A' && c <= u'Z')
            c = c.toLower();
    }
    return text;
}

/// SQLite knows the case of A to Z alone. A word with other letters is looked for as it may stand: small, with a capital
/// first, all capitals.
static QStringList formsOf(const QString &word)
{
    const QString small = word.toLower();
    QStringList forms{small, plainLower(small.left(1).toUpper() + small.mid(1)), plainLower(word.toUpper())};
    forms.removeDuplicates();
    return forms;
}

namespace {
/// "every word stands in this text", and the values for it. By LIKE, which needs no copy of the text in small letters; the
/// characters that mean something to it are escaped.
class WordsIn
{
public:
    explicit WordsIn(const QStringList &words)
    {
        for (const QString &word : words) {
            m_words.append(QList<qsizetype>());
            for (QString form : formsOf(word)) {
                for (const QChar meaning : {QChar(u'!'), QChar(u'%'), QChar(u'_')})
                    form.replace(meaning, QString(u'!') + meaning);
                m_words.last().append(m_patterns.size());
                m_patterns.append(QLatin1Char('%') + form + QLatin1Char('%'));
            }
        }
    }

    QByteArray in(const char *text) const
    {
        QByteArray all;
        for (const QList<qsizetype> &forms : m_words) {
            QByteArray any;
            for (const qsizetype form : forms)
                any += (any.isEmpty() ? "" : " OR ") + QByteArray(text) + " LIKE " + name(form) + " ESCAPE '!'";
            all += (all.isEmpty() ? "(" : " AND (") + any + ")";
        }
        return all;
    }

    void bindTo(Statement &s) const
    {
        for (qsizetype i = 0; i < m_patterns.size(); ++i)
            s.bind(name(i).constData(), m_patterns.at(i));
    }

private:
    static QByteArray name(qsizetype form) { return ":form" + QByteArray::number(form); }

    QList<QList<qsizetype>> m_words;
    QStringList m_patterns;
};
} // namespace

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

QList<PersonId> SearchTable::livingAt(const QStringList &words, int limit) const
{
    const WordsIn wanted(words);
    const QByteArray sql = "SELECT p.id FROM person p JOIN address d ON d.id = p.address_id WHERE d.protected = 0 AND "
        + wanted.in("(d.organisation || char(10) || d.saon || char(10) || d.paon || ' ' || d.street || char(10)"
                    " || d.locality || char(10) || d.town || char(10) || d.post_town || char(10) || d.as_given)")
        + " ORDER BY p.family_name COLLATE NOCASE, p.given_name COLLATE NOCASE, p.id LIMIT :most";
    Statement s(m_db, sql.constData());
    wanted.bindTo(s);
    s.bind(":most", limit);
    QList<PersonId> found;
    while (s.next())
        found.append(s.get<PersonId>(0));
    return found;
}

QList<SearchHit> SearchTable::inTexts(const QStringList &words, const CaseGate &gate, int limit) const
{
    const WordsIn wanted(words);
    const QByteArray sql =
        "SELECT t.place, t.kind, t.id, t.ref, t.referral_id, f.id, f.ref, t.text FROM ("
        " SELECT 1 AS rank, 'narrative' AS place, 'referral' AS kind, id, ref, id AS referral_id, case_id,"
        "   narrative AS text, id AS age FROM referral WHERE "
        + wanted.in("narrative")
        + " UNION ALL SELECT 2, 'incident_place', 'referral', id, ref, id, case_id, incident_place, id FROM referral "
          "WHERE "
        + wanted.in("incident_place")
        + " UNION ALL SELECT 3, 'police_reference', 'referral', id, ref, id, case_id, police_ref, id FROM referral "
          "WHERE "
        + wanted.in("police_ref")
        + " UNION ALL SELECT 4, 'action_text', 'action', id, ref, NULL, case_id, text, id FROM action WHERE "
        + wanted.in("text")
        + " UNION ALL SELECT 5, 'contribution', 'case', i.case_id, NULL, i.referral_id, i.case_id, c.text, c.id"
          " FROM contribution c JOIN agenda_item i ON i.id = c.agenda_item_id WHERE "
        + wanted.in("c.text")
        + " UNION ALL SELECT 6, 'case_event', 'case', case_id, NULL, NULL, case_id, text, id FROM case_event WHERE "
        + wanted.in("text") + ") t LEFT JOIN case_file f ON f.id = t.case_id ORDER BY t.rank, t.age DESC";
    Statement s(m_db, sql.constData());
    wanted.bindTo(s);
    QList<SearchHit> hits;
    while (hits.size() < limit && s.next()) {
        if (gate.isClosed(s.get<Id<CaseFile>>(5)) || gate.isClosed(s.get<Id<Referral>>(4)))
            continue;
        SearchHit hit;
        hit.place = s.get<SearchPlace>(0);
        if (const qint64 file = s.get<qint64>(5); file > 0)
            hit.file = {SubjectKind::CaseFile, file, s.get<QString>(6)};
        hit.subject = {s.get<SubjectKind>(1), s.get<qint64>(2), s.get<QString>(3)};
        if (hit.subject.kind == SubjectKind::CaseFile)
            hit.subject = hit.file;
        hit.opens = hit.subject;
        hit.title = hit.subject.ref;
        hit.text = snippetOf(s.get<QString>(7), words);
        hits.append(hit);
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
