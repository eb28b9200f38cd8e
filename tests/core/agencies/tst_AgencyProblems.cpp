// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/AgencyProblems.h"

#include <QTest>

using namespace marac;

class TestAgencyProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agencyFields_data();
    void agencyFields();
    void signatoryFields_data();
    void signatoryFields();
    void registrationNumbers_data();
    void registrationNumbers();
};

static const QDate today(2026, 10, 20);

static QStringList fieldsOf(const QList<FieldProblem> &problems)
{
    QStringList fields;
    for (const FieldProblem &problem : problems)
        fields.append(problem.field);
    return fields;
}

static Agency harbourHomes()
{
    Agency agency;
    agency.signatoryId = SignatoryId(5);
    agency.code = QStringLiteral("HHR");
    agency.name = QStringLiteral("Harbour Homes");
    agency.secureEmail = QStringLiteral("marac@harbourhomes.cjsm.net");
    return agency;
}

void TestAgencyProblems::agencyFields_data()
{
    QTest::addColumn<Agency>("agency");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char *name, auto edit, const QStringList &fields) {
        Agency agency = harbourHomes();
        edit(agency);
        QTest::newRow(name) << agency << fields;
    };
    row("good", [](Agency &) {}, {});
    row("no e-mail yet", [](Agency &a) { a.secureEmail.clear(); }, {});
    row("no code", [](Agency &a) { a.code.clear(); }, {QStringLiteral("code")});
    row("code with a space", [](Agency &a) { a.code = QStringLiteral("H R"); }, {QStringLiteral("code")});
    row("code too long", [](Agency &a) { a.code = QStringLiteral("HARBOURHO"); }, {QStringLiteral("code")});
    row("blank name", [](Agency &a) { a.name = QStringLiteral("  "); }, {QStringLiteral("name")});
    row("name with NUL", [](Agency &a) { a.name.append(QChar(0)); }, {QStringLiteral("name")});
    row("no signatory", [](Agency &a) { a.signatoryId = {}; }, {QStringLiteral("signatoryId")});
    row("open e-mail", [](Agency &a) { a.secureEmail = QStringLiteral("marac@harbourhomes.example"); },
        {QStringLiteral("secureEmail")});
    row("not an e-mail", [](Agency &a) { a.secureEmail = QStringLiteral("front desk"); },
        {QStringLiteral("secureEmail")});
    row("64 KiB pasted", [](Agency &a) { a.phone = QString(65536, QLatin1Char('7')); }, {QStringLiteral("phone")});
}

void TestAgencyProblems::agencyFields()
{
    QFETCH(Agency, agency);
    QTEST(fieldsOf(agencyProblems(agency, today)), "fields");
}

void TestAgencyProblems::signatoryFields_data()
{
    QTest::addColumn<Signatory>("signatory");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char *name, auto edit, const QStringList &fields) {
        Signatory s;
        s.legalName = QStringLiteral("Harbour Homes Limited");
        s.seniorOfficer = QStringLiteral("Margaret Shaw");
        s.seniorOfficerPost = QStringLiteral("Chief Executive");
        s.signedOn = QDate(2025, 4, 1);
        s.icoNumber = QStringLiteral("z1234567");
        s.icoExpiresOn = QDate(2027, 3, 31);
        edit(s);
        QTest::newRow(name) << s << fields;
    };
    row("good", [](Signatory &) {}, {});
    row("no name", [](Signatory &s) { s.legalName.clear(); }, {QStringLiteral("legalName")});
    row("signed tomorrow", [](Signatory &s) { s.signedOn = today.addDays(1); }, {QStringLiteral("signedOn")});
    row("signed by nobody",
        [](Signatory &s) {
            s.seniorOfficer.clear();
            s.seniorOfficerPost.clear();
        },
        {QStringLiteral("seniorOfficer"), QStringLiteral("seniorOfficerPost")});
    row("not signed yet, officer not known",
        [](Signatory &s) {
            s.signedOn = {};
            s.seniorOfficer.clear();
        },
        {});
    row("end date without a number", [](Signatory &s) { s.icoNumber.clear(); }, {QStringLiteral("icoNumber")});
    row("not a number", [](Signatory &s) { s.icoNumber = QStringLiteral("pending"); }, {QStringLiteral("icoNumber")});
    row("withdrawn without notice", [](Signatory &s) { s.withdrawnOn = today; },
        {QStringLiteral("withdrawalNoticeOn")});
    row("withdrawn before the notice",
        [](Signatory &s) {
            s.withdrawnOn = today;
            s.withdrawalNoticeOn = today.addDays(1);
        },
        {QStringLiteral("withdrawnOn")});
}

void TestAgencyProblems::signatoryFields()
{
    QFETCH(Signatory, signatory);
    QTEST(fieldsOf(signatoryProblems(signatory, today)), "fields");
}

void TestAgencyProblems::registrationNumbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("Z and seven") << QStringLiteral("Z5363781") << true;
    QTest::newRow("ZA and six") << QStringLiteral("ZA123456") << true;
    QTest::newRow("digits alone") << QStringLiteral("00012345678") << true;
    QTest::newRow("too short") << QStringLiteral("Z12345") << false;
    QTest::newRow("other letter") << QStringLiteral("A1234567") << false;
    QTest::newRow("empty") << QString() << false;
}

void TestAgencyProblems::registrationNumbers()
{
    QFETCH(QString, number);
    QTEST(looksLikeIcoNumber(number), "accepted");
}

QTEST_GUILESS_MAIN(TestAgencyProblems)
#include "tst_AgencyProblems.moc"
