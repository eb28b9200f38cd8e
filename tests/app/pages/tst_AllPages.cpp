// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Pages.h"
#include "tests/support/Accessible.h"
#include "tests/support/TestPageContext.h"
#include "tests/support/TestRegister.h"
#include "ui/widgets/looks/Icons.h"
#include "ui/widgets/looks/Theme.h"

#include <QLabel>
#include <QSet>
#include <QTest>

using namespace marac;

/// What holds for every page there is, whoever wrote it.
class TestAllPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void idsAndPlacesDiffer();
    void eachPage_data();
    void eachPage();

private:
    std::unique_ptr<test::TestRegister> m_register;
};

void TestAllPages::initTestCase()
{
    theme::apply(Scheme::Light, 100);
    m_register = std::make_unique<test::TestRegister>();
}

void TestAllPages::idsAndPlacesDiffer()
{
    QSet<QString> ids;
    QSet<std::pair<int, int>> places;
    for (const Page &page : allPages()) {
        QVERIFY2(!ids.contains(page.id), qPrintable(page.id));
        ids += page.id;
        const std::pair<int, int> place(int(page.group), page.order);
        QVERIFY2(!places.contains(place), qPrintable(page.id));
        places += place;
        QVERIFY2(icons::names().contains(page.iconName), qPrintable(page.iconName));
        QVERIFY(!page.title.isEmpty());
    }
}

void TestAllPages::eachPage_data()
{
    QTest::addColumn<int>("index");
    const QList<Page> pages = allPages();
    for (int i = 0; i < pages.size(); ++i)
        QTest::newRow(qPrintable(pages.at(i).id)) << i;
}

void TestAllPages::eachPage()
{
    QFETCH(int, index);
    const Page page = allPages().at(index);
    TestPageContext context(m_register->reg());
    const std::unique_ptr<PageView> view(page.create(context, nullptr));
    view->resize(1240, 700);
    view->show();
    view->refresh();
    QVERIFY(QTest::qWaitForWindowExposed(view.get()));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    assertAccessible(view.get());
    for (const QLabel *label : view->findChildren<QLabel *>())
        QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    QVERIFY(context.prompts().failures.isEmpty());
    QVERIFY(!view->hasUnsavedWork());
    view->saveDraft();
}

QTEST_MAIN(TestAllPages)
#include "tst_AllPages.moc"
