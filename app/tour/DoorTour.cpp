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
#include <QThread>

#include <functional>

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

void DoorTour::draw(MainWindow &window, Album &album)
{
    window.showStart();
    album.keep(window, u"start"_s);
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
