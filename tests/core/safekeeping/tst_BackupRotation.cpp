// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/making/BackupRotation.h"

#include <QTest>

using namespace marac;

static BackupRecord backup(const QString &day, bool verified = true, int hour = 12)
{
    return {QStringLiteral("%1 %2").arg(day).arg(hour, 2, 10, QLatin1Char('0')),
            QDateTime(QDate::fromString(day, Qt::ISODate), QTime(hour, 0), Qt::UTC), verified};
}

/// One verified backup at noon on each of `days` days up to 31 December 2026.
static QList<BackupRecord> daily(int days)
{
    QList<BackupRecord> all;
    for (int i = 0; i < days; ++i)
        all.append(backup(QDate(2026, 12, 31).addDays(-i).toString(Qt::ISODate)));
    return all;
}

class TestBackupRotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsGo_data();
    void letsGo();
};

void TestBackupRotation::letsGo_data()
{
    QTest::addColumn<QList<BackupRecord>>("backups");
    QTest::addColumn<BackupPolicy>("policy");
    QTest::addColumn<qsizetype>("kept");
    QTest::addColumn<QStringList>("goneAmongThem");
    const BackupPolicy usual;
    const BackupPolicy latestOnly{2, 0, 0, 0, 3};
    const QStringList none;

    QTest::newRow("nothing there") << QList<BackupRecord>{} << usual << qsizetype(0) << none;
    QTest::newRow("ten stay") << daily(10) << usual << qsizetype(10) << none;
    QTest::newRow("fourteen days stay") << daily(14) << usual << qsizetype(14) << none;
    // 14 days reach back to Friday the 18th and hold the newest of three weeks; the Sundays 13 December, 6 December, 29, 22
    // and 15 November make eight weeks; 30 November, 31 October … 31 January make twelve months with December.
    QTest::newRow("a whole year") << daily(365) << usual << qsizetype(14 + 5 + 11)
                                  << QStringList{QStringLiteral("2026-12-14 12")};
    QTest::newRow("never fewer than three")
        << daily(5) << latestOnly << qsizetype(3)
        << QStringList{QStringLiteral("2026-12-27 12"), QStringLiteral("2026-12-28 12")};
    QTest::newRow("failed ones take no place") << daily(3)
            + QList<BackupRecord>{backup(QStringLiteral("2027-01-01"), false),
                                  backup(QStringLiteral("2027-01-02"), false),
                                  backup(QStringLiteral("2027-01-03"), false)}
                                               << latestOnly << qsizetype(6) << none;
    QTest::newRow("a failed one goes when a newer one is verified")
        << QList<BackupRecord>{backup(QStringLiteral("2026-05-01"), false), backup(QStringLiteral("2026-05-02"))}
        << usual << qsizetype(1) << QStringList{QStringLiteral("2026-05-01 12")};
    QTest::newRow("nothing verified, nothing goes")
        << QList<BackupRecord>{backup(QStringLiteral("2026-05-01"), false), backup(QStringLiteral("2026-05-02"), false)}
        << usual << qsizetype(2) << none;
    QList<BackupRecord> oneDay;
    for (int hour = 0; hour < 20; ++hour)
        oneDay.append(backup(QStringLiteral("2026-05-01"), true, hour));
    QTest::newRow("many on one day") << oneDay << usual << qsizetype(10)
                                     << QStringList{QStringLiteral("2026-05-01 00")};
}

void TestBackupRotation::letsGo()
{
    QFETCH(QList<BackupRecord>, backups);
    QFETCH(BackupPolicy, policy);
    QFETCH(qsizetype, kept);
    QFETCH(QStringList, goneAmongThem);
    const QStringList gone = backupsToLetGo(backups, policy);
    QCOMPARE(backups.size() - gone.size(), kept);
    for (const QString &name : goneAmongThem)
        QVERIFY2(gone.contains(name), qPrintable(name));
    QVERIFY(std::is_sorted(gone.cbegin(), gone.cend()));
}

QTEST_GUILESS_MAIN(TestBackupRotation)
#include "tst_BackupRotation.moc"
