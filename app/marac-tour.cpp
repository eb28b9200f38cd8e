// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Pages.h"
#include "app/tour/PageTour.h"
#include "core/demonstration/MakeDemonstration.h"
#include "core/platform/Hardening.h"
#include "core/schema/Migrations.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>

using namespace marac;

int main(int argc, char *argv[])
{
    hardenProcess();
    // Pictures need no screen, and one that is there must not change them.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("marac-tour"));
    QTextStream out(stdout);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2 || !QDir().mkpath(arguments.at(1))) {
        out << QCoreApplication::translate("marac-tour", "Usage: marac-tour FOLDER\nDraws every page of the application into PNG files in FOLDER.") << Qt::endl;
        return 2;
    }
    const QTemporaryDir work;
    const FixedClock clock(QDate(2026, 10, 8));
    const QString path = work.filePath(QStringLiteral("demonstration.marac"));
    ShellParts parts{&clock, registerMigrations(), work.path(), KdfPolicy::production(), allPages(), {}};
    const Result<Demonstration> made = makeDemonstration({path, clock.today(), work.path(), parts.policy, {}});
    if (!made) {
        out << made.error().text << Qt::endl;
        return 2;
    }
    const Result<int> drawn = PageTour(parts, arguments.at(1), path, made->users.first().login, made->passphrase).run();
    if (!drawn) {
        out << drawn.error().text << Qt::endl;
        return 2;
    }
    out << QCoreApplication::translate("marac-tour", "%n picture(s) drawn.", nullptr, *drawn) << Qt::endl;
    return 0;
}
