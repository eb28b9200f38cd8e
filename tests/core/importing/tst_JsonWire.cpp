// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/reading/JsonWire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The reader may be made to answer whatever a stranger likes: only what an object within the limits can give is taken.
class TestJsonWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesWhatWasRead();
    void carriesWhyNot();
    void refusesWhatNoFileGives_data();
    void refusesWhatNoFileGives();
    void refusesEveryAlteration();

private:
    static QJsonObject object()
    {
        return QJsonDocument::fromJson(R"({"z": [], "a": {"é": "Two\nlines", "b": [1, -2.5, 1e300, true, false, null]},
                                          "long": 9007199254740993, "nought": -0.0, "empty": {}, "": ""})")
            .object();
    }
};

void TestJsonWire::carriesWhatWasRead()
{
    const std::optional<ReadJson> read = jsonFromWire(jsonToWire(object()));
    QVERIFY(read && *read);
    const QJsonObject &told = **read;
    QCOMPARE(told.keys().size(), object().keys().size());
    QCOMPARE(told.value(u"a"), object().value(u"a"));
    QCOMPARE(told.value(u"z"), QJsonValue(QJsonArray()));
    QCOMPARE(told.value(u"empty"), QJsonValue(QJsonObject()));
    QCOMPARE(told.value(u""), QJsonValue(QString()));
    QCOMPARE(told.value(u"long").toDouble(), 9007199254740992.0);
    QCOMPARE(told.value(u"nought").toDouble(), 0.0);
    QVERIFY(jsonFromWire(jsonToWire(QJsonObject())).value()->isEmpty());
}

void TestJsonWire::carriesWhyNot()
{
    const JsonFault deep{JsonFault::Kind::TooDeep, 7, 0};
    for (const JsonFault &why : {deep, JsonFault{JsonFault::Kind::NoCharacter}}) {
        const std::optional<ReadJson> read = jsonFromWire(jsonToWire(tl::unexpected<JsonFault>(why)));
        QVERIFY(read && !*read);
        QCOMPARE((*read).error().kind, why.kind);
        QCOMPARE((*read).error().line, why.line);
        QVERIFY(!malformedJson((*read).error()).value().text.isEmpty());
    }
}

void TestJsonWire::refusesWhatNoFileGives_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray start("MARACOBJ\0", 9);
    const QByteArray one("\0\0\0\1", 4);
    const QByteArray two("\0\0\0\2", 4);
    const QByteArray named("\0\0\0\1a", 5);
    const auto nested = [](int arrays) {
        QJsonValue value = 1;
        for (int i = 0; i < arrays; ++i)
            value = QJsonArray{value};
        return jsonToWire(QJsonObject{{u"a"_s, value}});
    };
    QVERIFY(jsonFromWire(start + one + named + '\0')); // what the next ones are made of
    QVERIFY(jsonFromWire(nested(15)));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("something else") << QByteArray("<html>");
    QTest::newRow("a table") << QByteArray("MARACTAB\0\0\0\0\0", 13);
    QTest::newRow("more behind it") << jsonToWire(object()) + '\0';
    QTest::newRow("a name twice") << start + two + named + '\0' + named + '\0';
    QTest::newRow("names in another order") << start + two + QByteArray("\0\0\0\1b\0\0\0\0\1a\0", 12);
    QTest::newRow("a piece that is none") << start + one + named + '\7';
    QTest::newRow("no number") << start + one + named + QByteArray("\3\x7f\xf8\0\0\0\0\0\0", 9);
    QTest::newRow("no end") << start + one + named + QByteArray("\3\x7f\xf0\0\0\0\0\0\0", 9);
    QTest::newRow("NUL") << start + one + named + QByteArray("\4\0\0\0\1\0", 6);
    QTest::newRow("half of a surrogate pair") << start + one + named + QByteArray("\4\0\0\0\3\xed\xa0\x80", 8);
    QTest::newRow("four thousand million entries") << start + QByteArray("\xff\xff\xff\xff", 4);
    QTest::newRow("17 deep") << nested(16);
    QTest::newRow("100,000 deep") << start + one + named + QByteArray("\5\0\0\0\1", 5).repeated(100'000);
    QTest::newRow("a reason that is none") << QByteArray("MARACOBJ\1\x2a\0\0\0\0\0", 15);
}

void TestJsonWire::refusesWhatNoFileGives()
{
    QFETCH(QByteArray, answer);
    QVERIFY(!jsonFromWire(answer));
}

/// Cut off anywhere, or with any byte another: refused, or an answer that would be written so.
void TestJsonWire::refusesEveryAlteration()
{
    const QByteArray good = jsonToWire(object());
    for (qsizetype i = 0; i < good.size(); ++i) {
        QVERIFY(!jsonFromWire(good.first(i)));
        for (const int flip : {1, 0x80, 0xff}) {
            QByteArray other = good;
            other[i] = char(other.at(i) ^ flip);
            const std::optional<ReadJson> read = jsonFromWire(other);
            QVERIFY2(!read || jsonToWire(*read) == other, qPrintable(QString::number(i)));
        }
    }
}

QTEST_APPLESS_MAIN(TestJsonWire)
#include "tst_JsonWire.moc"
