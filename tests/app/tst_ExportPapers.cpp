// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/CliRegister.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace marac::test;
using namespace Qt::StringLiterals;

/// Papers written by marac-cli: of a meeting, a referral and a case, as PDF and for a word processor.
class TestExportPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesPapersOfEveryRecord_data();
    void writesPapersOfEveryRecord();
    void writesForAWordProcessor();
    void tellsOfOwnWordsThatCanNotBeUsed();
    void saysWhichPapersThereAre();

private:
    QString first(const QString &list, const QString &state = {});
    QByteArray bytesOf(const QStringList &words);

    CliRegister m_register;
    QString m_case;
    QString m_returned;
};

QString TestExportPapers::first(const QString &list, const QString &state)
{
    for (const QJsonValue &row : m_register.must({u"list"_s, list}).value(list).toArray()) {
        if (state.isEmpty() || row.toObject().value(u"state").toString() == state)
            return row.toObject().value(u"ref").toString();
    }
    return {};
}

QByteArray TestExportPapers::bytesOf(const QStringList &words)
{
    QFile file(m_register.must(words + QStringList{u"--out"_s, m_register.path({})}).value(u"file").toString());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestExportPapers::initTestCase()
{
    m_register.at(QDate(2026, 11, 24), QTime(10, 0));
    m_register.make();
    m_case = first(u"cases"_s);
    m_returned = first(u"referrals"_s, u"returned"_s);
    QVERIFY(m_case.startsWith(u"SHC-"_s));
    QVERIFY(m_returned.startsWith(u"REF-"_s));
}

void TestExportPapers::writesPapersOfEveryRecord_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("of a case") << QStringList{u"project-folder"_s, u"CASE"_s};
    QTest::newRow("of a referral") << QStringList{u"returned-letter"_s, u"RETURNED"_s};
    QTest::newRow("of a return") << QStringList{u"returned-letter"_s, u"RETURNED"_s, u"--return"_s, u"1"_s};
    QTest::newRow("of no record") << QStringList{u"research-form"_s, u"--blank"_s};
}

void TestExportPapers::writesPapersOfEveryRecord()
{
    QFETCH(QStringList, words);
    words.replaceInStrings(u"CASE"_s, m_case).replaceInStrings(u"RETURNED"_s, m_returned);
    QVERIFY(bytesOf(QStringList{u"export"_s} + words).startsWith("%PDF-"));
}

void TestExportPapers::writesForAWordProcessor()
{
    const QStringList words{u"export"_s, u"case-summary"_s, m_case, u"--odt"_s};
    QVERIFY(bytesOf(words).contains("application/vnd.oasis.opendocument.text"));
    const CliAnswer again = m_register.run(words + QStringList{u"--out"_s, m_register.path({})});
    QCOMPARE(again.exitCode, 2); // nothing that exists is overwritten
}

void TestExportPapers::tellsOfOwnWordsThatCanNotBeUsed()
{
    QVERIFY(QDir(m_register.path({})).mkpath(u"wording"_s));
    m_register.file(u"wording/meeting-2026.json"_s, "{}");
    const CliAnswer answer = m_register.run({u"export"_s, u"chronology"_s, m_case, u"--out"_s, m_register.path({})});
    QCOMPARE(answer.exitCode, 0);
    QStringList told;
    for (const QJsonValue &notice : answer.json().value(u"notices").toArray())
        told << notice.toString();
    QVERIFY2(told.join(u'\n').contains(u"meeting-2026.json"_s), qPrintable(told.join(u'\n')));
}

void TestExportPapers::saysWhichPapersThereAre()
{
    const CliAnswer wrong = m_register.run({u"export"_s, u"poster"_s});
    QCOMPARE(wrong.exitCode, 2);
    const QString folder = m_register.path({});
    for (const QStringList &order : {QStringList{u"returned-letter"_s, m_returned, u"--return"_s, u"99"_s},
                                     QStringList{u"chronology"_s, m_case, u"--return"_s, u"1"_s}})
        QCOMPARE(m_register.run(QStringList{u"export"_s, u"--out"_s, folder} + order).exitCode, 2);
    QVERIFY2(wrong.err.contains("project-folder") && wrong.err.contains("returned-letter"), wrong.err.constData());
}

QTEST_GUILESS_MAIN(TestExportPapers)
#include "tst_ExportPapers.moc"
