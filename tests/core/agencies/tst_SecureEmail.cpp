// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/SecureEmail.h"

#include <QTest>

using namespace marac;

/// R116, with today's domains beside those of 2009.
class TestSecureEmail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsRecognisedDomainsByDay_data();
    void knowsRecognisedDomainsByDay();
    void acceptsOneMailboxAlone_data();
    void acceptsOneMailboxAlone();
    void tableIsWellFormed();
    void anApprovedDomainCountsFromItsDay();
};

void TestSecureEmail::knowsRecognisedDomainsByDay_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("in2009");
    QTest::addColumn<bool>("in2026");
    QTest::newRow("council") << QStringLiteral("marac@sefton.gov.uk") << false << true;
    QTest::newRow("council in capitals") << QStringLiteral("MARAC@Sefton.GOV.UK") << false << true;
    QTest::newRow("the bare domain") << QStringLiteral("office@gov.uk") << false << true;
    QTest::newRow("council on GSX") << QStringLiteral("marac@sefton.gsx.gov.uk") << true << true;
    QTest::newRow("GCSX") << QStringLiteral("marac@sefton.gcsx.gov.uk") << true << true;
    QTest::newRow("police network") << QStringLiteral("pc@merseyside.pnn.police.uk") << true << true;
    QTest::newRow("police today") << QStringLiteral("pc@merseyside.police.uk") << false << true;
    QTest::newRow("NHS mail") << QStringLiteral("nurse@nhs.net") << true << true;
    QTest::newRow("NHS trust's own") << QStringLiteral("nurse@trust.nhs.uk") << false << false;
    QTest::newRow("criminal justice mail") << QStringLiteral("dmo@harbourhomes.cjsm.net") << true << true;
    QTest::newRow("look-alike ending") << QStringLiteral("a@evilgov.uk") << false << false;
    QTest::newRow("look-alike middle") << QStringLiteral("a@sefton.gov.uk.example.com") << false << false;
    QTest::newRow("look-alike net") << QStringLiteral("a@notnhs.net") << false << false;
    QTest::newRow("free mail") << QStringLiteral("a@gmail.com") << false << false;
    QTest::newRow("final dot") << QStringLiteral("a@sefton.gov.uk.") << false << false;
    QTest::newRow("two at signs") << QStringLiteral("a@b@sefton.gov.uk") << false << false;
    QTest::newRow("cyrillic letter") << QStringLiteral("a@\u0455efton.gov.uk") << false << false;
    QTest::newRow("second recipient") << QStringLiteral("a@x.com,b@sefton.gov.uk") << false << false;
    QTest::newRow("empty") << QString() << false << false;
}

void TestSecureEmail::knowsRecognisedDomainsByDay()
{
    QFETCH(QString, address);
    QFETCH(bool, in2009);
    QFETCH(bool, in2026);
    QCOMPARE(isSecureEmail(address, QDate(2009, 6, 1)), in2009);
    QCOMPARE(isSecureEmail(address, QDate(2026, 10, 20)), in2026);
    QVERIFY(!isSecureEmail(address, QDate()));
}

void TestSecureEmail::acceptsOneMailboxAlone_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("plain") << QStringLiteral("first.last@sefton.gov.uk") << true;
    QTest::newRow("plus") << QStringLiteral("marac+papers@nhs.net") << true;
    QTest::newRow("with a name") << QStringLiteral("Jo <jo@nhs.net>") << false;
    QTest::newRow("line break") << QStringLiteral("jo@nhs.net\nbcc: x@y.com") << false;
    QTest::newRow("final line break") << QStringLiteral("jo@nhs.net\n") << false;
    QTest::newRow("two dots") << QStringLiteral("a..b@nhs.net") << false;
    QTest::newRow("no domain") << QStringLiteral("jo@localhost") << false;
    QTest::newRow("label begins with hyphen") << QStringLiteral("jo@-x.nhs.net") << false;
    QTest::newRow("local part too long") << QString(QString(65, QLatin1Char('a')) + QStringLiteral("@nhs.net"))
                                         << false;
    QTest::newRow("whole too long") << QString(
        QStringLiteral("a@") + QString(63, QLatin1Char('b')).append(QLatin1Char('.')).repeated(4)
        + QStringLiteral("gov.uk")) << false;
}

void TestSecureEmail::acceptsOneMailboxAlone()
{
    QFETCH(QString, address);
    QTEST(isEmailAddress(address), "accepted");
}

void TestSecureEmail::tableIsWellFormed()
{
    QVERIFY(secureDomains().size() >= 9);
    for (const SecureDomain &domain : secureDomains()) {
        QVERIFY2(isEmailAddress(QStringLiteral("a@x.") + domain.suffix), qPrintable(domain.suffix));
        QVERIFY2(domain.from.isValid(), qPrintable(domain.suffix));
        QVERIFY2(!domain.to.isValid() || domain.from < domain.to, qPrintable(domain.suffix));
    }
}

void TestSecureEmail::anApprovedDomainCountsFromItsDay()
{
    const QList<SecureDomain> domains{{QStringLiteral("trust.nhs.uk"), QDate(2026, 3, 1), QDate(2026, 3, 31)}};
    QVERIFY(!isSecureEmail(QStringLiteral("a@trust.nhs.uk"), QDate(2026, 2, 28), domains));
    QVERIFY(isSecureEmail(QStringLiteral("a@trust.nhs.uk"), QDate(2026, 3, 1), domains));
    QVERIFY(isSecureEmail(QStringLiteral("a@ward.trust.nhs.uk"), QDate(2026, 3, 31), domains));
    QVERIFY(!isSecureEmail(QStringLiteral("a@trust.nhs.uk"), QDate(2026, 4, 1), domains));
    QVERIFY(!isSecureEmail(QStringLiteral("a@other.nhs.uk"), QDate(2026, 3, 1), domains));
}

QTEST_GUILESS_MAIN(TestSecureEmail)
#include "tst_SecureEmail.moc"
