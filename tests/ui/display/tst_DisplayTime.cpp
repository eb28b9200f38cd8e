// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display/DisplayText.h"
#include "ui/display/DisplayTime.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The clock of the chair's display, and how large its text stands.
class TestDisplayTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAgainstTheMinutesGiven_data();
    void countsAgainstTheMinutesGiven();
    void staysReadableOnEveryScreen_data();
    void staysReadableOnEveryScreen();
};

void TestDisplayTime::countsAgainstTheMinutesGiven_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<DisplayTime>("time"); // its words only begin so: the rest is the plural
    const auto row = [](const char *name, qint64 seconds, const QString &clock, const QString &words, Tone tone) {
        QTest::newRow(name) << seconds << DisplayTime{clock, words, tone};
    };
    row("begins", 0, u"00:00"_s, u"of 15 minute"_s, Tone::Neutral);
    row("in the middle", 250, u"04:10"_s, u"of 15 minute"_s, Tone::Neutral);
    row("just before the last fifth", 719, u"11:59"_s, u"of 15 minute"_s, Tone::Neutral);
    row("the last fifth", 720, u"12:00"_s, u"of 15 minute"_s, Tone::Warning);
    row("to the second", 900, u"15:00"_s, u"of 15 minute"_s, Tone::Warning);
    row("a second over", 901, u"15:01"_s, u"1 minute"_s, Tone::Problem);
    row("a minute over", 960, u"16:00"_s, u"1 minute"_s, Tone::Problem);
    row("more than a minute over", 961, u"16:01"_s, u"2 minute"_s, Tone::Problem);
    row("more than an hour", 4500, u"75:00"_s, u"60 minute"_s, Tone::Problem);
}

void TestDisplayTime::countsAgainstTheMinutesGiven()
{
    QFETCH(qint64, seconds);
    QFETCH(DisplayTime, time);
    const DisplayTime shown = displayTime(seconds * 1000 + 999, 15);
    QCOMPARE(shown.clock, time.clock);
    QVERIFY2(shown.words.startsWith(time.words), qPrintable(shown.words));
    QCOMPARE(shown.words.contains(u"over"_s), seconds > 900);
    QCOMPARE(shown.tone, time.tone);
}

void TestDisplayTime::staysReadableOnEveryScreen_data()
{
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("title");
    QTest::addColumn<int>("fact");
    QTest::newRow("a small projector") << 600 << 24 << 24;
    QTest::newRow("1366 by 768") << 768 << 28 << 24;
    QTest::newRow("1920 by 1080") << 1080 << 40 << 24;
    QTest::newRow("four times that") << 2160 << 40 << 40;
}

void TestDisplayTime::staysReadableOnEveryScreen()
{
    QFETCH(int, height);
    QTEST(displayPoints(DisplaySize::Title, height), "title");
    QTEST(displayPoints(DisplaySize::Fact, height), "fact");
}

QTEST_MAIN(TestDisplayTime)
#include "tst_DisplayTime.moc"
