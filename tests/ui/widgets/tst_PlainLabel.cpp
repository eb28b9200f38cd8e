// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels/PlainLabel.h"

#include <QFont>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// What a label needs is measured once, never for what is no longer shown, and is what Qt itself would say.
class TestPlainLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsItsText();
    void followsItsFont();
    void followsItsMargins();
    void needsWhatQtSays_data();
    void needsWhatQtSays();
    void breaksAWordWithoutAnEnd();
    void isPaintedAndThenLeftAlone();

private:
    /// What a label that was never asked before says.
    static int fresh(const PlainLabel &label, int width);
};

static constexpr int narrow = 120;

int TestPlainLabel::fresh(const PlainLabel &label, int width)
{
    PlainLabel other(label.text());
    other.setFont(label.font());
    other.setContentsMargins(label.contentsMargins());
    return other.heightForWidth(width);
}

void TestPlainLabel::followsItsText()
{
    PlainLabel label(u"A line."_s);
    const int line = label.heightForWidth(narrow);
    QCOMPARE(label.heightForWidth(narrow), line);
    label.setShown(u"A text that is far longer and needs some lines more than the first one did."_s);
    QVERIFY(label.heightForWidth(narrow) > line);
    QCOMPARE(label.heightForWidth(narrow), fresh(label, narrow));
    QVERIFY(label.heightForWidth(4 * narrow) < label.heightForWidth(narrow));
    label.setText(u"A line."_s); // past setShown()
    QCOMPARE(label.heightForWidth(narrow), line);
}

void TestPlainLabel::followsItsFont()
{
    PlainLabel label(u"The door was mended, and the neighbours look in each evening."_s);
    const int small = label.heightForWidth(narrow);
    QFont font = label.font();
    font.setPointSizeF(2 * font.pointSizeF());
    label.setFont(font);
    QVERIFY(label.heightForWidth(narrow) > small);
    QCOMPARE(label.heightForWidth(narrow), fresh(label, narrow));
}

void TestPlainLabel::followsItsMargins()
{
    PlainLabel label(u"The door was mended, and the neighbours look in each evening."_s);
    const int without = label.heightForWidth(narrow);
    label.setContentsMargins(30, 10, 30, 10);
    QVERIFY(label.heightForWidth(narrow) > without);
    QCOMPARE(label.heightForWidth(narrow), fresh(label, narrow));
    label.setMinimumHeight(500);
    QVERIFY(label.heightForWidth(narrow) >= 500);
}

static const QList<int> widths{0, 1, 37, narrow, 241, 500, 1000, 4000};

void TestPlainLabel::needsWhatQtSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a word") << u"Bootle"_s;
    QTest::newRow("a line") << u"Reported by the housing officer on 3 March."_s;
    QTest::newRow("a paragraph") << u"The door was mended, and the neighbours look in each evening. "_s.repeated(9);
    QTest::newRow("paragraphs") << u"Tyres were slashed twice.\n\nA window was broken.\r\nNobody was hurt.\n"_s;
    QTest::newRow("kinds of ends") << u"one\rtwo\u2029three\u2028four\r\rfive"_s;
    QTest::newRow("a long word") << u"Llanfairpwllgwyngyllgogerychwyrndrobwll"_s;
    QTest::newRow("nothing but ends") << u"\n\n"_s;
    QTest::newRow("spaces") << u"   far      apart   "_s.repeated(12);
    QTest::newRow("tabs") << u"1\tfirst\t2\tsecond"_s;
    QTest::newRow("to the left") << u"العربية تكتب من اليمين إلى اليسار "_s.repeated(8);
    QTest::newRow("both ways") << u"The interpreter (עברית) said: היום, not tomorrow. "_s.repeated(6);
    QTest::newRow("high letters") << u"Z\u0301\u0302\u0303\u0304 ក្រ ྊ 漢字 "_s.repeated(14);
    QTest::newRow("pictures") << u"😀👩‍👩‍👧 "_s.repeated(20);
}

void TestPlainLabel::needsWhatQtSays()
{
    QFETCH(QString, text);
    QFont large;
    large.setPointSizeF(1.7 * large.pointSizeF());
    large.setBold(true);
    for (const QFont &font : {QFont(), large}) {
        for (const int leastWidth : {0, narrow, 700}) {
            for (const auto interaction : {Qt::TextSelectableByMouse, Qt::NoTextInteraction}) {
                PlainLabel label;
                QLabel qt;
                qt.setTextFormat(Qt::PlainText);
                qt.setWordWrap(true);
                for (QLabel *one : {static_cast<QLabel *>(&label), &qt}) {
                    one->setTextInteractionFlags(interaction);
                    one->setText(text);
                    one->setFont(font);
                    one->setContentsMargins(3, 2, 5, 1);
                    one->setMinimumWidth(leastWidth);
                }
                QCOMPARE(label.sizeHint(), qt.sizeHint());
                QCOMPARE(label.minimumSizeHint(), qt.minimumSizeHint());
                for (const int width : widths)
                    QCOMPARE(label.heightForWidth(width), qt.heightForWidth(width));
            }
        }
    }
}

/// A name of 300 letters, or an address of the web, widens no page, and is there to its end.
void TestPlainLabel::breaksAWordWithoutAnEnd()
{
    const QString word = u"Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"_s.repeated(3);
    PlainLabel label(u"Seen at "_s + word + u" again"_s);
    const int wide = label.fontMetrics().horizontalAdvance(word);
    QVERIFY(label.minimumSizeHint().width() < wide / 3);
    const int narrowest = label.minimumSizeHint().width();
    const int line = label.heightForWidth(2 * wide);
    const int height = label.heightForWidth(narrowest);
    QVERIFY(height >= 4 * line);
    label.resize(narrowest, height);
    const QImage drawn = label.grab().toImage();
    const auto hasInk = [&drawn](const QRect &part) {
        const QRgb paper = drawn.pixel(drawn.width() - 1, drawn.height() - 1);
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x) {
                if (drawn.pixel(x, y) != paper)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(hasInk({0, height - line, narrowest / 4, line})); // its last line
    QVERIFY(label.heightForWidth(narrowest) == fresh(label, narrowest));
}

namespace {
struct Paintings final : QObject
{
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int count = 0;
};
} // namespace

/// Telling the document how to break a word asks for a painting, which may not tell it again.
void TestPlainLabel::isPaintedAndThenLeftAlone()
{
    PlainLabel label(u"Seen at "_s + QString(300, u'x'));
    Paintings paintings;
    label.installEventFilter(&paintings);
    label.resize(narrow, 400);
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    QTRY_VERIFY(paintings.count > 0);
    QTest::qWait(200);
    const int before = paintings.count;
    QTest::qWait(200);
    QCOMPARE(paintings.count, before);
    label.resize(2 * narrow, 400);
    QTRY_VERIFY(paintings.count > before);
    QTest::qWait(200);
    const int after = paintings.count;
    QTest::qWait(200);
    QCOMPARE(paintings.count, after);
}

QTEST_MAIN(TestPlainLabel)
#include "tst_PlainLabel.moc"
