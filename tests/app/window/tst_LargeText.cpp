// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Pages.h"
#include "tests/support/AtTheWindow.h"
#include "ui/shell/window/Workspace.h"
#include "ui/widgets/looks/Theme.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Text at twice its size in the smallest window: the window keeps to the screen, and nothing has to be scrolled sideways
/// (WCAG 2.2 1.4.4, 1.4.10).
class TestLargeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void eachPage_data();
    void eachPage();
    void helpStaysOnTheScreen();

private:
    void check();
    void openFirst(const QString &id);

    static constexpr QSize screen{1366, 768};
    std::unique_ptr<test::AtTheWindow> m_at;
};

void TestLargeText::initTestCase()
{
    m_at = std::make_unique<test::AtTheWindow>([](test::MainJob &job) {
        const MeetingId meeting = job.meetingOn(QDate(2026, 11, 12));
        job.acceptedCase();
        job.acceptedCase(job.referralOf(u"Maria"_s, u"Kowalska"_s));
        MUST(keepReferral(job.reg(), job.referralOf(u"Piotr"_s, u"Zawada"_s)));
        job.openOn(QDate(2026, 11, 12), meeting);
        job.firstArrives(meeting);
    });
    m_at->unlock();
    theme::apply(Scheme::Light, 200);
    m_at->window().resize(screen);
}

void TestLargeText::cleanupTestCase()
{
    m_at.reset();
}

void TestLargeText::eachPage_data()
{
    QTest::addColumn<QString>("id");
    for (const Page &page : allPages())
        QTest::newRow(qPrintable(page.id)) << page.id;
}

void TestLargeText::eachPage()
{
    QFETCH(QString, id);
    m_at->window().workspace()->go(id);
    check();
    openFirst(id);
    check();
    for (QTabWidget *tabs : m_at->window().workspace()->view(id)->findChildren<QTabWidget *>()) {
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            check();
        }
    }
}

void TestLargeText::check()
{
    QTest::qWait(0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTRY_COMPARE(m_at->window().size(), screen);
    for (const QScrollArea *area : m_at->window().findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->widget())
            QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                     qPrintable(u"%1 in %2 needs %3, has %4"_s.arg(
                         QString::fromLatin1(area->widget()->metaObject()->className()), area->objectName(),
                         QString::number(area->widget()->minimumSizeHint().width()),
                         QString::number(area->viewport()->width()))));
    }
}

void TestLargeText::openFirst(const QString &id)
{
    auto *list = m_at->window().findChild<QTableView *>(id + u".view"_s);
    if (!list || list->model()->rowCount() == 0)
        return;
    list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list, Qt::Key_Return);
}

void TestLargeText::helpStaysOnTheScreen()
{
    QTest::keyClick(&m_at->window(), Qt::Key_F1);
    auto *close = m_at->window().findChild<QWidget *>(u"closeHelp"_s);
    QVERIFY(close && close->isVisible());
    const QRect onScreen(close->window()->mapFromGlobal(close->mapToGlobal(QPoint())), close->size());
    QVERIFY(close->window()->width() <= screen.width() && close->window()->height() <= screen.height());
    QVERIFY(close->window()->rect().contains(onScreen));
    QTest::keyClick(close, Qt::Key_Escape);
}

QTEST_MAIN(TestLargeText)
#include "tst_LargeText.moc"
