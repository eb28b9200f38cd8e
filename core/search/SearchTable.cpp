// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/SearchTable.h"

#include "core/people/addresses/AddressInText.h"
#include "core/search/FoundText.h"
#include "core/search/Snippet.h"
#include "core/store/Statement.h"
#include "core/undertaking/CaseGate.h"

#include <array>
#include <span>

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

    /// Each word may stand in another of the columns, of which the first that is null ends the list: they are compared one by one, since joining them would make a new
    /// text for every row.
    QByteArray in(std::span<const char *const> columns) const
    {
        QByteArray all;
        for (const QList<qsizetype> &forms : m_words) {
            QByteArray any;
            for (const char *column : columns) {
                if (!column)
                    break;
                for (const qsizetype form : forms)
                    any += (any.isEmpty() ? "" : " OR ") + QByteArray(column) + " LIKE " + name(form) + " ESCAPE '!'";
            }
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

/// After every text that begins with `start`.
static QString endOf(const QString &start)
{
    return start + QString::fromUcs4(U"\U0010FFFF", 1);
}

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
    s.bind(":start", start.toUpper()).bind(":end", endOf(start.toUpper())).bind(":most", limit);
    QList<SearchHit> hits;
    while (s.next()) {
        const Subject subject{s.get<SubjectKind>(0), s.get<qint64>(1), s.get<QString>(2)};
        hits.append({subject, subject, subject.ref, {}});
    }
    return hits;
}

/// A postcode is stored with one space before its last three characters, of which some may not be typed yet: where the space
/// stands is not known.
static QStringList postcodePatterns(const QString &start)
{
    QStringList patterns{start + QLatin1Char('%')};
    for (qsizetype outward = 2; outward <= std::min<qsizetype>(4, start.size() - 1); ++outward)
        patterns << start.left(outward) + QLatin1Char(' ') + start.mid(outward) + QLatin1Char('%');
    return patterns;
}

QList<PersonId> SearchTable::reachedBy(const QString &phoneKey, const QString &postcode, int limit) const
{
    const QStringList patterns = postcode.isEmpty() ? QStringList() : postcodePatterns(postcode);
    QByteArray sql = "SELECT p.id FROM person p LEFT JOIN address d ON d.id = p.address_id"
                     " WHERE (:phone <> '' AND p.phone_key = :phone)";
    for (qsizetype i = 0; i < patterns.size(); ++i)
        sql += " OR (d.protected = 0 AND d.postcode LIKE :postcode" + QByteArray::number(i) + ")";
    sql += " ORDER BY p.family_name COLLATE NOCASE, p.given_name COLLATE NOCASE, p.id LIMIT :most";
    Statement s(m_db, sql.constData());
    s.bind(":phone", phoneKey).bind(":most", limit);
    for (qsizetype i = 0; i < patterns.size(); ++i)
        s.bind((":postcode" + QByteArray::number(i)).constData(), patterns.at(i));
    QList<PersonId> found;
    while (s.next())
        found.append(s.get<PersonId>(0));
    return found;
}

QList<PersonId> SearchTable::livingAt(const QStringList &words, int limit) const
{
    static constexpr const char *columns[]{"d.organisation", "d.saon", "d.paon",      "d.street",
                                           "d.locality",     "d.town", "d.post_town", "d.as_given"};
    const WordsIn wanted(words);
    const QByteArray sql = "SELECT p.id FROM person p JOIN address d ON d.id = p.address_id WHERE d.protected = 0 AND "
        + wanted.in(columns) + " ORDER BY p.family_name COLLATE NOCASE, p.given_name COLLATE NOCASE, p.id LIMIT :most";
    Statement s(m_db, sql.constData());
    wanted.bindTo(s);
    s.bind(":most", limit);
    QList<PersonId> found;
    while (s.next())
        found.append(s.get<PersonId>(0));
    return found;
}

namespace {
/// Columns with words in them: where a hit stands, and its subject (kind, id, reference), referral, case and text.
struct TextSource
{
    const char *select;
    std::array<const char *, 6> columns;
    const char *newestFirst;
};
} // namespace

static constexpr TextSource textSources[]{
    {"SELECT 'narrative', 'referral', r.id, r.ref, r.id, r.case_id, r.narrative FROM referral r",
     {"r.narrative"},
     "r.id"},
    {"SELECT 'incident_place', 'referral', r.id, r.ref, r.id, r.case_id, r.incident_place FROM referral r",
     {"r.incident_place"},
     "r.id"},
    {"SELECT 'police_reference', 'referral', r.id, r.ref, r.id, r.case_id, r.police_ref FROM referral r",
     {"r.police_ref"},
     "r.id"},
    {"SELECT 'referral_words', 'referral', r.id, r.ref, r.id, r.case_id, r.perpetrator_description || char(10) ||"
     " r.victim_wishes || char(10) || r.safe_contact || char(10) || r.protective_factors || char(10) ||"
     " r.emergency_reason || char(10) || r.afraid_of FROM referral r",
     {"r.perpetrator_description", "r.victim_wishes", "r.safe_contact", "r.protective_factors", "r.emergency_reason",
      "r.afraid_of"},
     "r.id"},
    {"SELECT 'judgement', CASE WHEN s.referral_id IS NULL THEN 'case' ELSE 'referral' END,"
     " COALESCE(s.referral_id, s.case_id), r.ref, s.referral_id, COALESCE(s.case_id, r.case_id), j.rationale"
     " FROM assessment_judgement j JOIN assessment s ON s.id = j.assessment_id"
     " LEFT JOIN referral r ON r.id = s.referral_id",
     {"j.rationale"},
     "j.id"},
    {"SELECT 'action_text', 'action', a.id, a.ref, NULL, a.case_id, a.text FROM action a", {"a.text"}, "a.id"},
    {"SELECT 'action_feedback', 'action', a.id, a.ref, NULL, a.case_id, f.text FROM action_feedback f"
     " JOIN action a ON a.id = f.action_id"
     " AND f.id NOT IN (SELECT t.feedback_id FROM feedback_taken_back t)",
     {"f.text"},
     "f.id"},
    {"SELECT 'contribution', 'case', i.case_id, NULL, i.referral_id, i.case_id, c.text FROM contribution c"
     " JOIN agenda_item i ON i.id = c.agenda_item_id",
     {"c.text"},
     "c.id"},
    {"SELECT 'risk_analysis', 'case', i.case_id, NULL, i.referral_id, i.case_id, k.harm || char(10) ||"
     " k.contributory || char(10) || k.safety || char(10) || k.decision || char(10) || k.victim_told_how"
     " FROM risk_analysis k JOIN agenda_item i ON i.id = k.agenda_item_id",
     {"k.harm", "k.contributory", "k.safety", "k.decision", "k.victim_told_how"},
     "k.id"},
    {"SELECT 'case_event', 'case', e.case_id, NULL, NULL, e.case_id, e.text FROM case_event e", {"e.text"}, "e.id"},
    {"SELECT 'amendment', CASE WHEN n.case_id IS NULL THEN 'meeting' ELSE 'case' END,"
     " COALESCE(n.case_id, n.meeting_id), m.ref, NULL, n.case_id, n.text FROM minutes_amendment n"
     " JOIN meeting m ON m.id = n.meeting_id",
     {"n.text"},
     "n.id"},
    {"SELECT 'other_business', 'meeting', m.id, m.ref, NULL, NULL, n.notes FROM minutes n"
     " JOIN meeting m ON m.id = n.meeting_id",
     {"n.notes"},
     "n.id"},
};

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

/// R103: what was said of a whole meeting may speak of any of its cases.
static bool hasClosedCase(const Connection &db, qint64 meeting, const CaseGate &gate)
{
    Statement s(db, "SELECT case_id FROM agenda_item WHERE meeting_id = :meeting");
    s.bind(":meeting", meeting);
    while (s.next()) {
        if (gate.isClosed(s.get<Id<CaseFile>>(0)))
            return true;
    }
    return false;
}

// One source after the other, from its newest row: enough hits end the reading, and nothing has to be sorted.
QList<SearchHit> SearchTable::inTexts(const QStringList &words, const CaseGate &gate, int limit) const
{
    const WordsIn wanted(words);
    const AddressInText addresses(m_db);
    QList<SearchHit> hits;
    for (const TextSource &source : textSources) {
        const QByteArray sql = QByteArray(source.select) + " WHERE " + wanted.in(source.columns) + " ORDER BY "
            + source.newestFirst + " DESC";
        Statement s(m_db, sql.constData());
        wanted.bindTo(s);
        while (hits.size() < limit && s.next()) {
            if (gate.isClosed(s.get<Id<CaseFile>>(5)) || gate.isClosed(s.get<Id<Referral>>(4)))
                continue;
            if (s.get<SubjectKind>(1) == SubjectKind::Meeting && hasClosedCase(m_db, s.get<qint64>(2), gate))
                continue;
            if (const std::optional<QString> text = foundText(s.get<QString>(6), words, addresses))
                hits.append(hitOf(m_db, s, *text, words));
        }
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
