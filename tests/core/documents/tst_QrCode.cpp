// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper/Paint.h"
#include "core/documents/paper/QrModules.h"
#include "tests/core/documents/QrReader.h"
#include "tests/core/documents/samples/Samples.h"

#include <QTest>

using namespace marac::documents;

/// The QR code on paper can be read back: from its squares, and from the picture of the page.
class TestQrCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBack_data();
    void readsBack();
    void holdsNothingForNothing();
    void readsBackFromThePage();
};

void TestQrCode::readsBack_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("one byte") << QByteArray("A");
    QTest::newRow("small, level H") << QByteArray("MARAC1:4821:9b1f3c77");
    QTest::newRow("witness") << samples::stamp().witness.payload;
    QTest::newRow("any bytes") << QByteArray::fromHex("00ff10807f0a0d").repeated(12);
    QTest::newRow("recovery words") << samples::recoverySheet().qrPayload;
}

void TestQrCode::readsBack()
{
    QFETCH(QByteArray, payload);
    const QrModules modules(payload);
    const auto read = tests::readQr(modules.side(), [&](int x, int y) { return modules.isDark(x, y); });
    QVERIFY(read.has_value());
    QCOMPARE(*read, payload);
}

void TestQrCode::holdsNothingForNothing()
{
    QVERIFY(QrModules(QByteArray()).isEmpty());
    QVERIFY(QrModules(QByteArray(5000, 'x')).isEmpty());
}

void TestQrCode::readsBackFromThePage()
{
    const int dpi = 300;
    for (const Document &document :
         {agendaDocument(samples::agenda()), recoverySheetDocument(samples::recoverySheet())}) {
        const QByteArray payload = document.stamp.witness.payload.isEmpty() ? samples::recoverySheet().qrPayload
                                                                            : document.stamp.witness.payload;
        const PagePlan plan = planPages(document);
        const auto &boxes = plan.pages.constFirst().boxes;
        const auto qr =
            std::find_if(boxes.begin(), boxes.end(), [](const PlannedBox &box) { return box.role == BoxRole::Qr; });
        QVERIFY(qr != boxes.end());
        QVERIFY2(qr->rect.width() >= 18, "too small for a telephone");
        const QImage page = renderPages(document, dpi).constFirst();
        std::optional<QByteArray> read;
        for (int side = 21; side <= 57 && !read; side += 4) {
            const double step = qr->rect.width() / (side + 8);
            read = tests::readQr(side, [&](int x, int y) {
                const QPointF mm = qr->rect.topLeft() + QPointF((x + 4.5) * step, (y + 4.5) * step);
                return qGray(page.pixel((mm / 25.4 * dpi).toPoint())) < 128;
            });
        }
        QVERIFY(read.has_value());
        QCOMPARE(*read, payload);
    }
}

QTEST_MAIN(TestQrCode)
#include "tst_QrCode.moc"
