// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/reading/ReadApart.h"
#include "tests/core/importing/SentReferrals.h"
#include "tests/support/Tally.h"

#include <QProcess>
#include <QTest>

#include <algorithm>
#include <sys/resource.h>

using namespace marac;
using namespace Qt::StringLiterals;

/// A reader that needs more memory or more of the processor than it may have is ended there, and what it was to take in leaves
/// the register as it was.
class TestReaderLimits : public QObject, protected test::SentReferrals
{
    Q_OBJECT

private Q_SLOTS:
    void endsWhereItsMemoryEnds();
    void endsWhereItsTimeEnds();
    void leavesTheRegisterAsItWas_data();
    void leavesTheRegisterAsItWas();
    void aFileOfTenMillionBytesIsNoWayRound();
    void signalsNobodyElse();

private:
    void refuse(const Result<ImportTable> &table, const QStringList &why);
};

static const QString greedy = QStringLiteral(MARAC_GREEDY_READER);
static constexpr int longestWait = 120'000; ///< ms, on a computer that has much else to do
static const QString tookMore = u"took more time or memory than a sound file can need"_s;

/// Seconds of the processor that the processes started so far have taken, those that ended.
static double spentBefore()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

void TestReaderLimits::endsWhereItsMemoryEnds()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer ends the process in its own way");
#endif
    QProcess reader;
    reader.start(greedy, {u"json"_s});
    QVERIFY(reader.waitForFinished(longestWait));
    QCOMPARE(reader.exitStatus(), QProcess::CrashExit);
    const int mib = reader.readAllStandardError().split('t').first().toInt(); // before "terminate called…"
    QVERIFY2(mib > 200 && mib <= 256, qPrintable(QString::number(mib)));
    test::tally(test::tallied::files);
}

void TestReaderLimits::endsWhereItsTimeEnds()
{
    const double before = spentBefore();
    QProcess reader;
    reader.start(greedy, {u"csv"_s});
    QVERIFY(reader.waitForFinished(longestWait));
    QCOMPARE(reader.exitStatus(), QProcess::CrashExit);
    const double spent = spentBefore() - before;
    QVERIFY2(spent > 1.5 && spent < 3.5, qPrintable(QString::number(spent)));
    test::tally(test::tallied::files);
}

void TestReaderLimits::leavesTheRegisterAsItWas_data()
{
    QTest::addColumn<bool>("isJson");
    QTest::newRow("memory") << true;
    QTest::newRow("time") << false;
}

void TestReaderLimits::leavesTheRegisterAsItWas()
{
    QFETCH(bool, isJson);
    begin();
    import({row()});
    refuse(readApart("{}", isJson ? ImportFormat::Json : ImportFormat::Csv, greedy), {tookMore});
}

/// As small pieces as a file may hold, each of which takes many times its size: marac-reader itself comes to its end of memory,
/// or refuses the file within it. How much a piece takes is not ours to say.
void TestReaderLimits::aFileOfTenMillionBytesIsNoWayRound()
{
    begin();
    import({row()});
    const QByteArray file = R"({"referrals": [)" + QByteArray("[0],").repeated(2'600'000) + "[0]]}";
    refuse(readApart(file, ImportFormat::Json), {tookMore, u"Referral 1 is not an object"_s});
}

/// It may end itself by a signal, and no other program of the same person.
void TestReaderLimits::signalsNobodyElse()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("no calls are refused under a sanitizer, which makes some of its own");
#endif
    QProcess reader;
    reader.start(greedy, {u"signal"_s});
    QVERIFY(reader.waitForFinished(longestWait));
    QCOMPARE(reader.readAllStandardError(), QByteArray("itself 1, its starter 0"));
}

void TestReaderLimits::refuse(const Result<ImportTable> &table, const QStringList &why)
{
    const auto referrals = [this] { return MUST(listReferrals(m_job->reg(), std::nullopt))->size(); };
    const auto standing = referrals();
    QVERIFY(standing > 0);
    const Result<ImportReport> report = importReferrals(m_job->reg(), table, false);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Problem::Kind::Invalid);
    const QString &said = report.error().text;
    QVERIFY2(std::any_of(why.begin(), why.end(), [&said](const QString &one) { return said.contains(one); }),
             qPrintable(said));
    QVERIFY2(said.contains(u"Nothing was imported"_s), qPrintable(said));
    QCOMPARE(referrals(), standing);
    QCOMPARE(m_job->check().verdict, TrailReport::Verdict::Good);
    test::tally(test::tallied::files);
}

QTEST_GUILESS_MAIN(TestReaderLimits)
#include "tst_ReaderLimits.moc"
