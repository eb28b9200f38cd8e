// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Keyboard.h"
#include "tests/support/MainJob.h"
#include "tests/support/TestPageContext.h"
#include "ui/agencies/AgenciesPage.h"
#include "ui/cases/CasesPage.h"
#include "ui/meetings/MeetingsPage.h"
#include "ui/referrals/ReferralsPage.h"

#include <QSettings>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// On every page with a list and a pane, the line that is marked is of the record in the pane.
class TestShownRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theMarkedLineIsOfWhatIsShown_data();
    void theMarkedLineIsOfWhatIsShown();

private:
    std::unique_ptr<test::MainJob> m_job;
    std::unique_ptr<TestPageContext> m_context;
    std::unique_ptr<PageView> m_view;
};

void TestShownRecord::initTestCase()
{
    QCoreApplication::setOrganizationName(u"marac-register-test"_s);
}

void TestShownRecord::init()
{
    QSettings().clear();
    m_job = std::make_unique<test::MainJob>();
    m_job->meetingOn(QDate(2026, 11, 12));
    m_job->meetingOn(QDate(2026, 12, 10));
    m_job->acceptedCase();
    m_job->acceptedCase(m_job->referralOf(u"Maria"_s, u"Kowalska"_s));
}

void TestShownRecord::cleanup()
{
    m_view.reset();
    m_context.reset();
    m_job.reset();
}

void TestShownRecord::theMarkedLineIsOfWhatIsShown_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"agencies", "cases", "meetings", "referrals"})
        QTest::newRow(name) << QByteArray(name);
}

void TestShownRecord::theMarkedLineIsOfWhatIsShown()
{
    QFETCH(QByteArray, name);
    const QHash<QByteArray, std::function<Page()>> pages{
        {"agencies", agenciesPage}, {"cases", casesPage}, {"meetings", meetingsPage}, {"referrals", referralsPage}};
    m_context = std::make_unique<TestPageContext>(m_job->reg());
    m_view.reset(pages.value(name)().create(*m_context, nullptr));
    Keyboard keys(m_view.get());
    keys.begin();
    m_view->refresh();
    Keyboard::settle();
    auto *list = qobject_cast<RecordTable *>(keys.part(name.constData()));
    const auto recordIn = [list](int row) {
        return list->view()->model()->index(row, 0).data(RecordIdRole).toLongLong();
    };
    const qint64 first = recordIn(0);
    const qint64 second = recordIn(1);
    const QByteArray apart = name + ".apart";
    const auto marks = [&](qint64 record) {
        Keyboard::settle();
        return list->selectedRecords() == (record > 0 ? QList<qint64>{record} : QList<qint64>())
            && (keys.find(apart.constData()) != nullptr) == (record == 0);
    };
    m_view->openRecord(second); // as from another page
    QVERIFY(marks(second));
    list->setFilter(u"no such line"_s);
    QVERIFY(marks(0));
    m_view->refresh();
    QVERIFY(marks(0));
    list->setFilter({});
    QVERIFY(marks(second));
    list->view()->sortByColumn(0, Qt::DescendingOrder);
    QVERIFY(marks(second));
    list->view()->sortByColumn(0, Qt::AscendingOrder);
    QVERIFY(marks(second));
    m_view->refresh();
    QVERIFY(marks(second));
    list->setFilter(u"no such line"_s);
    m_view->openRecord(first);
    QVERIFY(marks(0));
    list->setFilter({});
    QVERIFY(marks(first));
    QVERIFY(m_context->prompts().failures.isEmpty());
}

QTEST_MAIN(TestShownRecord)
#include "tst_ShownRecord.moc"
