// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"

#include <QTest>

using namespace marac;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasTypedInNfcWithPlainLineEnds();
    void showsHiddenCharactersAsMarks();
    void refusesWhatNoFieldMayHold_data();
    void refusesWhatNoFieldMayHold();
};

void TestText::keepsWhatWasTypedInNfcWithPlainLineEnds()
{
    QCOMPARE(text::kept(QStringLiteral("  Zoe\u0308\r\nline\rend \n")), QStringLiteral("Zo\u00EB\nline\nend"));
    QCOMPARE(text::kept(QStringLiteral("<img src=x>\u202Eabc")), QStringLiteral("<img src=x>\u202Eabc"));
}

void TestText::showsHiddenCharactersAsMarks()
{
    QCOMPARE(text::shown(QStringLiteral("a\u202Eb\u200Bc\nd")), QStringLiteral("a⟦U+202E⟧b⟦U+200B⟧c\nd"));
    QCOMPARE(text::shown(QString(QChar(7))), QStringLiteral("⟦U+0007⟧"));
    // Letters that are drawn as nothing would pass for an empty name.
    QCOMPARE(text::shown(QStringLiteral("\u3164\u2800")), QStringLiteral("⟦U+3164⟧⟦U+2800⟧"));
    QCOMPARE(text::shown(QStringLiteral("\u2764\uFE0F")), QStringLiteral("\u2764\uFE0F")); // a red heart
    for (const char32_t c : {U'\u115F', U'\uFE0F', U'\u180B', U'\U000E0100', U'\U0001D173'})
        QVERIFY(text::hasHidden(QStringLiteral("Jo") + QString::fromUcs4(&c, 1)));
    QCOMPARE(text::shown(QStringLiteral("<b>Ünïcode 漢字</b>")), QStringLiteral("<b>Ünïcode 漢字</b>"));
}

void TestText::refusesWhatNoFieldMayHold_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("problems");
    QTest::newRow("plain") << QStringLiteral("Flat 4") << 0;
    QTest::newRow("emoji") << QString::fromUtf8("\xF0\x9F\x98\x80") << 0;
    QTest::newRow("nul") << QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b")) << 1;
    QTest::newRow("lone high surrogate") << QString(QChar(0xD800)) << 1;
    QTest::newRow("lone low surrogate") << QString(QChar(0xDC00)) << 1;
    QTest::newRow("non-character") << QString(QChar(0xFFFE)) << 1;
    QTest::newRow("at the limit") << QString(10, QLatin1Char('x')) << 0;
    QTest::newRow("over the limit") << QString(11, QLatin1Char('x')) << 1;
}

void TestText::refusesWhatNoFieldMayHold()
{
    QFETCH(QString, typed);
    QFETCH(int, problems);
    const QList<FieldProblem> found = text::problemsIn(QStringLiteral("wishes"), typed, 10);
    QCOMPARE(found.size(), problems);
    if (problems) {
        QCOMPARE(found.first().field, QStringLiteral("wishes"));
        QVERIFY(!found.first().text.contains(typed));
    }
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_Text.moc"
