// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/DoorTour.h"

#include "app/tour/Album.h"
#include "core/keys/RecoveryWords.h"
#include "ui/shell/door/LeavingPage.h"
#include "ui/shell/door/OlderPage.h"
#include "ui/shell/door/RecoveryPanel.h"
#include "ui/shell/door/RestorePage.h"
#include "ui/shell/window/MainWindow.h"

#include <QAbstractButton>
#include <QDeadlineTimer>
#include <QLineEdit>
#include <QSemaphore>
#include <QThread>

#include <functional>
#include <memory>

namespace marac {

using namespace Qt::StringLiterals;

DoorTour::DoorTour(const ShellParts &parts, QString path, QString login, QString backup, Problem finding)
    : m_parts(parts), m_path(std::move(path)), m_login(std::move(login)), m_backup(std::move(backup)),
      m_finding(std::move(finding))
{
}

static void waitUntil(const std::function<bool()> &isSo)
{
    const QDeadlineTimer enough(60000);
    while (!isSo() && !enough.hasExpired()) {
        QThread::msleep(20);
        settle();
    }
}

/// As large as the window's own content.
static void keepAlone(QWidget &page, const MainWindow &window, Album &album, const QString &name)
{
    page.resize(window.size());
    page.show();
    album.keep(page, name);
}

/// As the program begins, which offers the demonstration; its making goes on until the picture of it is drawn.
void DoorTour::drawStart(const MainWindow &window, Album &album)
{
    const auto isDrawn = std::make_shared<QSemaphore>();
    ShellParts parts = m_parts;
    parts.makeDemonstration = [isDrawn, path = m_path, login = m_login]() -> Result<DemonstrationDoor> {
        isDrawn->acquire();
        return DemonstrationDoor{path, login, {}};
    };
    MainWindow first(parts);
    first.resize(window.size());
    first.show();
    album.keep(first, u"start"_s);
    first.openDemonstration();
    album.keep(first, u"start-waiting"_s);
    isDrawn->release();
    waitUntil([&first] { return first.findChild<QWidget *>(u"unlock"_s) != nullptr; });
}

void DoorTour::draw(MainWindow &window, Album &album)
{
    drawStart(window, album);
    window.showCreate();
    album.keep(window, u"create"_s);
    window.showRecover(m_path, m_login);
    album.keep(window, u"recover"_s);
    window.showRestore();
    album.keep(window, u"restore"_s);
    if (auto *restore = window.findChild<RestorePage *>(u"restore"_s)) {
        restore->setBackup(m_backup);
        const auto *second = restore->findChild<QLineEdit *>(u"secondLogin"_s);
        waitUntil([second] { return second->isVisible(); });
        album.keep(window, u"restore-backup"_s);
    }
    window.showUnlock(m_path);
    album.keep(window, u"unlock"_s);
    OlderPage older(m_parts, m_path, m_login, m_finding);
    keepAlone(older, window, album, u"older"_s);
    LeavingPage leaving;
    keepAlone(leaving, window, album, u"leaving"_s);
    // The words of no register.
    RecoveryPanel recovery(Secret::copyOf(QByteArrayLiteral("thirty-two bytes of no register!")),
                           {u"Sefton Hate Crime MARAC"_s, u"R-2026-TOUR"_s, m_login}, *m_parts.clock,
                           [](AuditVerb) { return Result<>(); });
    keepAlone(recovery, window, album, u"recovery-sheet"_s);
}

bool DoorTour::unlock(MainWindow &window, Album &album, const QString &passphrase)
{
    window.showUnlock(m_path);
    settle();
    const auto fill = [&window](const QString &field, const QString &text) {
        if (auto *line = window.findChild<QLineEdit *>(field))
            line->setText(text);
    };
    fill(u"login"_s, m_login);
    fill(u"passphrase"_s, passphrase);
    auto *button = window.findChild<QAbstractButton *>(u"unlockButton"_s);
    if (!button)
        return false;
    button->click();
    album.keep(window, u"unlock-waiting"_s);
    waitUntil([&window] { return window.workspace() != nullptr; });
    return window.workspace() != nullptr;
}

} // namespace marac
