// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/BackupAge.h"

#include <QTest>

using namespace marac;

Q_DECLARE_METATYPE(marac::BackupFacts)
Q_DECLARE_METATYPE(marac::BackupWarning)

class TestBackupAge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warns_data();
    void warns();
    void theWorstFolderCounts();
    void isDue_data();
    void isDue();
};

static QDateTime noon(int day)
{
    return {QDate(2026, 10, day), QTime(12, 0), Qt::UTC};
}

static const QDate today(2026, 10, 15);

void TestBackupAge::warns_data()
{
    QTest::addColumn<BackupFacts>("facts");
    QTest::addColumn<int>("days"); // -1: none
    QTest::addColumn<BackupWarning>("warning");
    QTest::newRow("none yet") << BackupFacts{} << -1 << BackupWarning::NoneYet;
    QTest::newRow("none yet and one failed") << BackupFacts{{}, noon(14)} << -1 << BackupWarning::LastFailed;
    QTest::newRow("today") << BackupFacts{noon(15)} << 0 << BackupWarning::None;
    QTest::newRow("a week ago") << BackupFacts{noon(8)} << 7 << BackupWarning::None;
    QTest::newRow("eight days ago") << BackupFacts{noon(7)} << 8 << BackupWarning::Old;
    QTest::newRow("failed since") << BackupFacts{noon(14), noon(15)} << 1 << BackupWarning::LastFailed;
    QTest::newRow("failed before") << BackupFacts{noon(14), noon(13)} << 1 << BackupWarning::None;
    QTest::newRow("the clock went back") << BackupFacts{noon(20)} << 0 << BackupWarning::None;
    QTest::newRow("gone") << BackupFacts{{}, {}, false, false, BackupLoss::Gone} << -1 << BackupWarning::Gone;
    QTest::newRow("damaged, an earlier one is good")
        << BackupFacts{noon(14), noon(13), false, false, BackupLoss::Damaged} << 1 << BackupWarning::Damaged;
    QTest::newRow("gone and failed since")
        << BackupFacts{{}, noon(15), false, false, BackupLoss::Gone} << -1 << BackupWarning::Gone;
    // 23:30 UTC on the 7th is already the 8th in Sefton: British Summer Time.
    QTest::newRow("by the day in Sefton")
        << BackupFacts{QDateTime(QDate(2026, 10, 7), QTime(23, 30), Qt::UTC)} << 7 << BackupWarning::None;
}

void TestBackupAge::warns()
{
    QFETCH(BackupFacts, facts);
    QFETCH(int, days);
    QFETCH(BackupWarning, warning);
    const BackupAge age = backupAge(facts, today);
    QCOMPARE(age.days.value_or(-1), days);
    QVERIFY(age.warning == warning);
}

void TestBackupAge::theWorstFolderCounts()
{
    using enum BackupWarning;
    const BackupAge fresh{0, None, QStringLiteral("first_folder")};
    const BackupAge old{9, Old, QStringLiteral("second_folder")};
    const BackupAge failed{1, LastFailed, QStringLiteral("second_folder")};
    const BackupAge never{{}, NoneYet, QStringLiteral("second_folder")};
    const BackupAge gone{{}, Gone, QStringLiteral("second_folder")};
    const BackupAge damaged{0, Damaged, QStringLiteral("second_folder")};
    for (const BackupAge &bad : {old, failed, never, gone, damaged}) {
        const BackupAge worst = worstAge({fresh, bad});
        QVERIFY(worst.warning == bad.warning);
        QCOMPARE(worst.days, bad.days);
        QCOMPARE(worst.role, bad.role);
        QVERIFY(worstAge({bad, bad}).warning == bad.warning);
        QVERIFY(worstAge({bad, bad}).role.isEmpty()); // so it is everywhere
    }
    QVERIFY(worstAge({old, never}).warning == NoneYet);
    QVERIFY(worstAge({failed, never}).warning == LastFailed);
    QVERIFY(worstAge({damaged, failed}).warning == Damaged);
    QVERIFY(worstAge({gone, damaged}).warning == Gone);
    QCOMPARE(worstAge({fresh, BackupAge{5, None, QStringLiteral("second_folder")}}).days, std::optional(5));
    QVERIFY(worstAge({}).warning == NoneYet);
}

void TestBackupAge::isDue_data()
{
    QTest::addColumn<BackupFacts>("facts");
    QTest::addColumn<bool>("due");
    QTest::newRow("none yet") << BackupFacts{{}, {}, false, false} << true;
    QTest::newRow("changed") << BackupFacts{noon(15), {}, true, true} << true;
    QTest::newRow("looked at today") << BackupFacts{noon(15), {}, false, true} << false;
    QTest::newRow("looked at since yesterday") << BackupFacts{noon(14), {}, false, true} << true;
    QTest::newRow("gone") << BackupFacts{noon(14), {}, false, false, BackupLoss::Gone} << true;
    QTest::newRow("damaged") << BackupFacts{{}, {}, false, false, BackupLoss::Damaged} << true;
    QTest::newRow("untouched for days") << BackupFacts{noon(1), {}, false, false} << false;
}

void TestBackupAge::isDue()
{
    QFETCH(BackupFacts, facts);
    QFETCH(bool, due);
    QCOMPARE(backupDue(facts, today), due);
}

QTEST_GUILESS_MAIN(TestBackupAge)
#include "tst_BackupAge.moc"
