// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/settings/SaveSettings.h"
#include "tests/support/Accessible.h"
#include "tests/support/WindowTest.h"
#include "ui/shell/WaitingCard.h"
#include "ui/widgets/Background.h"
#include "ui/widgets/labels/MessageBar.h"

#include <QDialog>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <atomic>
#include <stdexcept>

using namespace marac;
using namespace Qt::StringLiterals;

namespace {

/// A page with one field, which counts how often it is read.
class DeskView final : public PageView
{
public:
    DeskView(int &reads, QWidget *parent) : PageView(parent), m_reads(reads)
    {
        auto *field = new QLineEdit(this);
        field->setObjectName(u"desk.view"_s);
    }
    void refresh() override { ++m_reads; }

private:
    int &m_reads;
};

} // namespace

/// Long work on the register leaves the window alive, keeps everything else off the register, and locking and closing wait.
class TestErrands : public test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theWindowLivesMeanwhile();
    void nothingElseIsDoneMeanwhile();
    void drawsItsCardWhenItLastsAlone();
    void tellsWhatIsPaintedMeanwhileWhenItIsBack();
    void givesTheKeyboardBackToADialog();
    void lockingWaits();
    void lockingEndsWhatOnlyReads();
    void closingWaits();
    void theEndOfTheSessionEndsWhatOnlyReads();
    void sleepCallsItBack();
    void sleepWaitsForWhatIsGivenBack();
    void thePersonMayStopWhatAllowsIt();
    void aWindowThatGoesWaits();
    void workThatThrowsIsNotDone();

private:
    /// An errand that goes on until it is let go or told to stop.
    void sendOff(ErrandWords how = {});
    void letItEnd() { m_gate.release(); }

    QSemaphore m_gate;
    std::atomic<bool> m_wasStopped = false;
    int m_reads = 0;
    int m_over = 0;
};

void TestErrands::init()
{
    QList<Page> pages;
    for (const QString &id : {u"desk"_s, u"shelf"_s}) {
        pages += Page{id, id, u"cases"_s, 10, Operation::ConsultToday, [this](PageContext &, QWidget *parent) {
                          return new DeskView(m_reads, parent);
                      }};
    }
    stand(pages);
    const QString login = u"administrator"_s;
    m_window->enter(std::move(*m_register->tryOpen(login, test::passphraseFor(login))));
    m_wasStopped = false;
    m_over = 0;
    m_reads = 0;
    while (m_gate.tryAcquire()) {
    }
}

void TestErrands::cleanup()
{
    goAway();
}

void TestErrands::sendOff(ErrandWords how)
{
    how.title = u"Making a backup"_s;
    how.text = u"It is checked."_s;
    m_window->workspace()->sendOff(
        how,
        [this](Register &reg, const CopyProgress &progress) {
            Settings settings = reg.settings();
            settings.venue = u"Bootle Town Hall"_s;
            QVERIFY(saveSettings(reg, settings));
            while (!m_gate.tryAcquire(1, 5)) {
                if (!progress(1, 4)) {
                    m_wasStopped = true;
                    return;
                }
            }
        },
        this, [this] { ++m_over; });
    QVERIFY(m_window->workspace()->isAway());
}

void TestErrands::theWindowLivesMeanwhile()
{
    part<QLineEdit>("desk.view")->setFocus();
    sendOff();
    auto *card = part<WaitingCard>("waiting");
    QVERIFY(card && card->isVisible());
    QVERIFY(card->hasFocus());
    assertAccessible(card);
    int beats = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&beats] { ++beats; });
    heart.start(1);
    QTRY_VERIFY(beats > 20);
    QVERIFY(m_window->workspace()->isAway());
    QCOMPARE(m_over, 0);
    letItEnd();
    QTRY_COMPARE(m_over, 1);
    QVERIFY(!m_window->workspace()->isAway());
    QVERIFY(!m_wasStopped);
    QVERIFY(part<QLineEdit>("desk.view")->hasFocus());
    QTRY_VERIFY(!part<WaitingCard>("waiting"));
    QCOMPARE(m_window->workspace()->reg().settings().venue, u"Bootle Town Hall"_s);
}

void TestErrands::nothingElseIsDoneMeanwhile()
{
    sendOff();
    const int reads = m_reads;
    m_window->workspace()->go(u"shelf"_s);
    QCOMPARE(m_window->workspace()->currentPage(), u"desk"_s);
    QVERIFY(!part<QWidget>("go.shelf")->isEnabled());
    QVERIFY(part<QWidget>("lock")->isEnabled());
    QTest::keyClicks(QApplication::focusWidget(), u"typed"_s);
    QVERIFY(part<QLineEdit>("desk.view")->text().isEmpty());
    bool secondRan = false;
    m_window->workspace()->sendOff(
        {}, [&secondRan](Register &, const CopyProgress &) { secondRan = true; }, this, [] {});
    QVERIFY(m_window->workspace()->messages()->texts().join(u'\n').contains(u"at longer work just now"_s)); // told
    QCOMPARE(m_reads, reads);
    letItEnd();
    QTRY_COMPARE(m_over, 1);
    QVERIFY(!secondRan);
    m_window->workspace()->go(u"shelf"_s);
    QCOMPARE(m_window->workspace()->currentPage(), u"shelf"_s);
}

/// It takes the keyboard and the mouse at once, so that nothing is begun that can't be done.
void TestErrands::drawsItsCardWhenItLastsAlone()
{
    sendOff({.isOftenShort = true});
    auto *card = part<WaitingCard>("waiting");
    QVERIFY(card->isVisible() && card->hasFocus());
    const auto *progress = part<QProgressBar>("waitingProgress");
    QVERIFY(!progress->isVisible());
    QTRY_VERIFY(progress->isVisible());
    assertAccessible(card);
    letItEnd();
    QTRY_COMPARE(m_over, 1);
    QVERIFY(part<QWidget>("go.shelf")->isEnabled());
}

/// What keeps a paper's painting is the register, which is in another thread just now.
void TestErrands::tellsWhatIsPaintedMeanwhileWhenItIsBack()
{
    QSemaphore painted;
    QThread *told = nullptr;
    inBackground(
        &m_window->workspace()->reg(),
        [&painted] {
            painted.acquire();
            return 1;
        },
        [&told](int) { told = QThread::currentThread(); });
    sendOff();
    painted.release();
    QTest::qWait(30); // long enough for it to be told in the wrong thread
    QVERIFY(!told);
    letItEnd();
    QTRY_COMPARE(m_over, 1);
    QTRY_COMPARE(told, QThread::currentThread());
}

/// Such as a preview, from which a copy is saved.
void TestErrands::givesTheKeyboardBackToADialog()
{
    auto *dialog = new QDialog(part<QLineEdit>("desk.view"));
    auto *first = new QPushButton(dialog);
    auto *second = new QPushButton(dialog);
    first->setGeometry(0, 0, 50, 20);
    second->setGeometry(0, 30, 50, 20);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    second->setFocus();
    QTRY_VERIFY(second->hasFocus());
    sendOff({.isOftenShort = true});
    QVERIFY(!second->hasFocus());
    letItEnd();
    QTRY_COMPARE(m_over, 1);
    QTRY_VERIFY(second->hasFocus());
}

void TestErrands::lockingWaits()
{
    sendOff();
    m_window->lock(u"Locked."_s);
    QTest::qWait(50);
    QVERIFY(m_window->workspace());
    QVERIFY(!m_wasStopped);
    QVERIFY(part<WaitingCard>("waiting")->accessibleDescription().contains(u"locked as soon as"_s));
    letItEnd();
    QTRY_VERIFY(isLocked());
    QCOMPARE(m_over, 1);
}

void TestErrands::lockingEndsWhatOnlyReads()
{
    sendOff({.onlyReads = true});
    m_window->lock(u"Locked."_s);
    QTRY_VERIFY_WITH_TIMEOUT(isLocked(), 60'000); // it makes its backup
    QVERIFY(m_wasStopped);
}

void TestErrands::theEndOfTheSessionEndsWhatOnlyReads()
{
    sendOff({.onlyReads = true});
    m_window->workspace()->finishErrand();
    QVERIFY(m_wasStopped);
    QCOMPARE(m_over, 1);
}

void TestErrands::closingWaits()
{
    sendOff();
    QVERIFY(!m_window->close());
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    letItEnd();
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(!m_window->workspace());
}

void TestErrands::sleepCallsItBack()
{
    sendOff();
    m_window->lock(u"Asleep."_s, MainWindow::Hurry::Yes);
    QTRY_VERIFY(isLocked());
    QVERIFY(m_wasStopped);
}

/// The pages of a paper are given back, and so wiped, in another thread.
void TestErrands::sleepWaitsForWhatIsGivenBack()
{
    std::atomic<bool> isGivenBack = false;
    QThreadPool::globalInstance()->start([&isGivenBack] {
        QThread::msleep(1000); // longer than locking takes, and no longer than it waits
        isGivenBack = true;
    });
    m_window->lock(u"Asleep."_s, MainWindow::Hurry::Yes);
    QTRY_VERIFY(isLocked());
    const bool isInTime = isGivenBack;
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY(isInTime);
}

void TestErrands::thePersonMayStopWhatAllowsIt()
{
    sendOff();
    QVERIFY(!part<QPushButton>("stopWaiting"));
    letItEnd();
    QTRY_COMPARE(m_over, 1);
    QTRY_VERIFY(!part<WaitingCard>("waiting"));

    sendOff({.mayBeStopped = true});
    assertAccessible(part<WaitingCard>("waiting"));
    auto *stop = part<QPushButton>("stopWaiting");
    QVERIFY(stop && stop->isVisible());
    stop->setFocus();
    QTest::keyClick(stop, Qt::Key_Space);
    QTRY_COMPARE(m_over, 2);
    QVERIFY(m_wasStopped);
    QVERIFY(m_window->workspace());
}

void TestErrands::aWindowThatGoesWaits()
{
    sendOff();
    m_window.reset();
    QVERIFY(m_wasStopped);
    QCOMPARE(m_over, 0);
    QCOMPARE(m_register->reopen().settings().venue, u"Bootle Town Hall"_s);
}

void TestErrands::workThatThrowsIsNotDone()
{
    m_window->workspace()->sendOff(
        {}, [](Register &, const CopyProgress &) { throw std::runtime_error("the disk"); }, this, [this] { ++m_over; });
    QTRY_COMPARE(m_over, 1);
    QVERIFY(!m_window->workspace()->isAway());
    m_window->workspace()->go(u"shelf"_s);
    QCOMPARE(m_window->workspace()->currentPage(), u"shelf"_s);
}

QTEST_MAIN(TestErrands)
#include "tst_Errands.moc"
