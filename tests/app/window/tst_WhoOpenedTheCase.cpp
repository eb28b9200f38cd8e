// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papers/Papers.h"
#include "core/dossier/CaseDossier.h"
#include "core/store/Connection.h"
#include "tests/support/AtTheWindow.h"

#include <QDir>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The audit side of scenario 16 in the whole window by keyboard: who opened a case in a period, the first broken link of a
/// trail that somebody changed with the key, wrong passphrases, and a backup that brings back the same totals. Where this test
/// runs there is no printer: the print was recorded through the door that printing goes through.
class TestWhoOpenedTheCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAuditorGetsAnswers();

private:
    static void prepare(test::MainJob &job);
    void peopleOpenTheCase();
    void makeABackup();
    void theAuditorAsksWho();
    void somebodyChangesAnEntry();
    void theCheckNamesTheFirstBrokenLink();
    void fiveWrongPassphrasesLock();
    void theTrailKeepsTheTries();
    void theBackupBringsBackTheSameTotals();

    void openTheCase(const QString &login, QDate day, QTime time = QTime(10, 0));
    QStringList totals();

    std::unique_ptr<test::AtTheWindow> m_at;
    QStringList m_totals; ///< when the backup was made
    QString m_backup;     ///< its folder
    qint64 m_broken = 0;  ///< the entry that is changed
};

/// Forty cases before it, and what happened to case 0041 until the window comes into it.
void TestWhoOpenedTheCase::prepare(test::MainJob &job)
{
    for (int number = 1; number <= 40; ++number)
        job.acceptedCase(job.referralOf(u"Household"_s, u"Number %1"_s.arg(number)));
    const MeetingId meeting = job.meetingOn(QDate(2026, 11, 12));
    const CaseFileId wanted = job.acceptedCase().caseId;
    job.setDay(QDate(2026, 10, 31), QTime(23, 59));
    MUST(consultCaseFile(job.as(Role::Reader), wanted));
    job.setDay(QDate(2026, 11, 2), QTime(14, 30));
    const documents::PaperOrder list{
        .kind = documents::DocumentKind::CaseList, .meeting = meeting, .recipient = job.agency("POL")};
    MUST(makePaper(job.as(Role::Deputy), list, documents::PaperUse::Print));
}

void TestWhoOpenedTheCase::openTheCase(const QString &login, QDate day, QTime time)
{
    m_at->handOver(login, day, time);
    m_at->page(u"cases"_s);
    m_at->open("cases", u"SHC-2026-0041"_s);
    QVERIFY2(m_at->says(u"Osei"_s), qPrintable(m_at->words()));
}

void TestWhoOpenedTheCase::peopleOpenTheCase()
{
    openTheCase(u"chair"_s, QDate(2026, 11, 5), QTime(9, 15));
    openTheCase(u"reader"_s, QDate(2026, 11, 12), QTime(23, 30));
    openTheCase(u"deputy"_s, QDate(2026, 11, 13), QTime(8, 0));
}

QStringList TestWhoOpenedTheCase::totals()
{
    QStringList all;
    for (const char *page : {"referrals", "cases", "meetings", "actions", "sharing"}) {
        m_at->page(QString::fromLatin1(page));
        const QStringList lines = m_at->lines(page);
        all << QString::number(lines.size()) << lines;
    }
    return all;
}

void TestWhoOpenedTheCase::makeABackup()
{
    m_at->handOver(u"administrator"_s, QDate(2026, 11, 16), QTime(9, 0));
    m_totals = totals();
    QVERIFY(m_totals.filter(u"SHC-2026-0041"_s).size() >= 2);
    m_at->page(u"backups"_s);
    m_at->press("backUpNow");
    QVERIFY2(QTest::qWaitFor([this] { return m_at->says(u"Backed up and checked"_s); }), qPrintable(m_at->words()));
    const QDir folder(m_at->pathOf(u"backups"_s));
    const QStringList made = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(!made.isEmpty());
    m_backup = folder.filePath(made.last());
}

void TestWhoOpenedTheCase::theAuditorAsksWho()
{
    m_at->handOver(u"auditor"_s, QDate(2026, 11, 16), QTime(11, 0));
    m_at->page(u"audit"_s);
    m_at->fill("aboutRef", u"SHC-2026-0041"_s);
    m_at->fill("from", u"1/11/2026"_s);
    m_at->fill("to", u"12/11/2026"_s);
    m_at->key(Qt::Key_Return, Qt::ControlModifier);
    const QStringList entries = m_at->lines("audit");
    const auto told = [&entries](const QString &who, const QString &what, const QString &when) {
        return !entries.filter(who).filter(what).filter(when).isEmpty();
    };
    const QByteArray all = entries.join(u'\n').toUtf8();
    QVERIFY2(told(u"Chris Okafor"_s, u"|Read|"_s, u"05/11/2026 09:15"_s), all.constData());
    QVERIFY2(told(u"Robin Walsh"_s, u"|Read|"_s, u"12/11/2026 23:30"_s), all.constData());
    QVERIFY2(told(u"Dana Price"_s, u"|Printed|"_s, u"02/11/2026 14:30"_s), all.constData());
    QCOMPARE(entries.filter(u"|Printed|"_s).filter(u"Merseyside Police"_s).size(), 1);
    for (const QString &outside : {u"31/10/2026"_s, u"13/11/2026"_s, u"Alex Morgan"_s})
        QVERIFY2(entries.filter(outside).isEmpty(), all.constData());
    m_broken = entries.filter(u"Chris Okafor"_s).value(0).section(u'|', 0, 0).toLongLong();
    QVERIFY(m_broken > 0);
}

void TestWhoOpenedTheCase::somebodyChangesAnEntry()
{
    const QByteArray sql = "UPDATE audit SET at_ms = at_ms + 3600000 WHERE seq >= " + QByteArray::number(m_broken)
        + " AND seq <= " + QByteArray::number(m_broken + 1);
    m_at->tamper([&sql](Connection &db) { runScript(db, sql.constData()); });
}

void TestWhoOpenedTheCase::theCheckNamesTheFirstBrokenLink()
{
    m_at->unlock(u"auditor"_s);
    m_at->page(u"audit"_s);
    m_at->press("verify");
    const QString found = u"the first: Entry %1 was altered"_s.arg(m_broken);
    QVERIFY2(QTest::qWaitFor([&] { return m_at->says(found); }), qPrintable(m_at->words()));
}

void TestWhoOpenedTheCase::fiveWrongPassphrasesLock()
{
    m_at->lock();
    for (int hour = 12; hour < 17; ++hour) {
        m_at->waitUntil(QTime(hour, 0)); // from the third on nothing is looked at before the wait is over
        m_at->fill("login", u"auditor"_s);
        m_at->fill("passphrase", u"not-the-right-one-%1"_s.arg(hour));
        m_at->key(Qt::Key_Return);
        QVERIFY2(QTest::qWaitFor([this] { return m_at->says(u"do not open the register"_s); }),
                 qPrintable(m_at->words()));
    }
    QVERIFY2(m_at->says(u"After wrong tries the register waits"_s), qPrintable(m_at->words()));
    m_at->fill("passphrase", QString::fromUtf8(test::passphraseFor(u"auditor"_s).bytes().view()));
    m_at->key(Qt::Key_Return);
    QVERIFY2(QTest::qWaitFor([this] { return m_at->says(u"It was not looked at"_s); }), qPrintable(m_at->words()));
    QVERIFY(!m_at->window().workspace());
}

void TestWhoOpenedTheCase::theTrailKeepsTheTries()
{
    m_at->waitUntil(QTime(20, 0));
    m_at->unlock(u"auditor"_s);
    m_at->page(u"audit"_s);
    m_at->choose("verb", u"Failed to"_s);
    m_at->press("show");
    const QStringList tries = m_at->lines("audit");
    QCOMPARE(tries.size(), 5);
    for (int hour = 12; hour < 17; ++hour)
        QVERIFY2(!tries.filter(u"%1:00"_s.arg(hour)).isEmpty(), qPrintable(tries.join(u'\n')));
}

void TestWhoOpenedTheCase::theBackupBringsBackTheSameTotals()
{
    m_at->lock();
    m_at->press("otherRegister");
    m_at->press("restoreRegister");
    m_at->fill("backup", m_backup);
    m_at->fill("path", m_at->pathOf(u"restored.marac"_s));
    m_at->fill("login", u"administrator"_s);
    m_at->fill("passphrase", QString::fromUtf8(test::passphraseFor(u"administrator"_s).bytes().view()));
    m_at->fill("reason", u"The trail was changed by hand."_s);
    m_at->waitFor("secondLogin"); // this computer has seen later entries: two people decide
    m_at->fill("secondLogin", u"deputy"_s);
    m_at->fill("secondPassphrase", QString::fromUtf8(test::passphraseFor(u"deputy"_s).bytes().view()));
    m_at->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(QTest::qWaitFor([this] { return m_at->says(u"Restored and checked"_s); }, 60000),
             qPrintable(m_at->words()));
    m_at->unlock(u"administrator"_s);
    QCOMPARE(totals(), m_totals);
    m_at->page(u"audit"_s);
    m_at->press("verify");
    QVERIFY2(QTest::qWaitFor([this] { return m_at->says(u"every signature is right"_s); }), qPrintable(m_at->words()));
}

void TestWhoOpenedTheCase::theAuditorGetsAnswers()
{
    m_at = std::make_unique<test::AtTheWindow>(prepare);
    m_at->unlock();
    using Step = void (TestWhoOpenedTheCase::*)();
    for (const Step step :
         {&TestWhoOpenedTheCase::peopleOpenTheCase, &TestWhoOpenedTheCase::makeABackup,
          &TestWhoOpenedTheCase::theAuditorAsksWho, &TestWhoOpenedTheCase::somebodyChangesAnEntry,
          &TestWhoOpenedTheCase::theCheckNamesTheFirstBrokenLink, &TestWhoOpenedTheCase::fiveWrongPassphrasesLock,
          &TestWhoOpenedTheCase::theTrailKeepsTheTries, &TestWhoOpenedTheCase::theBackupBringsBackTheSameTotals}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_MAIN(TestWhoOpenedTheCase)
#include "tst_WhoOpenedTheCase.moc"
