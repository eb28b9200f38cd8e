// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Accessible.h"
#include "tests/ui/widgets/Gallery.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/looks/Icons.h"
#include "ui/widgets/looks/Theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QTest>

using namespace marac;

/// How the shared widgets look: contrast of every pair, nothing clipped at any text size, everything named and reached.
/// With MARAC_LOOK_DIR set, each picture is also kept there.
class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsHaveContrast_data();
    void pairsHaveContrast();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void whatIsBuiltFollowsTheTextSize();
    void everythingIsNamedAndReached();
    void everyIconDraws();
    void aBarWithoutAnEndMoves();
};

namespace {

class Painted final : public QObject
{
public:
    int times = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        times += event->type() == QEvent::Paint;
        return false;
    }
};

} // namespace

static void eachScheme()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(Scheme::Light);
    QTest::newRow("dark") << int(Scheme::Dark);
    QTest::newRow("high contrast") << int(Scheme::HighContrast);
}

void TestLook::pairsHaveContrast_data()
{
    eachScheme();
}

void TestLook::pairsHaveContrast()
{
    QFETCH(int, scheme);
    const Colours &c = theme::colours(Scheme(scheme));
    const auto text = [](const char *pair, const QColor &ink, const QColor &ground) {
        QVERIFY2(theme::contrast(ink, ground) >= 4.5,
                 qPrintable(QStringLiteral("%1 %2").arg(QLatin1StringView(pair)).arg(theme::contrast(ink, ground))));
    };
    const auto control = [](const char *pair, const QColor &ink, const QColor &ground) {
        QVERIFY2(theme::contrast(ink, ground) >= 3.0,
                 qPrintable(QStringLiteral("%1 %2").arg(QLatin1StringView(pair)).arg(theme::contrast(ink, ground))));
    };
    for (const QColor &ground : {c.window, c.surface, c.raised}) {
        text("text", c.text, ground);
        text("muted", c.muted, ground);
        text("accent as text", c.accent, ground);
        control("edge", c.edge, ground);
        control("focus", c.accent, ground);
    }
    text("problem text on window", c.problem.ink, c.window);
    text("problem text on surface", c.problem.ink, c.surface);
    text("main button", c.onAccent, c.accent);
    text("main button hovered", c.onAccent, c.accent.darker(108));
    text("main button pressed", c.onAccent, c.accent.darker(120));
    text("selection", c.onSelection, c.selection);
    text("text on pressed button", c.onSelection, c.selection);
    text("rail", c.onRail, c.rail);
    text("rail current", c.onRail, c.railCurrent);
    for (const Tone tone : {Tone::Neutral, Tone::Info, Tone::Good, Tone::Warning, Tone::Problem})
        text("tone", c.of(tone).ink, c.of(tone).ground);
}

void TestLook::nothingIsClipped_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light-100") << int(Scheme::Light) << 100 << QSize(1366, 768);
    QTest::newRow("light-200") << int(Scheme::Light) << 200 << QSize(1920, 1080);
    QTest::newRow("dark-100") << int(Scheme::Dark) << 100 << QSize(1366, 768);
    QTest::newRow("contrast-100") << int(Scheme::HighContrast) << 100 << QSize(1366, 768);
    QTest::newRow("contrast-200") << int(Scheme::HighContrast) << 200 << QSize(1366, 768);
}

void TestLook::nothingIsClipped()
{
    QFETCH(int, scheme);
    QFETCH(int, percent);
    QFETCH(QSize, size);
    theme::apply(Scheme(scheme), percent);
    Gallery gallery;
    gallery.resize(size);
    gallery.show();
    QVERIFY(QTest::qWaitForWindowExposed(&gallery));
    QTest::qWait(0);
    const QString folder = qEnvironmentVariable("MARAC_LOOK_DIR");
    if (!folder.isEmpty()) {
        gallery.grab().save(folder + QLatin1Char('/') + QString::fromLatin1(QTest::currentDataTag())
                            + QStringLiteral(".png"));
        QWidget *form = gallery.findChild<QScrollArea *>()->widget();
        form->grab().save(folder + QLatin1Char('/') + QString::fromLatin1(QTest::currentDataTag())
                          + QStringLiteral("-form.png"));
    }
    for (const QLabel *label : gallery.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= needed,
                 qPrintable(QStringLiteral("%1: %2 of %3").arg(label->text()).arg(label->height()).arg(needed)));
        const QRect words = label->fontMetrics().boundingRect(
            QRect(0, 0, label->width(), 10000),
            (label->wordWrap() ? Qt::TextWordWrap : 0) | (label->buddy() ? Qt::TextShowMnemonic : 0), label->text());
        QVERIFY2(words.width() <= label->width(), qPrintable(label->text()));
    }
    for (const QAbstractButton *button : gallery.findChildren<QAbstractButton *>()) {
        if (isInteractive(button) && button->isVisible())
            QVERIFY2(button->width() >= button->sizeHint().width() && button->height() >= button->sizeHint().height(),
                     qPrintable(button->objectName()));
    }
    theme::apply(Scheme::Light, 100);
}

void TestLook::whatIsBuiltFollowsTheTextSize()
{
    theme::apply(Scheme::Light, 100);
    Gallery gallery;
    gallery.show();
    QVERIFY(QTest::qWaitForWindowExposed(&gallery));
    const auto sizes = [&gallery] {
        QList<std::pair<const QWidget *, double>> found;
        // Those with a font of their own; the others Qt tells while the application runs.
        for (const QLabel *label : gallery.findChildren<QLabel *>()) {
            if (label->buddy() || qobject_cast<const TextLabel *>(label))
                found += {label, label->font().pointSizeF()};
        }
        return found;
    };
    const auto before = sizes();
    theme::apply(Scheme::Dark, 200);
    for (const auto &[widget, size] : before) {
        const QString who = QString::fromLatin1(widget->metaObject()->className()) + widget->objectName();
        QVERIFY2(qAbs(widget->font().pointSizeF() - 2 * size) < 0.1, qPrintable(who));
    }
    theme::apply(Scheme::Light, 100);
    QCOMPARE(sizes(), before);
}

void TestLook::everythingIsNamedAndReached()
{
    theme::apply(Scheme::Light, 100);
    Gallery gallery;
    gallery.resize(1366, 768);
    gallery.show();
    QVERIFY(QTest::qWaitForWindowExposed(&gallery));
    assertAccessible(&gallery);
}

void TestLook::everyIconDraws()
{
    for (const QString &name : icons::names()) {
        const QImage image = icons::pixmap(name, Qt::black, 20, 1).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                inked += qAlpha(image.pixel(x, y)) > 128;
        }
        QVERIFY2(inked > 5 && inked < 200, qPrintable(name));
    }
}

void TestLook::aBarWithoutAnEndMoves()
{
    theme::apply(Scheme::Light, 100);
    QProgressBar bar;
    bar.setRange(0, 0);
    bar.setTextVisible(false);
    bar.resize(300, 20);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    const QImage before = bar.grab().toImage();
    QTRY_VERIFY(bar.grab().toImage() != before);
    // And by itself: it is painted again without being asked to.
    Painted painted;
    bar.installEventFilter(&painted);
    QTRY_VERIFY(painted.times > 2);
}

QTEST_MAIN(TestLook)
#include "tst_Look.moc"
