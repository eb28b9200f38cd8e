// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QTest>

/// The icon is in the program in every size a desktop asks for, and not blank.
class TestApplicationIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThereInEverySize()
    {
        for (const int pixels : {16, 24, 32, 48, 64, 128, 256}) {
            const QImage image(QStringLiteral(":/icons/marac-register-%1.png").arg(pixels));
            QCOMPARE(image.size(), QSize(pixels, pixels));
            QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
            QVERIFY(image.pixelColor(pixels / 2, pixels / 3).lightness() > 200);
            QVERIFY(image.pixelColor(pixels / 2, pixels - pixels / 12 - 1).lightness() < 120);
        }
    }
};

QTEST_MAIN(TestApplicationIcon)
#include "tst_ApplicationIcon.moc"
