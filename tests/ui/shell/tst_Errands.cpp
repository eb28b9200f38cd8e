// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/SaveSettings.h"
#include "tests/support/Accessible.h"
#include "tests/support/TestRegister.h"
#include "ui/shell/WaitingCard.h"
#include "ui/shell/door/UnlockPage.h"
#include "ui/shell/window/MainWindow.h"
#include "ui/shell/window/NavigationRail.h"
#include "ui/shell/window/Workspace.h"

#include <QApplication>
#include <QLineEdit>
#include <QSemaphore>
#include <QTest>
#include <QTimer>

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
class TestErrands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theWindowLivesMeanwhile();
    void nothingElseIsDoneMeanwhile();
    void lockingWaits();
    void closingWaits();
    void sleepCallsItBack();
    void aWindowThatGoesWaits();

private:
    /// An errand that goes on until it is let go or told to stop.
    void sendOff();
    void letItEnd() { m_gate.release(); }
    template <class W>
    W *part(const char *name) const
    {
        return m_window->findChild<W *>(QString::fromLatin1(name));
    }

    std::unique_ptr<test::TestRegister> m_register;
    std::unique_ptr<MainWindow> m_window;
    QSemaphore m_gate;
    std::atomic<bool> m_wasStopped = false;
    int m_reads = 0;
    int m_over = 0;
};

void TestErrands::init()
{
    theme::apply(Scheme::Light, 100);
    m_register = std::make_unique<test::TestRegister>();
    m_register->close();
    const RegisterPlace place = m_register->place();
    ShellParts parts;
    parts.clock = &m_register->clock();
    parts.migrations = place.migrations;
    parts.stateFolder = place.stateFolder;
    parts.policy = place.policy;
    for (const QString &id : {u"desk"_s, u"shelf"_s}) {
        parts.pages += Page{id, id, u"cases"_s, 10, Operation::ConsultToday, [this](PageContext &, QWidget *parent) {
                                return new DeskView(m_reads, parent);
                            }};
    }
    m_window = std::make_unique<MainWindow>(parts);
    m_window->resize(1366, 768);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
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
    m_window.reset();
    m_register.reset();
}

void TestErrands::sendOff()
{
    m_window->workspace()->sendOff(
        {u"Making a backup"_s, u"It is checked."_s},
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
    QVERIFY(!m_window->workspace()->rail()->isEnabled());
    QTest::keyClicks(QApplication::focusWidget(), u"typed"_s);
    QVERIFY(part<QLineEdit>("desk.view")->text().isEmpty());
    bool secondRan = false;
    m_window->workspace()->sendOff(
        {}, [&secondRan](Register &, const CopyProgress &) { secondRan = true; }, this, [] {});
    QCOMPARE(m_reads, reads);
    letItEnd();
    QTRY_COMPARE(m_over, 1);
    QVERIFY(!secondRan);
    m_window->workspace()->go(u"shelf"_s);
    QCOMPARE(m_window->workspace()->currentPage(), u"shelf"_s);
}

void TestErrands::lockingWaits()
{
    sendOff();
    m_window->lock(u"Locked."_s);
    QTest::qWait(50);
    QVERIFY(m_window->workspace());
    QVERIFY(!m_wasStopped);
    letItEnd();
    QTRY_VERIFY(!m_window->workspace() && part<UnlockPage>("unlock"));
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
    QTRY_VERIFY(!m_window->workspace() && part<UnlockPage>("unlock"));
    QVERIFY(m_wasStopped);
}

void TestErrands::aWindowThatGoesWaits()
{
    sendOff();
    m_window.reset();
    QVERIFY(m_wasStopped);
    QCOMPARE(m_over, 0);
    QCOMPARE(m_register->reopen().settings().venue, u"Bootle Town Hall"_s);
}

QTEST_MAIN(TestErrands)
#include "tst_Errands.moc"
