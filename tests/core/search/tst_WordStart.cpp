// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/WordStart.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Where a word that is looked for begins one of a text.
class TestWordStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsBeginningsAlone_data();
    void findsBeginningsAlone();
    void asksForEveryWord();
};

void TestWordStart::findsBeginningsAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<qsizetype>("at");
    const auto row = [](const char *name, const QString &text, const QString &word, qsizetype at) {
        QTest::newRow(name) << text << word << at;
    };
    const QString mujhe = u"\u092E\u0941\u091D\u0947"_s; // two letters, each with a vowel sign
    row("the first word", u"Jo rang"_s, u"jo"_s, 0);
    row("a later one", u"They rang Jo"_s, u"jo"_s, 10);
    row("within a word", u"They rang the major"_s, u"jo"_s, -1);
    row("within one and at another", u"The major, Jo"_s, u"jo"_s, 11);
    row("the end of a number", u"Flat 112, 12 Marlow"_s, u"12"_s, 10);
    row("behind an apostrophe", u"O'Brien"_s, u"brien"_s, 2);
    row("joined by a sign", u"it_stuck"_s, u"stuck"_s, 3);
    row("a sign", u"100% of it"_s, u"%"_s, 3);
    row("an accent", u"an \u00C9clair"_s, u"\u00E9clair"_s, 3);
    row("behind a letter with an accent", u"\u00E9a"_s, u"a"_s, -1);
    row("behind an accent on its own", u"Zoe\u0308x"_s, u"x"_s, -1);
    row("vowel signs", u"\u0909\u0938\u0928\u0947 "_s + mujhe, mujhe, 5);
    row("behind a vowel sign", mujhe, mujhe.mid(2), -1);
    row("behind a letter of two halves", u"\U00010400b b"_s, u"b"_s, 4);
    row("behind a picture", u"\U0001F600b"_s, u"b"_s, 2);
    row("one letter without end", u'x' + QString(60'000, u'a'), QString(300, u'a'), -1);
    row("no text", QString(), u"jo"_s, -1);
}

void TestWordStart::findsBeginningsAlone()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QTEST(wordStart(text, word), "at");
}

void TestWordStart::asksForEveryWord()
{
    QVERIFY(holdsAll(u"Jo rang back."_s, {u"rang"_s, u"jo"_s}));
    QVERIFY(!holdsAll(u"He rang the major."_s, {u"rang"_s, u"jo"_s}));
}

QTEST_APPLESS_MAIN(TestWordStart)
#include "tst_WordStart.moc"
