// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/wording/Wording.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace marac;
using namespace marac::documents;

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEditionIsCompiledIn();
    void theSuppliedFileCanBeReadAgain();
    void badFilesAreRefusedByField_data();
    void badFilesAreRefusedByField();

private:
    static QJsonObject supplied()
    {
        undertakingWording(WordingEdition::Uk2026);
        QFile file(QStringLiteral(":/marac/wording/undertaking-2026.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
};

void TestWording::everyEditionIsCompiledIn()
{
    for (const WordingEdition edition : {WordingEdition::Protocol2009, WordingEdition::Uk2026}) {
        const UndertakingWording undertaking = undertakingWording(edition);
        QCOMPARE(undertaking.edition, toCode(edition));
        QCOMPARE(undertaking.aims.size(), 6);         // R150
        QCOMPARE(undertaking.access.size(), 3);       // R151
        QCOMPARE(undertaking.undertakings.size(), 5); // R152
        const MeetingWording meeting = meetingWording(edition);
        QCOMPARE(meeting.edition, toCode(edition));
        QVERIFY(!meeting.purpose.isEmpty());
        QVERIFY(!meeting.protocolReminder.isEmpty());
    }
    QVERIFY(undertakingWording(WordingEdition::Protocol2009)
                .definition.startsWith(QStringLiteral("A very high-risk victim"))); // R154
}

void TestWording::theSuppliedFileCanBeReadAgain()
{
    const Result<UndertakingWording> wording = parseUndertakingWording(QJsonDocument(supplied()).toJson());
    QVERIFY(wording);
    QCOMPARE(wording->undertakings, undertakingWording(WordingEdition::Uk2026).undertakings);
}

void TestWording::badFilesAreRefusedByField_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    const auto with = [](const char *key, const QJsonValue &value) {
        QJsonObject object = supplied();
        object.insert(QString::fromLatin1(key), value);
        return QJsonDocument(object).toJson();
    };
    QJsonObject without = supplied();
    without.remove(QStringLiteral("acceptance"));
    QTest::newRow("not JSON") << QByteArray("{\"title\":") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("a list") << QByteArray("[]") << QString();
    QTest::newRow("too large") << QByteArray(300 * 1024, ' ') << QString();
    QTest::newRow("missing") << QJsonDocument(without).toJson() << QStringLiteral("acceptance");
    QTest::newRow("blank") << with("title", QStringLiteral("   ")) << QStringLiteral("title");
    QTest::newRow("wrong kind") << with("title", 7) << QStringLiteral("title");
    QTest::newRow("no list") << with("aims", QStringLiteral("one")) << QStringLiteral("aims");
    QTest::newRow("empty list") << with("undertakings", QJsonArray()) << QStringLiteral("undertakings");
    QTest::newRow("number in list") << with("access", QJsonArray{1}) << QStringLiteral("access");
    QTest::newRow("too long") << with("declaration", QString(5000, QLatin1Char('x'))) << QStringLiteral("declaration");
    QTest::newRow("unknown") << with("extra", QStringLiteral("secret words")) << QString();
    QTest::newRow("no date") << with("meetingLine", QStringLiteral("Meeting")) << QStringLiteral("meetingLine");
}

void TestWording::badFilesAreRefusedByField()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const Result<UndertakingWording> wording = parseUndertakingWording(json);
    QVERIFY(!wording);
    QCOMPARE(wording.error().kind, Problem::Kind::Invalid);
    QVERIFY(!wording.error().fields.isEmpty());
    QCOMPARE(wording.error().fields.first().field, field);
    QVERIFY(!wording.error().fields.first().text.contains(QStringLiteral("secret")));
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_Wording.moc"
