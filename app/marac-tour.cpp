// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Pages.h"
#include "app/tour/PageTour.h"
#include "core/platform/Hardening.h"
#include "core/schema/Migrations.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>

using namespace marac;

/// The register that is shown: an empty one in a folder that goes away, at the clock's moment.
static Result<> makeRegister(const ShellParts &parts, const QString &path, const QString &login, QString passphrase)
{
    Result<Passphrase> typed = Passphrase::take(passphrase);
    if (!typed)
        return Failure(typed.error());
    const Result<CreatedRegister> made = Register::create(
        {parts.place(path), QStringLiteral("Sefton Hate Crime MARAC"), login, QStringLiteral("Sam Example"), std::move(*typed)});
    if (!made)
        return Failure(made.error());
    return {};
}

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
    const QString login = QStringLiteral("sam.example");
    const QString passphrase = QStringLiteral("amber walnut ferry lantern 58");
    ShellParts parts{&clock, registerMigrations(), work.path(), KdfPolicy::production(), allPages(), {}};
    if (const Result<> made = makeRegister(parts, path, login, passphrase); !made) {
        out << made.error().text << Qt::endl;
        return 2;
    }
    const Result<int> drawn = PageTour(parts, arguments.at(1), path, login, passphrase).run();
    if (!drawn) {
        out << drawn.error().text << Qt::endl;
        return 2;
    }
    out << QCoreApplication::translate("marac-tour", "%n picture(s) drawn.", nullptr, *drawn) << Qt::endl;
    return 0;
}
