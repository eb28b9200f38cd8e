// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/RecoveryWords.h"
#include "core/register/settings/SaveSettings.h"
#include "tests/support/Accessible.h"
#include "tests/support/TestRegister.h"
#include "ui/printing/PreviewDialog.h"
#include "ui/shell/door/UnlockPage.h"
#include "ui/shell/window/MainWindow.h"
#include "ui/widgets/labels/TextLabel.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace marac;
using test::passphraseFor;
using test::TestRegister;

/// The pages before the register is open, when something is out of the common: another history, words on the screen.
class TestDoorPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anotherHistoryIsOpenedByTwoPeopleOnly();
    void givingUpLeadsBackToTheDoor();
    void whatBecomesOfTheNewWordsIsRecorded();
    void newWordsDoNotStayOnTheScreen();
    void newWordsGoWhenTheScreenIsLocked();
    void whatIsTypedOfTheSheetGoesWhenTheScreenIsLocked();
    void lockedMeanwhileShowsNoNewWords();
    void closingAsksOnceWhileWordsStand();
    void aNewRegistersWordsDoNotStayOnTheScreen();

private:
    template <class W>
    W *part(const char *name) const
    {
        return m_window->findChild<W *>(QString::fromLatin1(name));
    }
    void type(const char *name, const QString &text) { part<QLineEdit>(name)->setText(text); }
    bool says(const QString &words) const;
    void fork();
    /// Forks, and comes from the door to the page that tells of it.
    void meetAnotherHistory();
    void recover();
    int entries(AuditVerb verb) const;

    std::unique_ptr<TestRegister> m_register;
    std::unique_ptr<MainWindow> m_window;
};

static const QString admin = QStringLiteral("administrator");

static QString passphraseOf(const QString &who)
{
    return QString::fromUtf8(passphraseFor(who).bytes().view());
}

void TestDoorPages::init()
{
    theme::apply(Scheme::Light, 100);
    m_register = std::make_unique<TestRegister>();
    m_register->close();
    const Page page{QStringLiteral("today"), QStringLiteral("today"),
                    QStringLiteral("cases"), 10,
                    Operation::ConsultToday, [](PageContext &, QWidget *parent) { return new PageView(parent); }};
    const RegisterPlace place = m_register->place();
    m_window = std::make_unique<MainWindow>(
        ShellParts{&m_register->clock(), place.migrations, place.stateFolder, place.policy, {page}, {}});
    m_window->resize(1366, 768);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestDoorPages::cleanup()
{
    m_window.reset();
    m_register.reset();
}

bool TestDoorPages::says(const QString &words) const
{
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

static void changeVenue(Register &reg, const QString &venue)
{
    Settings settings = reg.settings();
    settings.venue = venue;
    QVERIFY(saveSettings(reg, settings));
}

/// Two copies were used apart, and this computer saw the other.
void TestDoorPages::fork()
{
    TestRegister &t = *m_register;
    QFile file(t.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray common = file.readAll();
    file.close();
    changeVenue(t.reopen(), QStringLiteral("Bootle Town Hall"));
    t.close();
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(common), common.size());
    file.close();
    RegisterPlace elsewhere = t.place();
    elsewhere.stateFolder = t.folder() + QStringLiteral("/elsewhere");
    QVERIFY(QDir().mkdir(elsewhere.stateFolder));
    t.hold(std::move(*Register::open(elsewhere, admin, passphraseFor(admin))));
    for (const char *venue : {"Crosby Library", "Southport", "Maghull"})
        changeVenue(*t, QString::fromLatin1(venue));
    t.close();
}

void TestDoorPages::meetAnotherHistory()
{
    fork();
    m_window->showUnlock(m_register->path());
    type("login", admin);
    type("passphrase", passphraseOf(admin));
    part<QPushButton>("unlockButton")->click();
    QTRY_VERIFY(part<QWidget>("older"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestDoorPages::anotherHistoryIsOpenedByTwoPeopleOnly()
{
    meetAnotherHistory();
    if (QTest::currentTestFailed())
        return;
    assertAccessible(m_window.get());
    QVERIFY(says(QStringLiteral("another history")));
    QVERIFY(!says(QStringLiteral("older")));
    if (qEnvironmentVariableIsSet("MARAC_GRAB"))
        m_window->grab().save(qEnvironmentVariable("MARAC_GRAB") + QStringLiteral("/forked.png"));
    type("passphrase", passphraseOf(admin));
    type("secondLogin", QStringLiteral("chair"));
    type("secondPassphrase", passphraseOf(QStringLiteral("chair")));
    part<QPlainTextEdit>("reason")->setPlainText(QStringLiteral("Both worked on the train"));
    part<QPushButton>("openOlder")->click();
    QTRY_VERIFY(m_window->workspace());
}

/// Else the register would have to be found again, once the right file is put back.
void TestDoorPages::givingUpLeadsBackToTheDoor()
{
    meetAnotherHistory();
    if (QTest::currentTestFailed())
        return;
    part<QPushButton>("cancelOlder")->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto *door = part<UnlockPage>("unlock");
    QVERIFY(door);
    QVERIFY(!part<QWidget>("older"));
    QCOMPARE(door->path(), m_register->path());
    QCOMPARE(door->login(), admin);
    QVERIFY(part<QLineEdit>("passphrase")->hasFocus());
}

void TestDoorPages::recover()
{
    m_window->showRecover(m_register->path(), admin);
    part<QPlainTextEdit>("words")->setPlainText(recovery::toWords(m_register->recovery()).join(u' '));
    for (const char *field : {"passphrase", "again"})
        type(field, passphraseOf(QStringLiteral("again")));
    part<QPushButton>("recoverAccess")->click();
    QTRY_VERIFY(part<QWidget>("recovery"));
}

/// Of the recovery sheet's use, once the window has let the register go.
int TestDoorPages::entries(AuditVerb verb) const
{
    m_register->hold(std::move(*m_register->tryOpen(admin, passphraseFor(QStringLiteral("again")))));
    const QList<AuditEntry> trail = m_register->trail();
    const auto found = std::count_if(trail.begin(), trail.end(), [verb](const AuditEntry &entry) {
        return entry.event.verb == verb && entry.event.fields == QStringList{QStringLiteral("recovery_sheet")};
    });
    m_register->close();
    return int(found);
}

void TestDoorPages::whatBecomesOfTheNewWordsIsRecorded()
{
    recover();
    QStringList words;
    for (int i = 1; i <= 24; ++i)
        words += part<TextLabel>(qPrintable(QStringLiteral("word%1").arg(i)))->text().section(QLatin1Char(' '), 1);
    part<QPushButton>("printRecovery")->click();
    QTRY_VERIFY(m_window->findChild<PreviewDialog *>());
    m_window->findChild<PreviewDialog *>()->close();
    part<QPushButton>("haveWords")->click();
    for (int i = 1; i <= 24; ++i) {
        if (auto *asked = part<QLineEdit>(qPrintable(QStringLiteral("check%1").arg(i))))
            asked->setText(words.at(i - 1));
    }
    part<QPushButton>("checkWords")->click();
    QTRY_VERIFY(part<QWidget>("unlock"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(entries(AuditVerb::Consult), 1);
    QCOMPARE(entries(AuditVerb::Print), 0);
}

void TestDoorPages::newWordsDoNotStayOnTheScreen()
{
    recover();
    m_register->clock().advanceMs(5 * 60'000);
    QTRY_VERIFY(part<QWidget>("unlock"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!part<QWidget>("recovery"));
    QVERIFY(says(QStringLiteral("new recovery sheet")));
    QCOMPARE(entries(AuditVerb::Consult), 0);
}

void TestDoorPages::newWordsGoWhenTheScreenIsLocked()
{
    recover();
    m_window->lock(QStringLiteral("Locked together with the screen."));
    QTRY_VERIFY(part<QWidget>("unlock"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!part<QWidget>("recovery"));
    QVERIFY(says(QStringLiteral("new recovery sheet")));
}

void TestDoorPages::whatIsTypedOfTheSheetGoesWhenTheScreenIsLocked()
{
    m_window->showRecover(m_register->path(), admin);
    part<QPlainTextEdit>("words")->setPlainText(recovery::toWords(m_register->recovery()).join(u' '));
    m_window->lock(QStringLiteral("Locked together with the screen."));
    QTRY_VERIFY(part<QPlainTextEdit>("words")->toPlainText().isEmpty());
    part<QPlainTextEdit>("words")->setPlainText(QStringLiteral("ladder meadow"));
    m_register->clock().advanceMs(Settings().idleLockMinutes * 60'000);
    QTRY_VERIFY(part<QPlainTextEdit>("words")->toPlainText().isEmpty());
}

void TestDoorPages::lockedMeanwhileShowsNoNewWords()
{
    m_window->showRecover(m_register->path(), admin);
    part<QPlainTextEdit>("words")->setPlainText(recovery::toWords(m_register->recovery()).join(u' '));
    for (const char *field : {"passphrase", "again"})
        type(field, passphraseOf(QStringLiteral("again")));
    m_window->lock(QStringLiteral("Locked together with the screen.")); // comes with the next event
    part<QPushButton>("recoverAccess")->click();
    QVERIFY(!m_window->close()); // while it works
    QTRY_VERIFY(part<QWidget>("unlock"));
    QVERIFY(!part<QWidget>("recovery"));
    QVERIFY(says(QStringLiteral("new recovery sheet")));
}

void TestDoorPages::closingAsksOnceWhileWordsStand()
{
    recover();
    QVERIFY(!m_window->close());
    QVERIFY(says(QStringLiteral("shown this once")));
    QVERIFY(m_window->close());
}

void TestDoorPages::aNewRegistersWordsDoNotStayOnTheScreen()
{
    m_window->showCreate();
    type("path", m_register->folder() + QStringLiteral("/fresh.marac"));
    type("name", QStringLiteral("Dana Example"));
    type("login", QStringLiteral("dana.example"));
    for (const char *field : {"passphrase", "again"})
        type(field, passphraseOf(QStringLiteral("again")));
    part<QPushButton>("makeRegister")->click();
    QTRY_VERIFY(part<QWidget>("recovery"));
    m_register->clock().advanceMs(5 * 60'000);
    QTRY_VERIFY(part<QWidget>("unlock"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!part<QWidget>("recovery"));
    QCOMPARE(part<QLineEdit>("login")->text(), QStringLiteral("dana.example"));
    type("passphrase", passphraseOf(QStringLiteral("again")));
    part<QPushButton>("unlockButton")->click();
    QTRY_VERIFY(m_window->workspace());
}

QTEST_MAIN(TestDoorPages)
#include "tst_DoorPages.moc"
