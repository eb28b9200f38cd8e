// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/tampering/ForgedTrail.h"

#include "core/audit/AuditChain.h"
#include "core/audit/AuditTable.h"
#include "core/audit/BoundRowTable.h"
#include "core/audit/TrailWriter.h"
#include "core/register/MetaTable.h"
#include "core/register/door/NewSession.h"
#include "core/store/Statement.h"
#include "core/store/rows/RowDigest.h"
#include "core/store/schema/Migration.h"
#include "core/users/UserTable.h"
#include "tests/proof/tampering/KeyHolder.h"
#include "tests/proof/tampering/Trial.h"

#include <array>

namespace marac::proof {

using namespace Qt::StringLiterals;

namespace {

/// What every forgery has at hand.
struct Forger
{
    Trial &trial;
    Connection &db;
    const UserKeys &own; ///< a reader's
    qint64 userId = 0;
    qint64 keyId = 0;
    qint64 last = 0;  ///< entry of the trail
    qint64 entry = 0; ///< drawn by lot, neither the first nor one of the last two
};

/// Does its deed and gives the words that must name it.
using Forgery = QRegularExpression (*)(const Forger &);

enum class Signatures { AsTheyWere, Forged };

/// Hashes that fit, from an entry to the end, and a head that fits them.
void hashAnew(const Forger &forger, qint64 from, Signatures signatures)
{
    QByteArray before = AuditTable::bySeq(forger.db, from - 1)->entryHash;
    Statement update(forger.db,
                     "UPDATE audit SET prev_hash = :prev_hash, entry_hash = :entry_hash, payload_commit = :commit, "
                     "rows_hash = :rows_hash, signature = :signature WHERE seq = :seq");
    const QList<AuditEntry> entries = AuditTable::walk(forger.db, from, 100'000);
    for (AuditEntry entry : entries) {
        entry.prevHash = before;
        entry.payloadCommit = chain::payloadCommit(entry.nonce, entry.payload);
        entry.rowsHash = chain::rowsHash(BoundRowTable::ofEntry(forger.db, entry.seq));
        entry.entryHash = chain::entryHash(entry);
        if (signatures == Signatures::Forged)
            entry.signature = forger.own.sign(entry.entryHash);
        update.bind(":prev_hash", entry.prevHash).bind(":entry_hash", entry.entryHash);
        update.bind(":commit", entry.payloadCommit).bind(":rows_hash", entry.rowsHash);
        update.bind(":signature", entry.signature).bind(":seq", entry.seq).run();
        before = entry.entryHash;
    }
    MetaTable::setHead(forger.db, AuditTable::head(forger.db), MetaTable::read(forger.db)->boundRows);
}

void alterOne(const Forger &forger, const char *set)
{
    const QByteArray sql = QByteArray("UPDATE audit SET ") + set + " WHERE seq = " + QByteArray::number(forger.entry);
    runScript(forger.db, sql.constData());
}

QRegularExpression earlierAndHashed(const Forger &forger)
{
    alterOne(forger, "at_ms = at_ms - 60000");
    hashAnew(forger, forger.entry, Signatures::AsTheyWere);
    return namingEntry(forger.entry);
}

/// Those that the forger signed themselves are right, so the first bad one may be a later entry.
QRegularExpression earlierAndSigned(const Forger &forger)
{
    qint64 first = forger.entry;
    for (const AuditEntry &entry : AuditTable::walk(forger.db, forger.entry, 100'000)) {
        first = entry.seq;
        if (entry.keyId != forger.keyId)
            break;
    }
    alterOne(forger, "at_ms = at_ms - 60000");
    hashAnew(forger, forger.entry, Signatures::Forged);
    return namingEntry(first);
}

QRegularExpression otherPerson(const Forger &forger)
{
    const qint64 was = AuditTable::bySeq(forger.db, forger.entry)->userId;
    alterOne(forger, was == 2 ? "user_id = 3" : "user_id = 2");
    hashAnew(forger, forger.entry, Signatures::Forged);
    return namingEntry(forger.entry);
}

/// Only this one is hashed; the next one tells.
QRegularExpression payloadAlone(const Forger &forger)
{
    alterOne(forger, "payload = CAST('{\"ref\":\"\"}' AS BLOB)");
    AuditEntry entry = *AuditTable::bySeq(forger.db, forger.entry);
    entry.payloadCommit = chain::payloadCommit(entry.nonce, entry.payload);
    Statement update(forger.db, "UPDATE audit SET payload_commit = :commit, entry_hash = :hash WHERE seq = :seq");
    update.bind(":commit", entry.payloadCommit).bind(":hash", chain::entryHash(entry)).bind(":seq", entry.seq).run();
    return namingEntry(forger.entry);
}

void takeOut(const Forger &forger, const char *which)
{
    const QByteArray where = QByteArray(" WHERE seq ") + which + ' ' + QByteArray::number(forger.entry) + ';';
    runScript(forger.db,
              ("DELETE FROM audit_row" + where + "DELETE FROM audit_about" + where + "DELETE FROM audit" + where)
                  .constData());
}

QRegularExpression oneTakenOut(const Forger &forger)
{
    takeOut(forger, "=");
    return namingEntry(forger.entry);
}

/// And the later ones moved up and hashed, so that no number is missing.
QRegularExpression oneTakenOutAndClosed(const Forger &forger)
{
    takeOut(forger, "=");
    const QByteArray moved = " SET seq = seq - 1 WHERE seq > " + QByteArray::number(forger.entry) + ';';
    runScript(forger.db, ("UPDATE audit_row" + moved + "UPDATE audit_about" + moved).constData());
    Statement move(forger.db, "UPDATE audit SET seq = :to WHERE seq = :from");
    for (qint64 seq = forger.entry + 1; seq <= forger.last; ++seq) // in order, each to the number freed before
        move.bind(":to", seq - 1).bind(":from", seq).run();
    hashAnew(forger, forger.entry, Signatures::AsTheyWere);
    return namingEntry(forger.entry);
}

/// The rest reads right in itself, except for the records of the entries that are gone: one of them is named. Where those
/// entries wrote none, this computer's witness tells, by the entry that is the last one now.
QRegularExpression endCutOff(const Forger &forger)
{
    takeOut(forger, ">");
    const qint64 kept = MetaTable::read(forger.db)->boundRows;
    MetaTable::setHead(forger.db, AuditTable::head(forger.db), kept);
    return QRegularExpression(u"“\\w+” \\(number \\d+\\)|ends at entry %1\\b"_s.arg(forger.entry));
}

/// Nothing but the last entry, which records the locking, is gone: everything in the file agrees.
QRegularExpression lastCutOff(const Forger &forger)
{
    Forger atTheEnd = forger;
    atTheEnd.entry = forger.last;
    takeOut(atTheEnd, "=");
    MetaTable::setHead(forger.db, AuditTable::head(forger.db), MetaTable::read(forger.db)->boundRows);
    return namingEntry(forger.last);
}

qint64 append(const Forger &forger, const TrailHand &hand, const AuditEvent &event, const QList<BoundRow> &rows)
{
    const Meta meta = *MetaTable::read(forger.db);
    const qint64 gained = TrailWriter::liveRowsGained(forger.db, rows);
    const QDateTime now = forger.trial.victim().place().clock->now();
    const TrailHead head = TrailWriter::append(forger.db, meta.uuid, hand, newSession(), now, 0, {event}, rows);
    MetaTable::setHead(forger.db, head, meta.boundRows + gained);
    return head.seq;
}

const AuditEvent look{.verb = AuditVerb::Consult, .subject = {SubjectKind::List, 0, QStringLiteral("cases")}};

QRegularExpression inAnothersName(const Forger &forger)
{
    const qint64 other = 1 + forger.trial.below(3);
    const qint64 keyId = UserTable::byId(forger.db, UserId(other))->keyId;
    return namingEntry(append(forger, {other, keyId, &forger.own}, look, {}));
}

QRegularExpression changeUnderALook(const Forger &forger)
{
    runScript(forger.db, "UPDATE setting SET value = 'elsewhere' WHERE key = 'venue'");
    Statement venue(forger.db, "SELECT id FROM setting WHERE key = 'venue'");
    if (!venue.next())
        qFatal("the register has no venue");
    const qint64 row = venue.get<qint64>(0);
    const QByteArray digest = rowDigest(forger.db, u"setting"_s, row).value_or(QByteArray());
    const QList<BoundRow> rows{BoundRow{u"setting"_s, row, digest}};
    return namingEntry(append(forger, {forger.userId, forger.keyId, &forger.own}, look, rows));
}

QRegularExpression changeByAReader(const Forger &forger)
{
    runScript(forger.db, "UPDATE person SET phone = '07700 900999' WHERE id = 1");
    AuditEvent event = look;
    event.verb = AuditVerb::Alter;
    event.subject = {SubjectKind::Person, 1, u"PER-1"_s};
    const QByteArray digest = rowDigest(forger.db, u"person"_s, 1).value_or(QByteArray());
    const QList<BoundRow> rows{BoundRow{u"person"_s, 1, digest}};
    return namingEntry(append(forger, {forger.userId, forger.keyId, &forger.own}, event, rows));
}

struct Line
{
    const char *what;
    Forgery forge;
};

constexpr std::array lines{
    Line{"an earlier moment, hashed to the end", earlierAndHashed},
    Line{"an earlier moment, hashed and signed to the end", earlierAndSigned},
    Line{"another person, hashed and signed to the end", otherPerson},
    Line{"what it says, hashed alone", payloadAlone},
    Line{"one taken out", oneTakenOut},
    Line{"one taken out and the gap closed", oneTakenOutAndClosed},
    Line{"the end cut off", endCutOff},
    Line{"the last one cut off", lastCutOff},
    Line{"an entry in another's name", inAnothersName},
    Line{"a change under a look", changeUnderALook},
    Line{"a change by a reader", changeByAReader},
};

} // namespace

void forgeTheTrail(Trial &trial)
{
    const Victim &victim = trial.victim();
    const UserKeys own = victim.admission(u"reader"_s).unlocked.keys.clone();
    victim.restore(); // what coming in left on this computer
    for (int i = 0; i < trial.proof().size(int(lines.size()), 400); ++i) {
        const Line &line = lines.at(std::size_t(i) % lines.size());
        QRegularExpression naming;
        QString where;
        {
            KeyHolder holder(victim.path(), victim.key());
            const qint64 last = AuditTable::head(holder.db()).seq;
            const std::optional<User> reader = UserTable::byLogin(holder.db(), u"reader"_s);
            const Forger forger{
                trial, holder.db(), own, reader->id.value(), reader->keyId, last, 2 + trial.below(last - 3)};
            where = u"%1, at entry %2"_s.arg(QString::fromUtf8(line.what)).arg(forger.entry);
            if (!holder.rewrite([&](Connection &) { naming = line.forge(forger); }))
                qFatal("the trail can't be forged");
        }
        trial.judgeNamed(where, naming);
    }
}

} // namespace marac::proof
