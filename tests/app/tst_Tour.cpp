// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

static constexpr int longestTour = 600'000; ///< milliseconds, on a machine that has much else to do

/// Whoever changes a page looks at its pictures: the tour comes to its end and draws what it says.
class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsEveryPageAtTheUsualSize();
};

static bool isDrawn(const QImage &picture)
{
    const QRgb first = picture.pixel(0, 0);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) != first)
                return true;
        }
    }
    return false;
}

void TestTour::drawsEveryPageAtTheUsualSize()
{
    const QTemporaryDir folder;
    QProcess tour;
    tour.start(QStringLiteral(MARAC_TOUR), {u"--usual"_s, folder.path()});
    QVERIFY(tour.waitForFinished(longestTour));
    const QString said = QString::fromUtf8(tour.readAllStandardOutput());
    QCOMPARE(tour.exitStatus(), QProcess::NormalExit);
    QVERIFY2(tour.exitCode() == 0, qPrintable(said));
    const QStringList pictures = QDir(folder.path()).entryList({u"*.png"_s}, QDir::Files);
    QVERIFY(said.contains(u"\n%1 pictures drawn."_s.arg(pictures.size())));
    for (const QString &page : {u"unlock"_s, u"today"_s, u"referrals-record"_s, u"cases-record"_s, u"agencies-form"_s})
        QVERIFY2(!pictures.filter(page).isEmpty(), qPrintable(page));
    for (const QString &name : pictures)
        QVERIFY2(isDrawn(QImage(folder.filePath(name))), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestTour)
#include "tst_Tour.moc"
