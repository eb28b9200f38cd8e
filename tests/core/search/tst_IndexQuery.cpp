// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/index/IndexQuery.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// What the index of texts is asked for, whatever is typed.
class TestIndexQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForBeginnings_data();
    void asksForBeginnings();
    void holdsNothingButWords_data();
    void holdsNothingButWords();
};

void TestIndexQuery::asksForBeginnings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("query");
    const auto row = [](const char *name, const QString &typed, const QString &query) {
        QTest::newRow(name) << typed << query;
    };
    row("a word", u"crowbar"_s, u"\"crowbar\"*"_s);
    row("its first letters", u"cro"_s, u"\"cro\"*"_s);
    row("too few of them", u"cr"_s, QString());
    row("a long word", u"letterbox"_s, u"\"letterbo\"*"_s);
    row("two words", u"midnight crowbar"_s, u"\"midnight\"* \"crowbar\"*"_s);
    row("one twice", u"door door"_s, u"\"door\"*"_s);
    row("a short one beside it", u"12 Marlow"_s, u"\"Marlow\"*"_s);
    row("a number with a sign", u"100%"_s, u"\"100\""_s);
    row("joined by a sign", u"it_stuck"_s, u"\"it\" \"stuck\"*"_s);
    row("a police reference", u"OCC/4417/26"_s, u"\"OCC\" \"4417\""_s);
    row("an accent", u"\u00C9clair"_s, u"\"\u00C9clair\"*"_s);
    row("an accent on its own", u"Zoe\u0308x"_s, u"\"Zoe\"*"_s);
    row("a vowel sign", u"\u092E\u0941\u091D\u0947"_s, QString());
    row("another alphabet", u"\u0436\u0443\u043A\u0438"_s, u"\"\u0436\u0443\u043A\u0438\"*"_s);
}

void TestIndexQuery::asksForBeginnings()
{
    QFETCH(QString, typed);
    QTEST(indexQuery(typed.split(u' ')), "query");
}

void TestIndexQuery::holdsNothingButWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("query");
    const auto row = [](const char *name, const QString &typed, const QString &query) {
        QTest::newRow(name) << typed << query;
    };
    row("nothing", QString(), QString());
    row("a quote", u"\""_s, QString());
    row("quotes around it", u"\"door\""_s, u"\"door\""_s);
    row("a quote within", u"do\"step"_s, u"\"do\" \"step\"*"_s);
    row("an asterisk", u"door*"_s, u"\"door\""_s);
    row("asterisks", u"***"_s, QString());
    row("the first word", u"^door"_s, u"\"door\"*"_s);
    row("without a word", u"-door"_s, u"\"door\"*"_s);
    row("a column", u"words:door"_s, u"\"words\" \"door\"*"_s);
    row("a set of columns", u"{words}:door"_s, u"\"words\" \"door\"*"_s);
    row("a distance", u"NEAR(door,2)"_s, u"\"NEAR\" \"door\" \"2\""_s);
    row("an operator", u"AND"_s, u"\"AND\"*"_s);
    row("no character", QString(u"door"_s + QChar(0) + u"step"_s), u"\"door\" \"step\"*"_s);
    row("a picture before", u"\U0001F600door"_s, QString());
    row("a picture after", u"door\U0001F600"_s, u"\"door\"*"_s);
}

void TestIndexQuery::holdsNothingButWords()
{
    QFETCH(QString, typed);
    QTEST(indexQuery({typed}), "query");
}

QTEST_APPLESS_MAIN(TestIndexQuery)
#include "tst_IndexQuery.moc"
