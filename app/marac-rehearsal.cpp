// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// marac-rehearsal FOLDER: makes the demonstration register in FOLDER, takes its next meeting from agenda to locked minutes
// and leaves every paper there, as PDF and as pictures. FOLDER must be empty or new.
#include "app/rehearsal/Rehearsal.h"
#include "core/demonstration/MakeDemonstration.h"
#include "core/platform/Hardening.h"
#include "core/schema/Migrations.h"

#include <QGuiApplication>
#include <QTextStream>

using namespace marac;

static Result<> rehearse(const QString &folder, QTextStream &out)
{
    const auto tell = [&out](const QString &line) { out << line << Qt::endl; };
    FixedClock clock(SystemClock().today());
    const RegisterPlace place{QDir(folder).filePath(QStringLiteral("demonstration.marac")), &clock, registerMigrations(),
                              QDir(folder).filePath(QStringLiteral("state"))};
    if (!QDir().mkpath(place.stateFolder)) {
        return failure(Problem::Kind::Unavailable,
                       QCoreApplication::translate("Rehearsal", "Nothing can be written in this folder. Nothing was made; choose another."));
    }
    tell(QCoreApplication::translate("Rehearsal", "Two years of invented work are being made; this takes a moment"));
    const Result<Demonstration> made = makeDemonstration({place.path, clock.today(), place.stateFolder, place.policy, {}});
    if (!made)
        return Failure(made.error());
    QString words = made->passphrase;
    words.detach();
    const Result<Passphrase> passphrase = Passphrase::take(words);
    if (!passphrase)
        return Failure(passphrase.error());
    const Result<std::unique_ptr<Register>> records = Register::open(place, made->users.first().login, *passphrase);
    if (!records)
        return Failure(records.error());
    PaperFolder papers(folder);
    const Result<> done = Rehearsal(**records, clock, papers, tell).run();
    for (const QString &file : papers.files())
        tell(QStringLiteral("  ") + file);
    return done;
}

int main(int argc, char *argv[])
{
    hardenProcess();
    // Paper needs no screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2 || !QDir().mkpath(arguments.at(1)) || !QDir(arguments.at(1)).isEmpty()) {
        err << QCoreApplication::translate("Rehearsal", "Usage: marac-rehearsal FOLDER\nThe folder must be empty or new.") << Qt::endl;
        return 2;
    }
    const Result<> done = rehearse(arguments.at(1), out);
    if (!done) {
        err << done.error().text << Qt::endl;
        return 1;
    }
    return 0;
}
