// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/signatories/SignatoryStatus.h"

#include <QTest>

using namespace marac;

class TestSignatoryStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsWithdrawsAndSignsAgain_data();
    void signsWithdrawsAndSignsAgain();
    void onlySignatoriesTakePart();
    void registrationRunsOut_data();
    void registrationRunsOut();
};

static const QDate signedOn(2025, 4, 1);
static const QDate withdrawnOn(2026, 6, 1);
static const QDate signedAgainOn(2026, 9, 1);

void TestSignatoryStatus::signsWithdrawsAndSignsAgain_data()
{
    using enum SignatoryStatus;
    QTest::addColumn<QDate>("joined");
    QTest::addColumn<QDate>("left");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<SignatoryStatus>("status");
    QTest::newRow("never signed") << QDate() << QDate() << QDate(2026, 10, 8) << NotSigned;
    QTest::newRow("the day before signing") << signedOn << QDate() << signedOn.addDays(-1) << NotSigned;
    QTest::newRow("the day of signing") << signedOn << QDate() << signedOn << Signed;
    QTest::newRow("notice given, still in") << signedOn << withdrawnOn << withdrawnOn.addDays(-1) << Signed;
    QTest::newRow("the day of withdrawal") << signedOn << withdrawnOn << withdrawnOn << Withdrawn;
    QTest::newRow("long after") << signedOn << withdrawnOn << QDate(2030, 1, 1) << Withdrawn;
    QTest::newRow("between leaving and joining again")
        << signedAgainOn << withdrawnOn << QDate(2026, 7, 1) << Withdrawn;
    QTest::newRow("joined again") << signedAgainOn << withdrawnOn << signedAgainOn << Signed;
    QTest::newRow("joined again the same day") << withdrawnOn << withdrawnOn << withdrawnOn << Signed;
}

void TestSignatoryStatus::signsWithdrawsAndSignsAgain()
{
    Signatory signatory;
    QFETCH(QDate, day);
    QFETCH(QDate, joined);
    QFETCH(QDate, left);
    signatory.signedOn = joined;
    signatory.withdrawnOn = left;
    QTEST(signatoryStatus(signatory, day), "status");
}

void TestSignatoryStatus::onlySignatoriesTakePart()
{
    Signatory signatory;
    const Result<> notSigned = mayTakePart(signatory, QDate(2026, 10, 8));
    QVERIFY(!notSigned);
    QCOMPARE(notSigned.error().kind, Problem::Kind::Refused);

    signatory.signedOn = signedOn;
    QVERIFY(mayTakePart(signatory, QDate(2026, 10, 8)));

    signatory.withdrawnOn = withdrawnOn;
    const Result<> withdrawn = mayTakePart(signatory, QDate(2026, 10, 8));
    QVERIFY(!withdrawn);
    QVERIFY(withdrawn.error().text != notSigned.error().text);
    QVERIFY(mayTakePart(signatory, withdrawnOn.addDays(-1)));
}

void TestSignatoryStatus::registrationRunsOut_data()
{
    using enum RegistrationStatus;
    QTest::addColumn<QString>("number");
    QTest::addColumn<QDate>("expiresOn");
    QTest::addColumn<RegistrationStatus>("status");
    const QDate day(2026, 10, 8);
    const QString number = QStringLiteral("Z1234567");
    QTest::newRow("no number") << QString() << day.addYears(1) << Missing;
    QTest::newRow("no end date") << number << QDate() << Missing;
    QTest::newRow("ended yesterday") << number << day.addDays(-1) << Expired;
    QTest::newRow("ends today") << number << day << Expiring;
    QTest::newRow("ends in sixty days") << number << day.addDays(60) << Expiring;
    QTest::newRow("ends in sixty-one days") << number << day.addDays(61) << Current;
}

void TestSignatoryStatus::registrationRunsOut()
{
    QFETCH(QString, number);
    QFETCH(QDate, expiresOn);
    Signatory signatory;
    signatory.icoNumber = number;
    signatory.icoExpiresOn = expiresOn;
    const RegistrationStatus found = registrationStatus(signatory, QDate(2026, 10, 8));
    QTEST(found, "status");
    QVERIFY2(statusWord(found).contains(QStringLiteral("ICO")), qPrintable(statusWord(found))); // with whom
}

QTEST_GUILESS_MAIN(TestSignatoryStatus)
#include "tst_SignatoryStatus.moc"
