// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/wording/PaperTemplate.h"

#include <QTest>

using namespace marac;
using namespace marac::documents;
using namespace Qt::StringLiterals;

/// A partnership's own file of templates that can't be used changes nothing and is told by the section to mend.
class TestTemplateFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badFilesAreRefusedBySection_data();
    void badFilesAreRefusedBySection();
};

void TestTemplateFile::badFilesAreRefusedBySection_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    const auto section = [](const QByteArray &json) -> QByteArray {
        return "{\"agenda\":{\"sections\":[" + json + "]}}";
    };
    const QByteArray cases = "{\"id\":\"cases\",\"heading\":";
    QTest::newRow("broken") << QByteArray("{\"agenda\":") << QString();
    QTest::newRow("a list") << QByteArray("[]") << QString();
    QTest::newRow("larger than any") << QByteArray(300 * 1024, ' ') << QString();
    QTest::newRow("no such paper") << QByteArray("{\"secret\":{}}") << QString();
    QTest::newRow("the undertaking") << QByteArray("{\"undertaking\":{\"title\":\"secret\"}}") << QString();
    QTest::newRow("a list for a paper") << QByteArray("{\"agenda\":[]}") << u"agenda"_s;
    QTest::newRow("unknown field") << QByteArray("{\"agenda\":{\"secret\":1}}") << u"agenda"_s;
    QTest::newRow("no list") << QByteArray("{\"agenda\":{\"sections\":\"cases\"}}") << u"agenda"_s;
    QTest::newRow("empty title") << QByteArray("{\"agenda\":{\"title\":\" \"}}") << u"agenda.title"_s;
    QTest::newRow("no place in a title") << QByteArray("{\"actions\":{\"title\":\"secret\"}}") << u"actions.title"_s;
    QTest::newRow("unknown section") << section("{\"id\":\"secret\"}") << u"agenda"_s;
    QTest::newRow("a text for a section") << section("\"cases\"") << u"agenda"_s;
    QTest::newRow("another paper's section") << section("{\"id\":\"foot\"}") << u"agenda"_s;
    QTest::newRow("unknown part") << section("{\"id\":\"cases\",\"secret\":true}") << u"agenda.cases"_s;
    QTest::newRow("twice") << section("{\"id\":\"cases\"},{\"id\":\"cases\"}") << u"agenda.cases"_s;
    QTest::newRow("empty") << section(cases + "\"\"}") << u"agenda.cases"_s;
    QTest::newRow("a number") << section(cases + "7}") << u"agenda.cases"_s;
    QTest::newRow("too long") << section(cases + '"' + QByteArray(121, 'x') + "\"}") << u"agenda.cases"_s;
    QTest::newRow("two lines") << section(cases + "\"secret\\nsecret\"}") << u"agenda.cases"_s;
    QTest::newRow("a NUL") << section(cases + "\"secret\\u0000\"}") << u"agenda.cases"_s;
    QTest::newRow("where none is") << section("{\"id\":\"particulars\",\"heading\":\"secret\"}")
                                   << u"agenda.particulars"_s;
    QTest::newRow("no place") << section("{\"id\":\"repeat_term\",\"heading\":\"secret\"}") << u"agenda.repeat_term"_s;
    QTest::newRow("unknown label") << QByteArray("{\"case_list\":{\"labels\":[{\"id\":\"secret\"}]}}")
                                   << u"case_list"_s;
    QTest::newRow("empty label") << QByteArray(
        "{\"case_list\":{\"labels\":[{\"id\":\"case_incidents\",\"heading\":\"\"}]}}")
                                 << u"case_list.case_incidents"_s;
    QTest::newRow("the order of minutes")
        << QByteArray("{\"minutes\":{\"sections\":[{\"id\":\"cases\"},{\"id\":\"present\"}]}}") << u"minutes"_s;
}

void TestTemplateFile::badFilesAreRefusedBySection()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const Result<PaperTemplates> own = parseTemplates(json);
    QVERIFY(!own);
    QCOMPARE(own.error().kind, Problem::Kind::Invalid);
    QCOMPARE(own.error().fields.size(), 1);
    QCOMPARE(own.error().fields.first().field, field);
    QVERIFY(!own.error().fields.first().text.contains(u"secret"_s));
}

QTEST_GUILESS_MAIN(TestTemplateFile)
#include "tst_TemplateFile.moc"
