// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/figures/drive/DriveWindow.h"

#include "tests/proof/figures/drive/DriveForms.h"
#include "tests/proof/figures/drive/DriveLists.h"
#include "tests/proof/figures/drive/DrivePapers.h"
#include "tests/proof/figures/drive/DriveRecords.h"

#include <QLineEdit>

namespace marac::proof {

using namespace Qt::StringLiterals;

static constexpr int lookingMs = 400;              ///< in the search, a pause in which it looks
static constexpr int longestLocking = 90 * 60'000; ///< ms, with the backup of the largest register

static void lookFor(Drive &drive, const QString &page, QLineEdit *field, const QString &what, const QString &words)
{
    drive.begin(page, u"look for "_s + what);
    typeInto(field, words, lookingMs);
    field->clear();
}

static void driveSearch(Drive &drive, const QString &page)
{
    auto *words = drive.view(page).findChild<QLineEdit *>(u"words"_s);
    if (!words || !words->isVisible())
        return;
    lookFor(drive, page, words, u"a name"_s, u"thornley"_s);
    lookFor(drive, page, words, u"a street"_s, u"willow row"_s);
}

static void drivePage(Drive &drive, const QString &page)
{
    drive.begin(page, u"show the page"_s);
    drive.window.workspace()->go(page);
    pause();
    driveList(drive, page);
    openFirst(drive, page);
    if (drive.window.workspace()->currentPage() != page) { // what is due today is opened on the page it is of
        drive.begin(page, u"come back to the page"_s);
        drive.window.workspace()->go(page);
        pause();
    }
    driveRecord(drive, page, [&drive, &page] { drivePapers(drive, page); });
    if (page == "cases"_L1)
        saveNote(drive);
    else if (page == "referrals"_L1)
        changeReferral(drive);
    driveSearch(drive, page);
}

void driveWindow(Drive &drive)
{
    const QList<Page> pages = drive.window.workspace()->pages();
    for (const Page &page : pages)
        drivePage(drive, page.id);
    drive.probe.begin(u"come back to the first page"_s);
    drive.window.workspace()->go(pages.first().id);
    pause(200);
    drive.probe.begin({});
}

bool driveLocking(Drive &drive)
{
    drive.probe.begin(u"lock, with its backup"_s);
    const MainWindow &window = drive.window;
    drive.window.lock(u"Locked."_s);
    const auto isLocked = [&window] {
        return !window.workspace() && window.findChild<QLineEdit *>(u"login"_s) != nullptr;
    };
    const bool isDone = QTest::qWaitFor(isLocked, longestLocking);
    pause(200);
    drive.probe.begin({});
    return isDone;
}

} // namespace marac::proof
