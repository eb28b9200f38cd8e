// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/TrailCheck.h"

#include "core/audit/AuditChain.h"
#include "core/audit/AuditTable.h"
#include "core/audit/BoundRowTable.h"
#include "core/audit/SignerTable.h"
#include "core/keys/keyring/UserKeys.h"
#include "core/store/rows/RowDigest.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace marac {

namespace {

class Walk
{
    Q_DECLARE_TR_FUNCTIONS(TrailCheck)

public:
    Walk(const Connection &db, const TrailClaim &claim, const std::function<bool(int)> &progress)
        : m_db(db), m_claim(claim), m_progress(progress), m_signers(SignerTable::all(db))
    {
    }

    TrailReport run()
    {
        const bool whole = walkEntries() && walkRows();
        if (whole)
            checkCount();
        conclude(whole);
        return m_report;
    }

private:
    using Kind = TrailFinding::Kind;

    void found(Kind kind, qint64 seq, const QString &text)
    {
        ++m_report.faults;
        if (m_report.findings.size() < 200)
            m_report.findings.append({kind, seq, text});
    }

    bool goesOn(int percent) const { return !m_progress || m_progress(percent); }

    bool walkEntries();
    void checkEntry(const AuditEntry &entry);
    void checkSignature(const AuditEntry &entry);
    void checkIndexes(const AuditEntry &entry);
    bool walkRows();
    void checkTable(const QString &table, bool exists);
    void checkHead();
    void checkCount();
    void conclude(bool whole);

    const Connection &m_db;
    const TrailClaim &m_claim;
    const std::function<bool(int)> &m_progress;
    const QHash<qint64, Signer> m_signers;
    TrailReport m_report;
    TrailHead m_last;
};

bool Walk::walkEntries()
{
    m_last = {0, chain::beginning(m_claim.uuid)};
    const qint64 total = std::max<qint64>(AuditTable::count(m_db), 1);
    for (;;) {
        const QList<AuditEntry> entries = AuditTable::walk(m_db, m_last.seq + 1, 500);
        if (entries.isEmpty())
            break;
        for (const AuditEntry &entry : entries)
            checkEntry(entry);
        m_report.entries += entries.size();
        if (!goesOn(int(std::min<qint64>(m_report.entries * 60 / total, 60))))
            return false;
    }
    if (BoundRowTable::orphans(m_db) > 0)
        found(Kind::IndexAltered, m_last.seq, tr("Records are tied to entries that are no longer there."));
    checkHead();
    return true;
}

void Walk::checkEntry(const AuditEntry &entry)
{
    if (entry.seq != m_last.seq + 1) {
        found(Kind::EntryMissing, m_last.seq + 1,
              tr("Entry %1 is missing: entry %2 follows entry %3.").arg(m_last.seq + 1).arg(entry.seq).arg(m_last.seq));
    } else if (entry.prevHash != m_last.hash) {
        found(Kind::EntryMoved, entry.seq, tr("Entry %1 does not follow the entry before it.").arg(entry.seq));
    }
    const bool whole = chain::payloadCommit(entry.nonce, entry.payload) == entry.payloadCommit
        && chain::entryHash(entry) == entry.entryHash;
    if (!whole)
        found(Kind::EntryAltered, entry.seq, tr("Entry %1 was altered after it was made.").arg(entry.seq));
    checkSignature(entry);
    checkIndexes(entry);
    if (entry.clock != ClockFlag::Steady)
        ++m_report.clockWarnings;
    m_last = {entry.seq, entry.entryHash};
}

void Walk::checkSignature(const AuditEntry &entry)
{
    const auto signer = m_signers.constFind(entry.keyId);
    if (signer == m_signers.constEnd()) {
        found(Kind::SignerUnknown, entry.seq,
              tr("Entry %1 is signed with a key the register does not have.").arg(entry.seq));
    } else if (signer->userId != entry.userId
               || !UserKeys::verify(signer->publicKey, entry.entryHash, entry.signature)) {
        found(Kind::SignatureWrong, entry.seq, tr("Entry %1 was not signed by the person it names.").arg(entry.seq));
    }
}

void Walk::checkIndexes(const AuditEntry &entry)
{
    const QList<Subject> expected = chain::foundUnder(entry.event);
    const QList<Subject> indexed = AuditTable::foundUnder(m_db, entry.seq);
    bool same = expected.size() == indexed.size();
    for (qsizetype i = 0; same && i < expected.size(); ++i)
        same = expected.at(i).kind == indexed.at(i).kind && expected.at(i).id == indexed.at(i).id;
    if (!same)
        found(Kind::IndexAltered, entry.seq, tr("The list of what entry %1 is about was altered.").arg(entry.seq));
    if (chain::rowsHash(BoundRowTable::ofEntry(m_db, entry.seq)) != entry.rowsHash)
        found(Kind::IndexAltered, entry.seq, tr("The list of records tied to entry %1 was altered.").arg(entry.seq));
}

bool Walk::walkRows()
{
    const QStringList live = tablesToBind(m_db, BoundRowTable::excluded());
    QStringList tables = live + BoundRowTable::tablesEverBound(m_db);
    tables.sort();
    tables.removeDuplicates();
    for (qsizetype i = 0; i < tables.size(); ++i) {
        checkTable(tables.at(i), live.contains(tables.at(i)));
        if (!goesOn(60 + int((i + 1) * 40 / tables.size())))
            return false;
    }
    return true;
}

void Walk::checkTable(const QString &table, bool exists)
{
    QHash<qint64, BoundRowTable::Last> bound = BoundRowTable::lastOfAll(m_db, table);
    const auto checkRow = [&](qint64 row, const QByteArray &digest) {
        ++m_report.rows;
        const auto last = bound.constFind(row);
        if (last == bound.constEnd()) {
            found(Kind::RowUnbound, 0,
                  tr("A record in “%1” (number %2) was added without an entry.").arg(table).arg(row));
            return;
        }
        if (last->digest != digest) {
            found(Kind::RowChanged, last->seq,
                  tr("A record in “%1” (number %2) was changed without an entry; its last entry is %3.")
                      .arg(table)
                      .arg(row)
                      .arg(last->seq));
        }
        bound.erase(last);
    };
    if (exists)
        forEachRowDigest(m_db, table, checkRow);
    for (auto gone = bound.constBegin(); gone != bound.constEnd(); ++gone) {
        if (!gone->digest.isEmpty()) {
            found(Kind::RowMissing, gone->seq,
                  tr("A record in “%1” (number %2) is gone without an entry; its last entry is %3.")
                      .arg(table)
                      .arg(gone.key())
                      .arg(gone->seq));
        }
    }
}

void Walk::checkHead()
{
    if (!(m_last == m_claim.head)) {
        const qint64 first = m_last.seq == m_claim.head.seq ? m_last.seq : std::min(m_last.seq, m_claim.head.seq) + 1;
        found(Kind::HeadDiffers, first,
              tr("The trail ends at entry %1; the register remembers entry %2 as its last.")
                  .arg(m_last.seq)
                  .arg(m_claim.head.seq));
    }
}

void Walk::checkCount()
{
    if (m_report.rows != m_claim.boundRows) {
        found(Kind::CountDiffers, 0,
              tr("There are %1 records; the register remembers %2.").arg(m_report.rows).arg(m_claim.boundRows));
    }
}

void Walk::conclude(bool whole)
{
    if (m_report.faults > 0) {
        m_report.verdict = TrailReport::Verdict::Bad;
        // A record's last entry may itself be right, so faults of the trail come first, each sort by entry.
        std::stable_sort(m_report.findings.begin(), m_report.findings.end(), [](const auto &a, const auto &b) {
            return std::make_tuple(a.kind >= Kind::RowChanged, a.seq == 0, a.seq)
                < std::make_tuple(b.kind >= Kind::RowChanged, b.seq == 0, b.seq);
        });
        m_report.firstBadSeq = m_report.findings.first().seq;
        m_report.text = tr("Not good. %n fault(s) found; the first: %1", nullptr, int(m_report.faults))
                            .arg(m_report.findings.first().text);
    } else if (whole) {
        m_report.verdict = TrailReport::Verdict::Good;
        m_report.text = tr("Good. All %L1 entries and all %L2 records agree, and every signature is right.")
                            .arg(m_report.entries)
                            .arg(m_report.rows);
    } else {
        m_report.text = tr("Not finished: the check was stopped, so nothing can be said. Run it again to the end.");
    }
}

} // namespace

TrailReport verifyTrail(const Connection &db, const TrailClaim &claim, const std::function<bool(int)> &progress)
{
    return Walk(db, claim, progress).run();
}

} // namespace marac
