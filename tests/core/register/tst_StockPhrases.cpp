// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/settings/StockPhrases.h"
#include "tests/support/NamedFields.h"
#include "tests/support/TestRegister.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The partnership's phrases: who may change them, what can't be kept, and that the trail knows.
class TestStockPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<test::TestRegister>(); }
    void whatCantBeKept_data();
    void whatCantBeKept();
    void theyAreKeptByName();
    void oneIsChangedAndRemoved();
    void onlyWhoKeepsTheSettingsChangesThem();
    void everyChangeIsRecorded();
    void theyOutlastALock();

private:
    QStringList names() const
    {
        const QList<StockPhrase> phrases = stockPhrases(m_test->reg()).value();
        QStringList names;
        for (const StockPhrase &phrase : phrases)
            names += phrase.name;
        return names;
    }

    std::unique_ptr<test::TestRegister> m_test;
};

void TestStockPhrases::whatCantBeKept_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("fields");
    const QString name = u"phraseName"_s;
    const QString text = u"phraseText"_s;
    QTest::newRow("whole") << u"Consent asked"_s << u"Consent was asked for."_s << QStringList();
    QTest::newRow("no name") << u""_s << u"Consent was asked for."_s << QStringList{name};
    QTest::newRow("no text") << u"Consent asked"_s << u""_s << QStringList{text};
    QTest::newRow("neither") << u""_s << u""_s << QStringList{name, text};
    QTest::newRow("a name that is taken") << u"no REPORT"_s << u"Nothing."_s << QStringList{name};
}

void TestStockPhrases::whatCantBeKept()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QStringList, fields);
    QCOMPARE(test::namedFields(problemsIn({name, text}, {{u"No report"_s, u"Nothing to report."_s}})), fields);
}

void TestStockPhrases::theyAreKeptByName()
{
    QVERIFY(names().isEmpty());
    QVERIFY(keepStockPhrase(m_test->reg(), {}, {u" Visit made "_s, u"A visit was made.\nNobody was in."_s}));
    QVERIFY(keepStockPhrase(m_test->reg(), {}, {u"Apologies"_s, u"Apologies were received."_s}));
    QCOMPARE(names(), (QStringList{u"Apologies"_s, u"Visit made"_s}));
    QCOMPARE(stockPhrases(m_test->reg())->last().text, u"A visit was made.\nNobody was in."_s);
    const Result<> again = keepStockPhrase(m_test->reg(), {}, {u"apologies"_s, u"None."_s});
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Problem::Kind::Invalid);
    QCOMPARE(names().size(), 2);
}

void TestStockPhrases::oneIsChangedAndRemoved()
{
    QVERIFY(keepStockPhrase(m_test->reg(), {}, {u"Visit"_s, u"A visit was made."_s}));
    QVERIFY(keepStockPhrase(m_test->reg(), u"Visit"_s, {u"Visit made"_s, u"A visit was made today."_s}));
    QCOMPARE(names(), QStringList{u"Visit made"_s});
    QCOMPARE(stockPhrases(m_test->reg())->first().text, u"A visit was made today."_s);
    QCOMPARE(keepStockPhrase(m_test->reg(), u"Visit"_s, {u"Visit"_s, u"Gone."_s}).error().kind,
             Problem::Kind::NotFound);
    QVERIFY(removeStockPhrase(m_test->reg(), u"Visit made"_s));
    QVERIFY(names().isEmpty());
    QCOMPARE(removeStockPhrase(m_test->reg(), u"Visit made"_s).error().kind, Problem::Kind::NotFound);
}

void TestStockPhrases::onlyWhoKeepsTheSettingsChangesThem()
{
    QVERIFY(keepStockPhrase(m_test->reg(), {}, {u"Visit"_s, u"A visit was made."_s}));
    m_test->as(Role::Chair);
    QCOMPARE(keepStockPhrase(m_test->reg(), {}, {u"Mine"_s, u"Mine."_s}).error().kind, Problem::Kind::Denied);
    QCOMPARE(removeStockPhrase(m_test->reg(), u"Visit"_s).error().kind, Problem::Kind::Denied);
    QCOMPARE(names(), QStringList{u"Visit"_s});
}

void TestStockPhrases::everyChangeIsRecorded()
{
    QVERIFY(keepStockPhrase(m_test->reg(), {}, {u"Visit"_s, u"A visit was made."_s}));
    const AuditEntry newest = m_test->trail().first();
    QCOMPARE(newest.event.verb, AuditVerb::Alter);
    QCOMPARE(newest.event.subject.kind, SubjectKind::Setting);
    QCOMPARE(newest.event.fields, QStringList{u"stockPhrases"_s});
    QCOMPARE(m_test->check().verdict, TrailReport::Verdict::Good);
}

void TestStockPhrases::theyOutlastALock()
{
    QVERIFY(keepStockPhrase(m_test->reg(), {}, {u"Visit"_s, u"A visit was made."_s}));
    m_test->as(Role::Reader);
    QCOMPARE(names(), QStringList{u"Visit"_s});
}

QTEST_GUILESS_MAIN(TestStockPhrases)
#include "tst_StockPhrases.moc"
