// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/Lending.h"
#include "core/store/Statement.h"
#include "tests/support/MainJob.h"
#include "tests/support/TestPageContext.h"
#include "ui/shell/ReadLong.h"

#include <QTest>
#include <QThread>
#include <QWidget>

using namespace marac;
using namespace Qt::StringLiterals;

/// What goes through much of a large register is read beside the window, and at once in any other.
class TestReadLong : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsAtOnceWhereTheRegisterIsSmall();
    void readsBesideTheWindowWhereItIsLarge();
    void waitsUntilTheRegisterIsHere();
    void waitsUntilThePageIsInSight();
    void tellsThatItWasNotDone();
    void tellsNothingOfAReadingThatLockingEnded();
    void carriesOutWhatIsNotToBeEnded();
    void asksNothingForAPageThatWent();

private:
    void read() { read(m_page.get()); }
    void read(QWidget *page);
    static Result<int> countTo(Register &records, int number);
    std::function<void(const Result<int> &)> take()
    {
        return [this](const Result<int> &taken) { m_taken << taken; };
    }

    std::unique_ptr<test::MainJob> m_job;
    std::unique_ptr<TestPageContext> m_context;
    QList<Result<int>> m_taken;
    QThread *m_readIn = nullptr;
    std::unique_ptr<QWidget> m_page;
};

void TestReadLong::init()
{
    m_job = std::make_unique<test::MainJob>();
    m_context = std::make_unique<TestPageContext>(m_job->reg());
    m_context->holdsErrands = true;
    m_taken.clear();
    m_readIn = nullptr;
    m_page = std::make_unique<QWidget>();
    m_page->show();
}

void TestReadLong::read(QWidget *page)
{
    readLong<int>(
        *m_context, u"Counting"_s, page,
        [this](Register &) -> Result<int> {
            m_readIn = QThread::currentThread();
            return 7;
        },
        take());
}

void TestReadLong::readsAtOnceWhereTheRegisterIsSmall()
{
    read();
    QCOMPARE(m_taken.size(), 1);
    QCOMPARE(*m_taken.first(), 7);
    QCOMPARE(m_readIn, QThread::currentThread());
    QVERIFY(m_context->sentOff.isEmpty());
}

void TestReadLong::readsBesideTheWindowWhereItIsLarge()
{
    m_context->setLargeFrom(1);
    read();
    QVERIFY(m_context->sentOff.isEmpty()); // whoever asks does first what it is at
    QTRY_COMPARE(m_context->sentOff, QStringList{u"Counting"_s});
    QVERIFY(m_taken.isEmpty());
    m_context->comeBack();
    QCOMPARE(m_taken.size(), 1);
    QCOMPARE(*m_taken.first(), 7);
    QVERIFY(m_readIn && m_readIn != QThread::currentThread());
}

void TestReadLong::waitsUntilTheRegisterIsHere()
{
    m_context->setLargeFrom(1);
    letGo(m_job->reg());
    read();
    QTest::qWait(50);
    QVERIFY(m_context->sentOff.isEmpty());
    takeBack(m_job->reg());
    QTRY_COMPARE(m_context->sentOff.size(), 1);
    m_context->comeBack();
    QCOMPARE(m_taken.size(), 1);
}

void TestReadLong::waitsUntilThePageIsInSight()
{
    m_context->setLargeFrom(1);
    read();
    m_page->hide();
    QTest::qWait(50);
    QVERIFY(m_context->sentOff.isEmpty());
    m_page->show();
    QTRY_COMPARE(m_context->sentOff.size(), 1);
}

void TestReadLong::tellsThatItWasNotDone()
{
    m_context->setLargeFrom(1);
    read();
    QTRY_COMPARE(m_context->sentOff.size(), 1);
    m_context->loseWork();
    QCOMPARE(m_taken.size(), 1);
    QCOMPARE(m_taken.first().error().text, Errand::notDone().text);
}

Result<int> TestReadLong::countTo(Register &records, int number)
{
    return records.consult(Operation::ConsultToday,
                           AuditEvent{AuditVerb::Consult, {SubjectKind::List, 0, u"counted"_s}},
                           [number](const Reading &reading) -> Result<int> {
                               Statement count(reading.db(),
                                               "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                                               " WHERE i < :to) SELECT count(*) FROM n");
                               count.bind(":to", number);
                               count.next();
                               return count.get<int>(0);
                           });
}

void TestReadLong::tellsNothingOfAReadingThatLockingEnded()
{
    m_context->setLargeFrom(1);
    Result<int> answer = 0;
    readLong<int>(
        *m_context, u"Counting"_s, m_page.get(),
        [&answer](Register &records) { return answer = countTo(records, 2'000'000'000); }, take());
    QTRY_COMPARE(m_context->sentOff.size(), 1);
    QVERIFY(m_context->lastWords.onlyReads);
    m_context->callBack();
    QCOMPARE(answer.error().kind, Problem::Kind::Unavailable);
    QVERIFY(m_taken.isEmpty());
}

/// Such as an export, which the trail tells before.
void TestReadLong::carriesOutWhatIsNotToBeEnded()
{
    m_context->setLargeFrom(1);
    readLong<int>(
        *m_context, u"Counting"_s, m_page.get(), [](Register &records) { return countTo(records, 200'000); }, take(),
        WhenLocked::Wait);
    QTRY_COMPARE(m_context->sentOff.size(), 1);
    QVERIFY(!m_context->lastWords.onlyReads);
    m_context->callBack();
    QCOMPARE(m_taken.size(), 1);
    QCOMPARE(*m_taken.first(), 200'000);
}

void TestReadLong::asksNothingForAPageThatWent()
{
    m_context->setLargeFrom(1);
    read();
    m_page.reset();
    QTest::qWait(50);
    QVERIFY(m_context->sentOff.isEmpty());
    QVERIFY(m_taken.isEmpty());
}

QTEST_MAIN(TestReadLong)
#include "tst_ReadLong.moc"
