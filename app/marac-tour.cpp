// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Pages.h"
#include "app/tour/PageTour.h"
#include "app/tour/PaperTour.h"
#include "core/demonstration/MakeDemonstration.h"
#include "core/platform/Hardening.h"
#include "core/schema/Migrations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>

using namespace marac;

static Result<int> makePapers(const ShellParts &parts, const QString &path, const Demonstration &people,
                              const QString &folder)
{
    QString typed = people.passphrase;
    const Result<Passphrase> passphrase = Passphrase::take(typed);
    if (!passphrase)
        return Failure(passphrase.error());
    const Result<std::unique_ptr<Register>> opened =
        Register::open(parts.place(path), people.users.first().login, *passphrase);
    if (!opened)
        return Failure(opened.error());
    return PaperTour(**opened, folder).run();
}

int main(int argc, char *argv[])
{
    hardenProcess();
    // Pictures need no screen, and one that is there must not change them.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("marac-tour"));
    QTextStream out(stdout);
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "marac-tour", "Draws every page of the application and every paper it makes into files."));
    const QCommandLineOption today(QStringLiteral("today"),
                                   QCoreApplication::translate("marac-tour", "The day it is (default 2026-10-08)."),
                                   QStringLiteral("YYYY-MM-DD"), QStringLiteral("2026-10-08"));
    const QCommandLineOption existing(
        QStringLiteral("register"),
        QCoreApplication::translate("marac-tour", "A demonstration register made before, in place of a fresh one."),
        QStringLiteral("FILE"));
    const QCommandLineOption usual(
        QStringLiteral("usual"),
        QCoreApplication::translate("marac-tour", "The pages at the usual size in light alone, and no papers."));
    parser.addHelpOption();
    parser.addOptions({today, existing, usual});
    parser.addPositionalArgument(QStringLiteral("folder"),
                                 QCoreApplication::translate("marac-tour", "Where the pictures go."));
    parser.process(application);
    const FixedClock clock(QDate::fromString(parser.value(today), Qt::ISODate));
    if (parser.positionalArguments().size() != 1 || !clock.today().isValid()
        || !QDir().mkpath(parser.positionalArguments().first())) {
        out << parser.helpText() << Qt::endl;
        return 2;
    }
    const QTemporaryDir work;
    ShellParts parts{&clock, registerMigrations(), work.path(), KdfPolicy::production(), allPages(), {}};
    QString path = parser.value(existing);
    if (path.isEmpty()) {
        path = work.filePath(QStringLiteral("demonstration.marac"));
        const Result<Demonstration> made = makeDemonstration({path, clock.today(), work.path(), parts.policy, {}});
        if (!made) {
            out << made.error().text << Qt::endl;
            return 2;
        }
    }
    const Demonstration people = demonstrationPeople();
    const bool isUsual = parser.isSet(usual);
    const Result<int> papers =
        isUsual ? Result<int>(0) : makePapers(parts, path, people, parser.positionalArguments().first());
    if (!papers) {
        out << papers.error().text << Qt::endl;
        return 2;
    }
    const Result<int> drawn =
        PageTour(parts, parser.positionalArguments().first(), path, people.users.first().login, people.passphrase)
            .run(isUsual ? PageTour::Looks::Usual : PageTour::Looks::All);
    if (!drawn) {
        out << drawn.error().text << Qt::endl;
        return 2;
    }
    out << QCoreApplication::translate("marac-tour", "%n paper(s) made.", nullptr, *papers) << Qt::endl;
    out << QCoreApplication::translate("marac-tour", "%n picture(s) drawn.", nullptr, *drawn) << Qt::endl;
    return 0;
}
