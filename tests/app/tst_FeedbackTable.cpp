// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/CliRegister.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace marac::test;
using namespace Qt::StringLiterals;

/// An agency's actions sent out as a table and taken back filled in, by marac-cli alone.
class TestFeedbackTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatATableHolds();
    void sendsAnAgencyItsTable();
    void refusesWhatIsNotTheAgencys();
    void opensNoPartOfTheRegister();
    void takesTheReportsBack();

private:
    QByteArray line(const QByteArray &state, const QByteArray &words) const
    {
        return m_action.toLatin1() + ',' + state + ",2026-11-24," + words + "\r\n";
    }
    QStringList import(const QByteArray &lines)
    {
        return {u"import"_s, u"feedback"_s, m_register.file(u"back.csv"_s, "Action ref,State,Day,Words\r\n" + lines),
                u"--agency"_s, m_agency};
    }

    CliRegister m_register;
    QString m_action, m_agency;
};

void TestFeedbackTable::initTestCase()
{
    m_register.at(QDate(2026, 11, 24), QTime(10, 0));
    m_register.make();
    for (const QJsonValue &row : m_register.must({u"list"_s, u"actions"_s}).value(u"actions").toArray()) {
        if (row.toObject().value(u"state").toString() != u"open")
            continue;
        m_action = row.toObject().value(u"ref").toString();
        m_agency = row.toObject().value(u"owner").toString();
    }
    QVERIFY(!m_action.isEmpty() && !m_agency.isEmpty());
}

void TestFeedbackTable::saysWhatATableHolds()
{
    const CliAnswer schema = runCli({u"import"_s, u"feedback"_s, u"--schema"_s});
    QCOMPARE(schema.exitCode, 0);
    QVERIFY2(schema.out.contains("Action ref") && schema.out.contains("agency did not act"), schema.out.constData());
    QCOMPARE(runCli({u"import"_s, u"feedback"_s, u"x.csv"_s}).exitCode, 2); // whose?
}

void TestFeedbackTable::sendsAnAgencyItsTable()
{
    const QStringList command{u"export"_s, u"actions-csv"_s, u"--agency"_s, m_agency, u"--out"_s, m_register.path({})};
    const QJsonObject told = m_register.must(command);
    QVERIFY(told.value(u"actions").toInt() > 0);
    QFile table(told.value(u"file").toString());
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QByteArray csv = table.readAll();
    QVERIFY(csv.startsWith("\xEF\xBB\xBF\"Action ref\",") && csv.contains(m_action.toLatin1()));
    const CliAnswer again = m_register.run(command); // nothing that exists is overwritten
    QCOMPARE(again.exitCode, 2);
    QCOMPARE(again.error().value(u"kind").toString(), u"conflict"_s);
    QCOMPARE(m_register.run({u"export"_s, u"actions-csv"_s}).exitCode, 2);
    QCOMPARE(m_register.run({u"export"_s, u"actions-csv"_s, u"--agency"_s, u"NONE"_s}).exitCode, 2);
    // As it was sent out it reports nothing.
    const CliAnswer empty =
        m_register.run({u"import"_s, u"feedback"_s, table.fileName(), u"--agency"_s, m_agency, u"--dry-run"_s});
    QCOMPARE(empty.exitCode, 1);
}

void TestFeedbackTable::refusesWhatIsNotTheAgencys()
{
    QStringList other = import(line("done", "Served."));
    other.last() = m_agency == u"POL" ? u"FRS"_s : u"POL"_s;
    const CliAnswer answer = m_register.run(other);
    QCOMPARE(answer.exitCode, 1);
    const QJsonObject field = answer.error().value(u"fields").toArray().first().toObject();
    QCOMPARE(field.value(u"field").toString(), u"2.Action ref"_s);
    QVERIFY(field.value(u"text").toString().contains(u"another agency"_s));
    const CliAnswer told = m_register.tell(import(line("nearly", "Secret words.")));
    QCOMPARE(told.exitCode, 1);
    QVERIFY2(told.err.contains("2.State: "), told.err.constData());
    QVERIFY(!told.err.contains("nearly") && !told.err.contains("Secret"));
}

/// Before the register is open and while it is: reading one of its files would drop its locks.
void TestFeedbackTable::opensNoPartOfTheRegister()
{
    for (const QString &part : {u"demo.marac"_s, u"demo.marac.keys"_s}) {
        const QString path = m_register.path(part);
        for (const QStringList &command :
             {QStringList{u"import"_s, u"feedback"_s, path, u"--agency"_s, m_agency},
              QStringList{u"action"_s, u"feedback"_s, m_action, u"--agency"_s, m_agency, u"--text"_s, path}}) {
            const CliAnswer answer = m_register.run(command);
            QCOMPARE(answer.exitCode, 1);
            QCOMPARE(answer.error().value(u"kind").toString(), u"refused"_s);
            const QString text = answer.error().value(u"text").toString();
            QVERIFY2(text.contains(u"the open register itself"_s), qPrintable(text));
        }
    }
}

void TestFeedbackTable::takesTheReportsBack()
{
    const QStringList command = import(line("done", "Served."));
    const QJsonObject preview = m_register.must(command + QStringList{u"--dry-run"_s});
    QCOMPARE(preview.value(u"lines").toArray().first().toObject().value(u"state").toString(), u"completed"_s);
    QCOMPARE(m_register.must({u"show"_s, m_action}).value(u"state").toString(), u"open"_s);
    const auto reports = [this] { return m_register.must({u"show"_s, m_action}).value(u"feedback").toArray().size(); };
    const auto before = reports();
    const CliAnswer told = m_register.tell(command);
    QVERIFY2(told.out.contains("Ends on 24/11/2026: done."), told.out.constData());
    QCOMPARE(m_register.must({u"show"_s, m_action}).value(u"state").toString(), u"completed"_s);
    // The same once more changes nothing and says so; another report on it is too late.
    const QJsonObject again = m_register.must(command);
    QCOMPARE(again.value(u"reports").toInt(), 0);
    QCOMPARE(again.value(u"alreadyKept").toInt(), 1);
    QCOMPARE(reports(), before + 1);
    QCOMPARE(m_register.run(import(line("done", "Served twice."))).exitCode, 1);
}

QTEST_GUILESS_MAIN(TestFeedbackTable)
#include "tst_FeedbackTable.moc"
