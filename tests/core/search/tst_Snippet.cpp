// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/Snippet.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// What is shown of a long text around the words that were found in it.
class TestSnippet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAroundTheWords_data();
    void cutsAroundTheWords();
    void staysShortWhateverIsWritten();
};

void TestSnippet::cutsAroundTheWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("snippet");
    const QString filler = QString(u"word "_s).repeated(30);
    QTest::newRow("short") << u"Paint on\n the  door"_s << u"door"_s << u"Paint on the door"_s;
    QTest::newRow("empty") << QString() << u"door"_s << QString();
    QTest::newRow("at the beginning") << u"Paint "_s + filler << u"paint"_s
                                      << u"Paint "_s + QString(u"word "_s).repeated(11).trimmed() + u"\u2026"_s;
    QTest::newRow("at the end") << filler + u"paint"_s << u"paint"_s
                                << u"\u2026"_s + QString(u"word "_s).repeated(10) + u"paint"_s;
    QTest::newRow("within a word before")
        << u"Majority "_s + filler + u"jo"_s << u"jo"_s << u"\u2026"_s + QString(u"word "_s).repeated(11) + u"jo"_s;
    QTest::newRow("one long word") << QString(200, u'a') << u"zzz"_s << QString(60, u'a') + u"\u2026"_s;
}

void TestSnippet::cutsAroundTheWords()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QTEST(snippetOf(text, {word}), "snippet");
    // No half of a character is left over.
    const QString pairs = QString(u"\U0001F600"_s).repeated(100);
    const QString cut = snippetOf(u"x"_s + pairs + word + pairs, {word});
    QVERIFY(cut.isValidUtf16());
}

/// A letter, or a space, under more accents than any language has.
void TestSnippet::staysShortWhateverIsWritten()
{
    const QString accents(5000, QChar(0x301));
    for (const QString &before : {u"a"_s, u" "_s, QString(25, u'x') + u' ', u"a "_s.repeated(30)}) {
        const QString text = u"door "_s + before + accents + u" handle "_s + accents;
        for (const QString &word : {u"door"_s, u"handle"_s, u"nothing"_s})
            QVERIFY(snippetOf(text, {word}).size() < 100);
    }
}

QTEST_GUILESS_MAIN(TestSnippet)
#include "tst_Snippet.moc"
