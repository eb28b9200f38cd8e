// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels/PlainLabel.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Heights are remembered, and never those of what is no longer shown.
class TestPlainLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsItsText();
    void followsItsFont();
    void followsItsMargins();

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

QTEST_MAIN(TestPlainLabel)
#include "tst_PlainLabel.moc"
