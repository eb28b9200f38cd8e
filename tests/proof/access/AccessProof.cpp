// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/Hardening.h"
#include "tests/proof/access/DoorTries.h"
#include "tests/proof/access/Figures.h"
#include "tests/proof/access/commands/CommandRoutes.h"
#include "tests/proof/access/crawler/Crawler.h"
#include "tests/proof/access/crawler/PaperOrders.h"
#include "tests/proof/access/crawler/Recorded.h"
#include "tests/proof/access/crawler/Stage.h"
#include "tests/proof/access/crawler/Unrecorded.h"
#include "tests/proof/access/memory/LockedMemory.h"
#include "tests/proof/access/memory/OneSqlite.h"
#include "tests/proof/access/permissions/Permissions.h"
#include "tests/proof/access/places/OneRefused.h"
#include "tests/proof/access/scenes/Scenes.h"
#include "tests/proof/access/scenes/WorkingDay.h"

#include <QApplication>

using namespace marac;
using namespace marac::proof;
using namespace Qt::StringLiterals;

struct Appearance
{
    Scheme scheme;
    int textPercent;
};

/// Who looks is recorded, however the window looks; and nothing is looked at that can't be recorded.
static void crawlTheWindow(Proof &proof, const PrinterBeside &printer)
{
    const Stage stage;
    QList<Appearance> appearances{{Scheme::Light, 100}};
    if (proof.isLong())
        appearances << Appearance{Scheme::Dark, 200} << Appearance{Scheme::HighContrast, 100};
    std::mt19937 lot(proof.seed());
    QHash<QString, QList<qint64>> records;
    qint64 meeting = 0;
    for (const Appearance &appearance : std::as_const(appearances)) {
        theme::apply(appearance.scheme, appearance.textPercent);
        std::unique_ptr<Register> opened = stage.open();
        if (meeting == 0) {
            meeting = stage.meetingOfTheDay(*opened);
            orderEveryPaper(proof, *opened, MeetingId(meeting));
            stage.openTheMeeting(*opened);
        }
        const std::unique_ptr<MainWindow> window = windowOf(stage.parts(), std::move(opened));
        Crawler crawler(proof, *window, stage.folder(), printer);
        crawler.crawl(meeting);
        if (&appearance == &appearances.constFirst()) // a form reads the same however it looks
            crawler.openForms();
        crawler.wander(proof.size(4, 60), lot);
        records = crawler.opened();
    }
    for (const Role role : {Role::Deputy, Role::Chair, Role::Reader, Role::Auditor}) { // who come to other pages
        const std::unique_ptr<MainWindow> window = windowOf(stage.parts(), stage.openAs(role));
        Crawler(proof, *window, stage.folder(), printer).lookAtPages();
    }
    {
        const std::unique_ptr<MainWindow> window = windowOf(stage.parts(), stage.open());
        OneRefused(proof, *window, stage.folder(), records).crawl(meeting);
    }
    lookWhileRecorded(proof, stage.parts(), stage.open(), records);
    Unrecorded unrecorded(proof, stage.parts(), stage.folder(), records);
    unrecorded.crawl(stage.open(), meeting);
}

static int prove()
{
    QStringList counts{figure::routes, figure::refused,     figure::forms, figure::entries,
                       figure::met,    figure::permissions, figure::tries, figure::files};
    if (scansForWhatWasFreed)
        counts << figure::megabytes;
    Proof proof(u"access"_s, counts,
                {figure::unrecorded, figure::shown, figure::differing, figure::unknown, figure::unslowed,
                 figure::secrets, figure::outside, figure::copies});
    const PrinterBeside printer;
    crawlTheWindow(proof, printer);
    runCommandsThatLook(proof);
    tryPermissions(proof);
    scanAfterLocking(proof);
    searchAfterADay(proof, printer);
    countSqlites(proof, QStringLiteral(MARAC_WINDOW), 1);
    countSqlites(proof, QStringLiteral(MARAC_CLI), 1);
    countSqlites(proof, QStringLiteral(MARAC_READER), 0); // files from outside are read where no register can be
    tryTheDoor(proof);
    return proof.finish();
}

int main(int argc, char *argv[])
{
    beginWithoutKeptBlocks(argv);
    hardenProcess();
    // What is proven needs no screen, and one that is there must not show it.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--scene" && words.value(2) == u"locking")
        return playLocking(words.value(3), words.value(4));
    if (words.value(1) == u"--scene" && words.value(2) == u"day")
        return playWorkingDay(words.value(3));
    return prove();
}
