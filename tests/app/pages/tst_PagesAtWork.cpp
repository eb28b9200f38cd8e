// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Pages.h"
#include "tests/support/Accessible.h"
#include "tests/support/MainJob.h"
#include "tests/support/TestPageContext.h"
#include "ui/widgets/looks/Theme.h"

#include <QAbstractItemModelTester>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <functional>

using namespace marac;
using namespace Qt::StringLiterals;

/// What holds for every page with records in it, one of them open, and for the forms that its buttons open.
class TestPagesAtWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachLetterIsForOneThing_data() { eachPage(); }
    void eachLetterIsForOneThing();
    void modelsKeepTheRulesOfModels_data() { eachPage(); }
    void modelsKeepTheRulesOfModels();
    void listsFitASmallWindow_data() { eachPage(); }
    void listsFitASmallWindow();
    void formsFitASmallWindow_data() { eachPage(); }
    void formsFitASmallWindow();

private:
    static void eachPage();
    void show(const QString &id);
    void openFirst();
    /// Presses each button that opens a form and stands on the page; what has opened is `seen`.
    void eachForm(const std::function<void(const char *)> &seen);

    std::unique_ptr<test::MainJob> m_job;
    std::unique_ptr<TestPageContext> m_context;
    std::unique_ptr<PageView> m_view;
    QString m_page;
};

void TestPagesAtWork::initTestCase()
{
    theme::apply(Scheme::Light, 100);
    m_job = std::make_unique<test::MainJob>();
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    m_job->acceptedCase(m_job->referralOf(u"Maria"_s, u"Kowalska"_s));
    MUST(keepReferral(m_job->reg(), m_job->referralOf(u"Piotr"_s, u"Zawada"_s)));
    m_job->openOn(QDate(2026, 11, 12), meeting);
    m_job->firstArrives(meeting);
    m_context = std::make_unique<TestPageContext>(m_job->reg());
}

void TestPagesAtWork::eachPage()
{
    QTest::addColumn<QString>("id");
    for (const Page &page : allPages())
        QTest::newRow(qPrintable(page.id)) << page.id;
}

void TestPagesAtWork::show(const QString &id)
{
    m_page = id;
    for (const Page &page : allPages()) {
        if (page.id == id)
            m_view.reset(page.create(*m_context, nullptr));
    }
    // What a window of 1280 by 720 leaves to a page.
    m_view->resize(1080, 600);
    m_view->show();
    m_view->refresh();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestPagesAtWork::openFirst()
{
    auto *list = m_view->findChild<QTableView *>(m_page + u".view"_s);
    if (!list || list->model()->rowCount() == 0)
        return;
    list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list, Qt::Key_Return);
    QTest::qWait(0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestPagesAtWork::eachLetterIsForOneThing()
{
    QFETCH(QString, id);
    const auto each = [this] { return doubleMnemonics(m_view.get()).join(u'\n'); };
    show(id);
    QVERIFY2(each().isEmpty(), qPrintable(each()));
    openFirst();
    QVERIFY2(each().isEmpty(), qPrintable(each()));
    eachForm([&each](const char *button) {
        QVERIFY2(each().isEmpty(), qPrintable(QString::fromLatin1(button) + u'\n' + each()));
    });
}

void TestPagesAtWork::eachForm(const std::function<void(const char *)> &seen)
{
    for (const char *button : {"newReferral", "changeReferral", "assess", "accept", "callMeeting", "addAgency",
                               "newUser", "addTransfer", "closeCase", "judge", "chase", "changeMeeting"}) {
        openFirst(); // the sheet again, in whose place the last form stands
        auto *opens = m_view->findChild<QAbstractButton *>(QString::fromLatin1(button));
        if (!opens || !opens->isVisible())
            continue;
        opens->click();
        QTest::qWait(0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        seen(button);
        auto *more = m_view->findChild<QAbstractButton *>(u"parts.0.more"_s); // the rest of a person, on request
        if (!more || !more->isVisible())
            continue;
        more->click();
        QTest::qWait(0);
        seen("parts.0.more");
    }
}

void TestPagesAtWork::modelsKeepTheRulesOfModels()
{
    QFETCH(QString, id);
    show(id);
    openFirst();
    for (QAbstractItemModel *model : m_view->findChildren<QAbstractItemModel *>()) {
        auto *tester =
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
        tester->setUseFetchMore(false); // it would in the middle of a reset, and blame the model for it
    }
    m_view->refresh();
    openFirst();
    m_view->refresh();
}

void TestPagesAtWork::listsFitASmallWindow()
{
    QFETCH(QString, id);
    show(id);
    openFirst();
    for (const QTableView *list : m_view->findChildren<QTableView *>()) {
        if (list->isVisible())
            QVERIFY2(!list->horizontalScrollBar()->isVisible(), qPrintable(list->objectName()));
    }
}

/// Lists may scroll to the side, a form never: its fields are elided, wrapped or put beneath one another.
void TestPagesAtWork::formsFitASmallWindow()
{
    QFETCH(QString, id);
    const auto wide = [this] {
        QStringList found;
        for (const QScrollArea *area : m_view->findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
                found += u"%1 by %2 px"_s.arg(area->widget()->objectName()).arg(area->horizontalScrollBar()->maximum());
        }
        return found.join(u'\n');
    };
    show(id);
    m_view->resize(1060, 600); // what a window of 1280 leaves; with a list beside it, a form gets half
    QVERIFY2(wide().isEmpty(), qPrintable(wide()));
    openFirst();
    QVERIFY2(wide().isEmpty(), qPrintable(wide()));
    eachForm([&wide](const char *button) {
        QVERIFY2(wide().isEmpty(), qPrintable(QString::fromLatin1(button) + u'\n' + wide()));
    });
}

QTEST_MAIN(TestPagesAtWork)
#include "tst_PagesAtWork.moc"
