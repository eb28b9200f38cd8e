// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/TrailCheck.h"

#include "core/audit/AuditChain.h"
#include "core/audit/AuditTable.h"
#include "core/audit/BoundRowTable.h"
#include "core/audit/SignerTable.h"
#include "core/audit/standing/AccountReplay.h"
#include "core/audit/standing/RowCheck.h"
#include "core/keys/keyring/UserKeys.h"
#include "core/store/StoreFault.h"
#include "core/store/rows/RowDigest.h"
#include "core/users/UserTable.h"

#include <QCoreApplication>

#include <algorithm>
#include <future>
#include <tuple>

namespace marac {

namespace {

/// What an entry shows by itself, whatever stands around it.
struct Proven
{
    bool isWhole = false;
    bool isSigned = false; ///< by the key it names
};

/// Half of the time of a check; asks nothing of the register and runs beside the reading of it.
QList<Proven> proven(const QList<AuditEntry> &entries, const QHash<qint64, Signer> &signers)
{
    QList<Proven> all;
    all.reserve(entries.size());
    for (const AuditEntry &entry : entries) {
        const auto signer = signers.constFind(entry.keyId);
        const bool isSigned =
            signer != signers.constEnd() && UserKeys::verify(signer->publicKey, entry.entryHash, entry.signature);
        all << Proven{chain::isWhole(entry), isSigned};
    }
    return all;
}

class Walk
{
    Q_DECLARE_TR_FUNCTIONS(TrailCheck)

public:
    Walk(const Connection &db, const TrailClaim &claim, const std::function<bool(int)> &progress)
        : m_db(db), m_claim(claim), m_progress(progress), m_signers(SignerTable::all(db)),
          m_accounts(claim.uuid, m_signers)
    {
    }

    TrailReport run()
    {
        const bool whole = walkEntries() && walkRows();
        if (whole)
            checkDerived();
        if (whole && m_report.entries == AuditTable::count(m_db)) {
            checkAccounts();
            checkCount();
        }
        conclude(whole);
        return m_report;
    }

private:
    using Kind = TrailFinding::Kind;

    void found(const TrailFinding &finding)
    {
        ++m_report.faults;
        if (m_report.findings.size() < 200)
            m_report.findings.append(finding);
    }
    void found(Kind kind, qint64 seq, const QString &text) { found({kind, seq, text}); }

    bool goesOn(int percent) const { return !m_progress || m_progress(percent); }

    bool walkEntries();
    std::future<QList<Proven>> prove(const QList<AuditEntry> &entries) const;
    void checkEntry(const AuditEntry &entry, const Proven &proof);
    bool checkSignature(const AuditEntry &entry, const Proven &proof);
    bool checkIndexes(const AuditEntry &entry, const QList<BoundRow> &rows);
    bool walkRows();
    void checkAccounts();
    void checkDerived();
    void checkHead();
    void checkCount();
    void conclude(bool whole);

    const Connection &m_db;
    const TrailClaim &m_claim;
    const std::function<bool(int)> &m_progress;
    const QHash<qint64, Signer> m_signers;
    AccountReplay m_accounts;
    TrailReport m_report;
    TrailHead m_last;
};

static constexpr int entriesAtOnce = 500;

std::future<QList<Proven>> Walk::prove(const QList<AuditEntry> &entries) const
{
    // Where no thread is to be had it is done when it is asked for.
    return std::async(std::launch::async | std::launch::deferred,
                      [entries, signers = m_signers] { return proven(entries, signers); });
}

bool Walk::walkEntries()
{
    m_last = {0, chain::beginning(m_claim.uuid)};
    const qint64 total = std::max<qint64>(AuditTable::count(m_db), 1);
    const QList<qint64> unreadable = AuditTable::unreadable(m_db);
    for (const qint64 seq : unreadable)
        found(Kind::EntryAltered, seq, tr("Entry %1 holds a word that this program never writes.").arg(seq));
    const qint64 end = unreadable.isEmpty() ? std::numeric_limits<qint64>::max() : unreadable.first();
    QList<AuditEntry> entries = AuditTable::walk(m_db, m_last.seq + 1, entriesAtOnce, end);
    std::future<QList<Proven>> proofs = prove(entries);
    while (!entries.isEmpty()) {
        const QList<Proven> proof = proofs.get();
        const QList<AuditEntry> next = AuditTable::walk(m_db, entries.last().seq + 1, entriesAtOnce, end);
        proofs = prove(next); // while the register is asked about these
        for (qsizetype i = 0; i < entries.size(); ++i)
            checkEntry(entries.at(i), proof.at(i));
        m_report.entries += entries.size();
        if (!goesOn(int(std::min<qint64>(m_report.entries * 60 / total, 60))))
            return false;
        entries = next;
    }
    if (!unreadable.isEmpty())
        return true; // what comes after it can't be held against it
    if (BoundRowTable::orphans(m_db) > 0)
        found(Kind::IndexAltered, m_last.seq, tr("Records are tied to entries that are no longer there."));
    checkHead();
    return true;
}

void Walk::checkEntry(const AuditEntry &entry, const Proven &proof)
{
    if (entry.seq != m_last.seq + 1) {
        found(Kind::EntryMissing, m_last.seq + 1,
              tr("Entry %1 is missing: entry %2 follows entry %3.").arg(m_last.seq + 1).arg(entry.seq).arg(m_last.seq));
    } else if (entry.prevHash != m_last.hash) {
        found(Kind::EntryMoved, entry.seq, tr("Entry %1 does not follow the entry before it.").arg(entry.seq));
    }
    const bool whole = proof.isWhole;
    if (!whole)
        found(Kind::EntryAltered, entry.seq, tr("Entry %1 was altered after it was made.").arg(entry.seq));
    const QList<BoundRow> rows = BoundRowTable::ofEntry(m_db, entry.seq);
    const bool rightlySigned = checkSignature(entry, proof);
    const bool rightlyListed = checkIndexes(entry, rows);
    if (whole && rightlySigned && rightlyListed) { // one that is not proves nothing of keys and roles
        if (const std::optional<TrailFinding> wrong = m_accounts.take(entry, rows))
            found(*wrong);
    }
    if (entry.clock != ClockFlag::Steady)
        ++m_report.clockWarnings;
    m_last = {entry.seq, entry.entryHash};
}

bool Walk::checkSignature(const AuditEntry &entry, const Proven &proof)
{
    const auto signer = m_signers.constFind(entry.keyId);
    if (signer == m_signers.constEnd()) {
        found(Kind::SignerUnknown, entry.seq,
              tr("Entry %1 is signed with a key the register does not have.").arg(entry.seq));
        return false;
    }
    if (signer->userId != entry.userId || !proof.isSigned) {
        found(Kind::SignatureWrong, entry.seq, tr("Entry %1 was not signed by the person it names.").arg(entry.seq));
        return false;
    }
    return true;
}

/// False when the list of rows is not the one the entry was made with.
bool Walk::checkIndexes(const AuditEntry &entry, const QList<BoundRow> &rows)
{
    if (!AuditTable::isFoundUnder(m_db, entry.seq, chain::foundUnder(entry.event)))
        found(Kind::IndexAltered, entry.seq, tr("The list of what entry %1 is about was altered.").arg(entry.seq));
    if (chain::rowsHash(rows) == entry.rowsHash)
        return true;
    found(Kind::IndexAltered, entry.seq, tr("The list of records tied to entry %1 was altered.").arg(entry.seq));
    return false;
}

bool Walk::walkRows()
{
    const QStringList live = tablesToBind(m_db, BoundRowTable::excluded());
    QStringList tables = live + BoundRowTable::tablesEverBound(m_db);
    tables.sort();
    tables.removeDuplicates();
    for (qsizetype i = 0; i < tables.size(); ++i) {
        m_report.rows += checkRows(m_db, tables.at(i), live.contains(tables.at(i)),
                                   [this](const TrailFinding &finding) { found(finding); });
        if (!goesOn(60 + int((i + 1) * 40 / tables.size())))
            return false;
    }
    return true;
}

void Walk::checkAccounts()
{
    try {
        const QList<TrailFinding> accounts = m_accounts.compare(UserTable::all(m_db));
        for (const TrailFinding &finding : accounts)
            found(finding);
    } catch (const StoreFault &fault) {
        // One that can't be read as an account is a record that was altered: it is found and named by then.
        if (fault.cause() != StoreFault::Cause::Corrupt || m_report.faults == 0)
            throw;
    }
}

void Walk::checkDerived()
{
    const bool areRecordsRight = m_report.faults == 0;
    const QList<Derived> differing = derivedDiffering(m_db, m_claim.steps);
    const auto differs = [this](Derived which, const QString &text) {
        m_report.differing.append(which);
        found(Kind::DerivedDiffers, 0, text);
    };
    if (differing.contains(Derived::ProtectedPhrases)) {
        differs(Derived::ProtectedPhrases,
                tr("What protected addresses are found by in texts does not follow from the addresses on file: it was "
                   "altered outside this program, and texts may show what is protected. When nothing else is wrong, it "
                   "is made anew after the next unlocking, by a check of the trail in the open register, or with the "
                   "next backup."));
    }
    // Of records that were altered outside it can't follow, and they are named themselves.
    if (areRecordsRight && differing.contains(Derived::SearchIndex)) {
        differs(Derived::SearchIndex,
                tr("What searches find texts by does not follow from the texts on file: it was altered outside this "
                   "program, and a search may miss some. When nothing else is wrong, it is made anew by a check of the "
                   "trail in the open register, or with the next backup."));
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
