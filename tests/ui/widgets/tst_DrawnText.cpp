// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/looks/DrawnText.h"
#include "ui/widgets/looks/Theme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QTest>

using namespace marac;

/// The style holds the text of the last cell it laid out; what nobody else holds any more is gone once it is forgotten.
class TestDrawnText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(Scheme::Light, 100); }
    void nothingIsLeftOfTheLastCell();
};

void TestDrawnText::nothingIsLeftOfTheLastCell()
{
    const QString text = QStringLiteral("Marlow Court, ").repeated(3);
    {
        QStyleOptionViewItem cell;
        cell.features = QStyleOptionViewItem::HasDisplay;
        cell.text = text;
        QApplication::style()->subElementRect(QStyle::SE_ItemViewItemText, &cell);
    }
    QVERIFY2(!text.isDetached(), "the style keeps nothing any more: what forgets it can go");
    forgetDrawnText();
    QVERIFY(text.isDetached());
}

QTEST_MAIN(TestDrawnText)
#include "tst_DrawnText.moc"
