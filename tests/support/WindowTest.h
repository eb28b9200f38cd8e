// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TestRegister.h"
#include "ui/shell/window/MainWindow.h"
#include "ui/shell/window/Workspace.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace marac::test {

/// A test of the window itself: it stands at the door of a register without records, with the pages that the test gives it.
/// Each test function begins with stand() and ends with goAway().
class WindowTest : public QObject
{
protected:
    void stand(const QList<Page> &pages = {})
    {
        theme::apply(Scheme::Light, 100);
        m_register = std::make_unique<TestRegister>();
        m_register->close();
        const RegisterPlace place = m_register->place();
        m_window = std::make_unique<MainWindow>(
            ShellParts{&m_register->clock(), place.migrations, place.stateFolder, place.policy, pages, {}});
        m_window->resize(1366, 768);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showUnlock(m_register->path());
    }

    void goAway()
    {
        m_window.reset();
        m_register.reset();
    }

    static QString phrase(const QString &login) { return QString::fromUtf8(passphraseFor(login).bytes().view()); }

    /// Types login and passphrase at the door.
    void unlock(const QString &login) { unlock(login, phrase(login)); }
    void unlock(const QString &login, const QString &passphrase)
    {
        sweep();
        type("login", login);
        type("passphrase", passphrase);
        QTest::keyClick(part<QLineEdit>("passphrase"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace(), 60000);
    }

    /// The register is closed and its door stands there.
    bool isLocked() const { return !m_window->workspace() && part<QWidget>("unlock"); }

    /// Until the door stands there: a backup is made beside the window.
    void lock()
    {
        m_window->lock(QStringLiteral("Locked."));
        QTRY_VERIFY_WITH_TIMEOUT(isLocked(), 60000);
    }

    void type(const char *name, const QString &text)
    {
        auto *field = part<QLineEdit>(name);
        QVERIFY2(field, name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    /// What was replaced is gone.
    static void sweep() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    template <class W>
    W *part(const char *name) const
    {
        return m_window->findChild<W *>(QString::fromLatin1(name));
    }

    std::unique_ptr<TestRegister> m_register;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace marac::test
