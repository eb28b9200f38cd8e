// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/Hardening.h"
#include "tests/proof/access/DoorTries.h"
#include "tests/proof/access/Figures.h"
#include "tests/proof/access/commands/ChangingCommands.h"
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

#include <algorithm>
#include <cstdio>
#include <functional>

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

static void countCopies(Proof &proof)
{
    countSqlites(proof, QStringLiteral(MARAC_WINDOW), 1);
    countSqlites(proof, QStringLiteral(MARAC_CLI), 1);
    countSqlites(proof, QStringLiteral(MARAC_READER), 0); // files from outside are read where no register can be
}

/// One kind of access, and what the last line of it alone counts.
struct Part
{
    QString name;
    QStringList counts;
    std::function<void(Proof &)> run;
};

static QList<Part> parts(const PrinterBeside &printer)
{
    return {
        {u"window"_s,
         {figure::routes, figure::refused, figure::forms, figure::entries, figure::met},
         [&printer](Proof &proof) { crawlTheWindow(proof, printer); }},
        {u"looking commands"_s, {figure::routes, figure::refused, figure::entries, figure::met}, &runCommandsThatLook},
        {u"changing commands"_s, {figure::routes, figure::refused, figure::entries}, &runCommandsThatChange},
        {u"permissions"_s, {figure::permissions}, &tryPermissions},
        {u"memory"_s, scansForWhatWasFreed ? QStringList{figure::megabytes} : QStringList{}, &scanAfterLocking},
        {u"working day"_s, {figure::files}, [&printer](Proof &proof) { searchAfterADay(proof, printer); }},
        {u"one SQLite"_s, {}, &countCopies},
        {u"door"_s, {figure::tries}, &tryTheDoor}};
}

static int prove(const QList<Part> &chosen, const QString &name)
{
    QStringList counts;
    for (const QString &one : {figure::routes, figure::refused, figure::forms, figure::entries, figure::met,
                               figure::permissions, figure::tries, figure::files, figure::megabytes}) {
        if (std::any_of(chosen.cbegin(), chosen.cend(), [&](const Part &part) { return part.counts.contains(one); }))
            counts << one;
    }
    Proof proof(name, counts,
                {figure::unrecorded, figure::shown, figure::kept, figure::differing, figure::unknown, figure::unslowed,
                 figure::secrets, figure::outside, figure::copies});
    for (const Part &part : chosen)
        part.run(proof);
    return proof.finish();
}

/// All of it, or the part that `--part` names.
static int proveAsked(const QStringList &words)
{
    const PrinterBeside printer;
    const QList<Part> all = parts(printer);
    const qsizetype at = words.indexOf(u"--part"_s);
    if (at < 0)
        return prove(all, u"access"_s);
    QStringList names;
    for (const Part &part : all) {
        if (part.name == words.value(at + 1))
            return prove({part}, u"access, %1 alone"_s.arg(part.name));
        names << part.name;
    }
    std::fprintf(stderr, "--part is one of: %s\n", qUtf8Printable(names.join(u", "_s)));
    return 2;
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
    return proveAsked(words);
}
