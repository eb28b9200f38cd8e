// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/TrailCheck.h"

#include "core/audit/AuditChain.h"
#include "core/audit/AuditTable.h"
#include "core/audit/BoundRowTable.h"
#include "core/audit/EntryCheck.h"
#include "core/audit/EntryProofs.h"
#include "core/audit/SignerTable.h"
#include "core/audit/standing/AccountReplay.h"
#include "core/audit/standing/RecordsCheck.h"
#include "core/store/StoreFault.h"
#include "core/users/UserTable.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <tuple>

namespace marac {

namespace {

constexpr int entriesAtOnce = 200;
constexpr qsizetype mostWaiting = 40; ///< batches of entries that are proved beside what is done here

/// The whole check. Entries are proved on another core (EntryProofs), and meanwhile everything else is done here: they are
/// read, records are compared, and what follows from the records; in the end this core helps to prove.
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
        begin();
        const bool whole = walk();
        m_report.clockWarnings = m_entries.clockWarnings();
        if (whole && m_isReadable)
            checkEnd();
        if (whole) {
            takeRecords();
            takeDerived();
        }
        if (whole && m_isReadable) {
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
        if (m_report.findings.size() < RecordsCheck::mostFindings)
            m_report.findings.append(finding);
    }
    void found(Kind kind, qint64 seq, const QString &text) { found({kind, seq, text}); }

    void begin();
    bool walk();
    void readEntries();
    void checkEntries();
    bool goesOn() const;
    void checkEnd();
    void takeRecords();
    void takeDerived();
    void checkAccounts();
    void checkCount();
    void conclude(bool whole);

    const Connection &m_db;
    const TrailClaim &m_claim;
    const std::function<bool(int)> &m_progress;
    const std::function<bool()> m_isWanted = m_progress ? std::function<bool()>([this] { return goesOn(); }) : nullptr;
    const QHash<qint64, Signer> m_signers;
    AccountReplay m_accounts;
    TrailReport m_report;

    const TakeFinding m_foundInEntry = [this](const TrailFinding &finding) { found(finding); };
    EntryCheck m_entries{m_db, m_claim.uuid, m_signers, m_accounts, m_foundInEntry};
    EntryProofs m_proofs{m_signers};
    qint64 m_nextEntry = 1;
    qint64 m_endOfEntries = std::numeric_limits<qint64>::max();
    qint64 m_toWalk = 0;      ///< entries between the two: others are counted, or named, and no more
    bool m_isReadable = true; ///< each entry holds words of this program
    bool m_areAllRead = false;
    RecordsCheck m_records{m_db, m_claim.steps};
};

void Walk::begin()
{
    const QList<qint64> unreadable = AuditTable::unreadable(m_db);
    for (const qint64 seq : unreadable)
        found(Kind::EntryAltered, seq, tr("Entry %1 holds a word that this program never writes.").arg(seq));
    m_isReadable = unreadable.isEmpty();
    if (!m_isReadable)
        m_endOfEntries = unreadable.first(); // what comes after it can't be held against it
    m_toWalk = AuditTable::countToWalk(m_db, m_nextEntry, m_endOfEntries);
}

/// False when it was stopped.
bool Walk::walk()
{
    while (goesOn()) {
        if (m_proofs.isNextReady())
            checkEntries();
        else if (!m_areAllRead && m_proofs.waiting() < mostWaiting)
            readEntries();
        else if (!m_records.isDone()) {
            if (!m_records.goOn(m_isWanted))
                return false;
        } else if (m_proofs.waiting() == 0)
            return true;
        else if (!m_proofs.help())
            checkEntries();
    }
    return false;
}

bool Walk::goesOn() const
{
    if (!m_progress)
        return true;
    const qint64 entries = m_toWalk == 0 ? 60 : m_report.entries * 60 / m_toWalk;
    return m_progress(int(entries) + m_records.percent() * 40 / 100);
}

void Walk::readEntries()
{
    const QList<AuditEntry> entries = AuditTable::walk(m_db, m_nextEntry, entriesAtOnce, m_endOfEntries);
    m_areAllRead = entries.isEmpty();
    if (m_areAllRead)
        return;
    m_nextEntry = entries.last().seq + 1;
    m_proofs.hand(entries);
}

void Walk::checkEntries()
{
    const QList<Proven> proofs = m_proofs.take();
    for (const Proven &proof : proofs)
        m_entries.take(proof);
    m_report.entries += proofs.size();
}

void Walk::checkEnd()
{
    const TrailHead &last = m_entries.last();
    // Numbers begin with 1 and no entry has the highest there is: what lies beyond them is never walked.
    if (AuditTable::countOutside(m_db, last.seq) > 0) {
        found(Kind::EntryMoved, last.seq,
              tr("There are entries that are no part of the trail: they stand before its first one or far behind entry "
                 "%1.")
                  .arg(last.seq));
    }
    if (BoundRowTable::orphans(m_db) > 0)
        found(Kind::IndexAltered, last.seq, tr("Records are tied to entries that are no longer there."));
    if (last == m_claim.head)
        return;
    const qint64 first = last.seq == m_claim.head.seq ? last.seq : std::min(last.seq, m_claim.head.seq) + 1;
    found(Kind::HeadDiffers, first,
          tr("The trail ends at entry %1; the register remembers entry %2 as its last.")
              .arg(last.seq)
              .arg(m_claim.head.seq));
}

/// Behind all that was found in entries, whichever came first.
void Walk::takeRecords()
{
    m_report.rows = m_records.rows();
    for (const TrailFinding &finding : m_records.findings())
        found(finding);
    m_report.faults += m_records.faults() - m_records.findings().size();
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

void Walk::takeDerived()
{
    const bool areRecordsRight = m_report.faults == 0;
    const auto differs = [this](Derived which, const QString &text) {
        m_report.differing.append(which);
        found(Kind::DerivedDiffers, 0, text);
    };
    if (m_records.differing().contains(Derived::ProtectedPhrases)) {
        differs(Derived::ProtectedPhrases,
                tr("What protected addresses are found by in texts does not follow from the addresses on file: it was "
                   "altered outside this program, and texts may show what is protected. When nothing else is wrong, it "
                   "is made anew after the next unlocking, by a check of the trail in the open register, or with the "
                   "next backup."));
    }
    // Of records that were altered outside it can't follow, and they are named themselves.
    if (areRecordsRight && m_records.differing().contains(Derived::SearchIndex)) {
        differs(Derived::SearchIndex,
                tr("What searches find texts by does not follow from the texts on file: it was altered outside this "
                   "program, and a search may miss some. When nothing else is wrong, it is made anew by a check of the "
                   "trail in the open register, or with the next backup."));
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
