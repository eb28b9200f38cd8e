// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/CliRegister.h"

#include <QJsonArray>
#include <QTest>

using namespace marac::test;
using namespace Qt::StringLiterals;

/// Scenario 6, an undertaking missing: the cases stay shut for every command that would say something of them, until the one
/// person has signed, and again when somebody comes late.
class TestScenarioSix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesNobodyWithoutTheirOfficersWord();
    void keepsTheCasesShutWhileOneHasNotSigned();
    void opensThemWithTheLastSignature();
    void shutsThemAgainForALateArrival();
    void minutesTheSignaturesAndTheReminder();

private:
    void shut();
    void open();
    QJsonObject gate() { return m_register.must({u"show"_s, m_meeting}).value(u"gate").toObject(); }

    CliRegister m_register;
    const QString m_meeting = u"MTG-2026-10-08"_s;
    const QStringList m_officers{u"DI Karen Whitfield"_s, u"Joanne Tierney"_s, u"Beth Arkwright"_s,
                                 u"Denise Farrell"_s,     u"Graham Nolan"_s,   u"Dr Anil Varma"_s,
                                 u"Claire Benson"_s,      u"Patience Mensah"_s};
    QString m_case;
};

void TestScenarioSix::initTestCase()
{
    m_register.at(QDate(2026, 9, 21), QTime(10, 0));
    m_register.make();
    const QString path = m_register.file(u"referral.json"_s,
                                         R"({"referrals": [{"agency": "POL", "receivedOn": "2026-09-21",
 "referrerName": "Paul Hale", "referrerPhone": "07700 900101", "incidentOn": "2026-09-19",
 "narrative": "Windows broken twice in a week.", "strands": "religion", "perpetratorUnknown": true, "consent": "given",
 "victimGivenName": "Amina", "victimFamilyName": "Farouk", "victimBornOn": "1990-06-01", "assessedOn": "2026-09-21",
 "assessorName": "Paul Hale", "answers": "YNNYYYYYYYYYYNNNNNNN"}]})");
    const QString referral =
        m_register.must({u"import"_s, u"referrals"_s, path}).value(u"refs").toArray().first().toString();
    const QJsonObject accepted = m_register.must({u"referral"_s, u"accept"_s, referral});
    QCOMPARE(accepted.value(u"meeting").toString(), m_meeting);
    m_case = accepted.value(u"case").toString();
    m_register.must({u"show"_s, m_case}); // open as long as no meeting hears it

    m_register.at(QDate(2026, 10, 8), QTime(9, 30));
    m_register.must({u"meeting"_s, u"invite"_s, m_meeting});
    m_register.must({u"meeting"_s, u"open"_s, m_meeting});
    m_register.must({u"meeting"_s, u"remind"_s, m_meeting});
}

/// Every command that would say or take something of the case: refused by the rule, with a sentence that says what opens it.
void TestScenarioSix::shut()
{
    const QList<QStringList> commands{
        {u"show"_s, m_case},
        {u"export"_s, u"agenda"_s, m_meeting, u"--out"_s, m_register.path({})},
        {u"export"_s, u"minutes"_s, m_meeting, u"--out"_s, m_register.path({})},
        {u"export"_s, u"case-list"_s, m_meeting, u"--out"_s, m_register.path({})},
        {u"hearing"_s, u"contribute"_s, m_meeting, m_case, u"--agency"_s, u"POL"_s, u"--text"_s, u"-"_s},
        {u"hearing"_s, u"heard"_s, m_meeting, m_case}};
    for (const QStringList &command : commands) {
        const CliAnswer answer = m_register.run(command, "Seen at the door.");
        QVERIFY2(answer.exitCode == 1, qPrintable(command.join(u' ')));
        QCOMPARE(answer.error().value(u"kind").toString(), u"refused"_s);
        QVERIFY2(answer.error().value(u"text").toString().contains(u"sign"_s), answer.err.constData());
        QVERIFY(answer.out.isEmpty());
        QVERIFY(!answer.err.contains("Farouk"));
    }
    QVERIFY(!gate().value(u"open").toBool());
}

void TestScenarioSix::open()
{
    QVERIFY(gate().value(u"open").toBool());
    QCOMPARE(m_register.must({u"show"_s, m_case})
                 .value(u"victim")
                 .toObject()
                 .value(u"name")
                 .toString()
                 .contains(u"Farouk"_s, Qt::CaseInsensitive),
             true);
}

void TestScenarioSix::takesNobodyWithoutTheirOfficersWord()
{
    const QStringList deputy{u"attendance"_s, u"add"_s, m_meeting,   u"Ruth Ellison"_s,
                             u"--agency"_s,   u"ASC"_s, u"--post"_s, u"Deputy Manager"_s};
    const CliAnswer refused = m_register.run(deputy);
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.error().value(u"fields").toArray().first().toObject().value(u"field").toString(),
             u"authorisedBy"_s);
    m_register.must(deputy + QStringList{u"--authorised-by"_s, u"Margaret Lunt"_s});
}

void TestScenarioSix::keepsTheCasesShutWhileOneHasNotSigned()
{
    m_register.must(QStringList{u"attendance"_s, u"arrive"_s, m_meeting, u"Ruth Ellison"_s} + m_officers);
    m_register.must(QStringList{u"attendance"_s, u"sign"_s, m_meeting} + m_officers);
    QCOMPARE(gate().value(u"unsigned").toArray(), QJsonArray{u"Ruth Ellison"_s});
    shut();
}

void TestScenarioSix::opensThemWithTheLastSignature()
{
    m_register.must({u"attendance"_s, u"sign"_s, m_meeting, u"Ruth Ellison"_s});
    open();
    QCOMPARE(m_register.run({u"export"_s, u"agenda"_s, m_meeting, u"--out"_s, m_register.path({})}).exitCode, 0);
}

void TestScenarioSix::shutsThemAgainForALateArrival()
{
    m_register.at(QDate(2026, 10, 8), QTime(10, 12));
    const QStringList late{m_meeting, u"Tom Reilly"_s};
    m_register.must(QStringList{u"attendance"_s, u"arrive"_s} + late);
    QCOMPARE(gate().value(u"unsigned").toArray(), QJsonArray{u"Tom Reilly"_s});
    QCOMPARE(m_register.run({u"show"_s, m_case}).exitCode, 1);
    m_register.must(QStringList{u"attendance"_s, u"leave"_s} + late);
    open();
}

void TestScenarioSix::minutesTheSignaturesAndTheReminder()
{
    const QJsonObject meeting = m_register.must({u"show"_s, m_meeting});
    QVERIFY(meeting.value(u"protocolReminderAt").toString().startsWith(u"2026-10-08"_s));
    int hands = 0;
    for (const QJsonValue &line : meeting.value(u"attendance").toArray())
        hands += line.toObject().value(u"signedAt").toString().isEmpty() ? 0 : 1;
    QCOMPARE(hands, 9);
    QCOMPARE(m_register.run({u"export"_s, u"minutes"_s, m_meeting, u"--out"_s, m_register.path({})}).exitCode, 0);
    QCOMPARE(m_register.run({u"attendance"_s, u"sign"_s, m_meeting, u"Nobody Known"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestScenarioSix)
#include "tst_ScenarioSix.moc"
