// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/AuditTable.h"

#include "core/audit/AuditChain.h"
#include "core/audit/SubjectRef.h"
#include "core/base/Text.h"
#include "core/store/Statement.h"

namespace marac {

#define MARAC_AUDIT_COLUMNS                                                                                            \
    "seq, at_ms, offset_minutes, steady_ms, clock, user_id, key_id, session, device, boot_id, app_version, verb, "     \
    "subject_kind, subject_id, nonce, payload, rows_hash, payload_commit, prev_hash, entry_hash, signature"

static AuditEntry entryFrom(const Statement &s)
{
    AuditEntry entry;
    entry.seq = s.get<qint64>(0);
    entry.at = QDateTime::fromMSecsSinceEpoch(s.get<qint64>(1), Qt::UTC);
    entry.offsetMinutes = s.get<int>(2);
    entry.steadyMs = s.get<qint64>(3);
    entry.clock = s.get<ClockFlag>(4);
    entry.userId = s.get<qint64>(5);
    entry.keyId = s.get<qint64>(6);
    entry.session = {s.get<QByteArray>(7), s.get<QString>(8), s.get<QString>(9), s.get<QString>(10)};
    entry.event.verb = s.get<AuditVerb>(11);
    entry.event.subject.kind = s.get<SubjectKind>(12);
    entry.event.subject.id = s.get<qint64>(13);
    entry.nonce = s.get<QByteArray>(14);
    entry.payload = s.get<QByteArray>(15);
    entry.rowsHash = s.get<QByteArray>(16);
    entry.payloadCommit = s.get<QByteArray>(17);
    entry.prevHash = s.get<QByteArray>(18);
    entry.entryHash = s.get<QByteArray>(19);
    entry.signature = s.get<QByteArray>(20);
    chain::readPayload(entry.payload, entry.event);
    return entry;
}

static void insertFoundUnder(Connection &db, qint64 seq, const AuditEvent &event)
{
    Statement s(db, "INSERT INTO audit_about (seq, kind, subject_id) VALUES (:seq, :kind, :subject_id)");
    const QList<Subject> subjects = chain::foundUnder(event);
    for (const Subject &subject : subjects)
        s.bind(":seq", seq).bind(":kind", subject.kind).bind(":subject_id", subject.id).run();
}

void AuditTable::insert(Connection &db, const AuditEntry &entry)
{
    Statement s(db,
                "INSERT INTO audit (" MARAC_AUDIT_COLUMNS
                ") VALUES (:seq, :at_ms, :offset_minutes, :steady_ms, :clock, "
                ":user_id, :key_id, :session, :device, :boot_id, :app_version, :verb, :subject_kind, :subject_id, "
                ":nonce, :payload, :rows_hash, :payload_commit, :prev_hash, :entry_hash, :signature)");
    s.bind(":seq", entry.seq).bind(":at_ms", entry.at.toMSecsSinceEpoch());
    s.bind(":offset_minutes", entry.offsetMinutes).bind(":steady_ms", entry.steadyMs).bind(":clock", entry.clock);
    s.bind(":user_id", entry.userId).bind(":key_id", entry.keyId).bind(":session", entry.session.id);
    s.bind(":device", entry.session.device).bind(":boot_id", entry.session.bootId);
    s.bind(":app_version", entry.session.appVersion).bind(":verb", entry.event.verb);
    s.bind(":subject_kind", entry.event.subject.kind).bind(":subject_id", entry.event.subject.id);
    s.bind(":nonce", entry.nonce).bind(":payload", entry.payload).bind(":rows_hash", entry.rowsHash);
    s.bind(":payload_commit", entry.payloadCommit).bind(":prev_hash", entry.prevHash);
    s.bind(":entry_hash", entry.entryHash).bind(":signature", entry.signature);
    s.run();
    insertFoundUnder(db, entry.seq, entry.event);
}

TrailHead AuditTable::head(const Connection &db)
{
    Statement s(db, "SELECT seq, entry_hash FROM audit ORDER BY seq DESC LIMIT 1");
    return s.next() ? TrailHead{s.get<qint64>(0), s.get<QByteArray>(1)} : TrailHead{};
}

std::optional<AuditEntry> AuditTable::bySeq(const Connection &db, qint64 seq)
{
    Statement s(db, "SELECT " MARAC_AUDIT_COLUMNS " FROM audit WHERE seq = :seq");
    s.bind(":seq", seq);
    return s.next() ? std::optional(entryFrom(s)) : std::nullopt;
}

std::optional<AuditEntry> AuditTable::byHash(const Connection &db, const QByteArray &beginning)
{
    Statement s(db,
                "SELECT " MARAC_AUDIT_COLUMNS
                " FROM audit WHERE substr(entry_hash, 1, :length) = :beginning ORDER BY seq LIMIT 1");
    s.bind(":length", qint64(beginning.size())).bind(":beginning", beginning);
    return !beginning.isEmpty() && s.next() ? std::optional(entryFrom(s)) : std::nullopt;
}

std::optional<AuditEntry> AuditTable::last(const Connection &db)
{
    Statement s(db, "SELECT " MARAC_AUDIT_COLUMNS " FROM audit ORDER BY seq DESC LIMIT 1");
    return s.next() ? std::optional(entryFrom(s)) : std::nullopt;
}

/// Few entries have them, and these are the words of their index.
#define FEW_VERBS " AND verb IN ('administer', 'back_up', 'failed', 'restore')"

static bool isOneOfFew(AuditVerb verb)
{
    return verb == AuditVerb::Administer || verb == AuditVerb::BackUp || verb == AuditVerb::Failed
        || verb == AuditVerb::Restore;
}

/// The conditions that are asked for, and no others: by one of the time that lets everything through SQLite would sort the
/// whole trail for one page of it.
static QByteArray pageOf(const AuditFilter &filter)
{
    QByteArray sql = "SELECT " MARAC_AUDIT_COLUMNS " FROM audit WHERE seq < :before_seq";
    if (filter.about) {
        sql += " AND (seq IN (SELECT a.seq FROM audit_about a WHERE a.kind = :about_kind AND a.subject_id = :about_id)"
               " OR (:about_kind = :person AND subject_kind = :list AND seq >"
               " (SELECT min(a.seq) FROM audit_about a WHERE a.kind = :about_kind AND a.subject_id = :about_id)"
               " AND (CAST(payload AS TEXT) LIKE '%\"ref\":\"cases\"}'"
               " OR CAST(payload AS TEXT) LIKE '%\"ref\":\"referrals\"}')))";
    }
    if (filter.userId)
        sql += " AND user_id = :user_id";
    if (filter.verb)
        sql += isOneOfFew(*filter.verb) ? " AND verb = :verb" FEW_VERBS : " AND verb = :verb";
    if (filter.from.isValid())
        sql += " AND at_ms >= :from_ms";
    if (filter.to.isValid())
        sql += " AND at_ms < :to_ms";
    return sql + " ORDER BY seq DESC LIMIT :most";
}

QList<AuditEntry> AuditTable::page(const Connection &db, const AuditFilter &filter)
{
    const QByteArray sql = pageOf(filter);
    Statement s(db, sql.constData());
    s.bind(":before_seq", filter.beforeSeq > 0 ? filter.beforeSeq : std::numeric_limits<qint64>::max());
    if (filter.about) {
        s.bind(":about_kind", filter.about->kind).bind(":about_id", filter.about->id);
        s.bind(":person", SubjectKind::Person).bind(":list", SubjectKind::List);
    }
    if (filter.userId)
        s.bind(":user_id", *filter.userId);
    if (filter.verb)
        s.bind(":verb", *filter.verb);
    if (filter.from.isValid())
        s.bind(":from_ms", filter.from.toMSecsSinceEpoch());
    if (filter.to.isValid())
        s.bind(":to_ms", filter.to.toMSecsSinceEpoch());
    s.bind(":most", std::clamp(filter.limit, 1, 1000));
    QList<AuditEntry> entries;
    while (s.next())
        entries.append(entryFrom(s));
    return entries;
}

static std::optional<Subject> personInTrail(const Connection &db, qint64 person)
{
    Statement s(db, "SELECT count(*) FROM audit_about WHERE kind = :kind AND subject_id = :id");
    s.bind(":kind", SubjectKind::Person).bind(":id", person);
    s.next();
    return s.get<qint64>(0) > 0 ? std::optional(Subject{SubjectKind::Person, person, {}}) : std::nullopt;
}

std::optional<Subject> AuditTable::subjectWithRef(const Connection &db, const QString &ref)
{
    if (ref.isEmpty() || ref.size() > text::lineLimit)
        return std::nullopt;
    if (const std::optional<qint64> person = personOfRef(ref))
        return personInTrail(db, *person);
    const std::optional<SubjectKind> kind = kindOfRef(ref);
    // The payload is JSON: the search narrows, the parsed references decide.
    Statement s(db,
                "SELECT " MARAC_AUDIT_COLUMNS
                " FROM audit WHERE instr(upper(CAST(payload AS TEXT)), :ref) > 0 ORDER BY seq DESC");
    s.bind(":ref", ref.toUpper());
    while (s.next()) {
        const AuditEntry entry = entryFrom(s);
        for (const Subject &subject : QList<Subject>{entry.event.subject} + entry.event.about) {
            if (subject.id > 0 && (!kind || subject.kind == *kind)
                && subject.ref.compare(ref, Qt::CaseInsensitive) == 0)
                return subject;
        }
    }
    return std::nullopt;
}

QStringList AuditTable::erasedRefs(const Connection &db, SubjectKind kind)
{
    // The verb stands in the text, or the index of the erased would not serve.
    Statement s(db,
                "SELECT " MARAC_AUDIT_COLUMNS " FROM audit WHERE verb = 'erase' AND subject_kind = :kind ORDER BY seq");
    s.bind(":kind", kind);
    QStringList refs;
    while (s.next())
        refs << entryFrom(s).event.subject.ref;
    return refs;
}

QList<AuditEntry> AuditTable::walk(const Connection &db, qint64 fromSeq, int limit, qint64 beforeSeq)
{
    Statement s(db,
                "SELECT " MARAC_AUDIT_COLUMNS
                " FROM audit WHERE seq >= :from_seq AND seq < :before_seq ORDER BY seq LIMIT :most");
    s.bind(":from_seq", fromSeq).bind(":before_seq", beforeSeq).bind(":most", limit);
    QList<AuditEntry> entries;
    while (s.next())
        entries.append(entryFrom(s));
    return entries;
}

qint64 AuditTable::countOutside(const Connection &db, qint64 last)
{
    // By their numbers alone, so that the entries themselves are asked and no index of them, which may be of another time.
    Statement s(db,
                "SELECT (SELECT count(*) FROM audit NOT INDEXED WHERE seq < 1) "
                "     + (SELECT count(*) FROM audit NOT INDEXED WHERE seq > :last)");
    s.bind(":last", last);
    s.next();
    return s.get<qint64>(0);
}

qint64 AuditTable::countToWalk(const Connection &db, qint64 fromSeq, qint64 beforeSeq)
{
    // The signs keep SQLite from reading the entries themselves: every index knows their numbers.
    Statement s(db, "SELECT count(*) FROM audit WHERE +seq >= :from_seq AND +seq < :before_seq");
    s.bind(":from_seq", fromSeq).bind(":before_seq", beforeSeq);
    s.next();
    return s.get<qint64>(0);
}

QList<qint64> AuditTable::unreadable(const Connection &db)
{
    QList<qint64> found;
    Statement s(db, "SELECT seq, verb, subject_kind, clock FROM audit ORDER BY seq");
    while (s.next()) {
        if (!fromCode<AuditVerb>(s.get<QString>(1)) || !fromCode<SubjectKind>(s.get<QString>(2))
            || !fromCode<ClockFlag>(s.get<QString>(3)))
            found.append(s.get<qint64>(0));
    }
    return found;
}

} // namespace marac
