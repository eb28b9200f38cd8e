// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OpenDemonstration.h"
#include "app/Pages.h"
#include "core/platform/EndingSignal.h"
#include "core/platform/Hardening.h"
#include "core/platform/UserPlaces.h"
#include "core/schema/Migrations.h"
#include "ui/shell/display/DisplaySettings.h"
#include "ui/shell/window/EndWhenAsked.h"
#include "ui/shell/window/MainWindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QThreadPool>

#include <algorithm>
#include <iterator>
#include <memory>

using namespace marac;

/// --help and --version are answered where there is no display, too.
static bool onlyAsks(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *word) {
        constexpr const char *asking[]{"--help", "--help-all", "-h", "--version", "-v"};
        return std::any_of(std::begin(asking), std::end(asking),
                           [word](const char *known) { return qstrcmp(word, known) == 0; });
    });
}

static std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    if (onlyAsks(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
}

int main(int argc, char *argv[])
{
    beginWithoutKeptBlocks(argv);
    hardenProcess();
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    const EndingSignal ending;
    QCoreApplication::setApplicationName(QStringLiteral("marac-register"));
    QCoreApplication::setOrganizationName(QStringLiteral("marac-register"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MARAC_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("marac", "Register of a hate crime multi-agency risk assessment conference."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("marac", "The register to open."),
                                 QStringLiteral("[file]"));
    const QCommandLineOption demonstration(
        QStringLiteral("demonstration"),
        QCoreApplication::translate("marac", "Open the demonstration register: two years of invented work."));
    parser.addOption(demonstration);
    parser.process(*application);

    QGuiApplication::setApplicationDisplayName(QCoreApplication::translate("marac", "MARAC Register"));
    QIcon icon;
    for (const int pixels : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/icons/marac-register-%1.png").arg(pixels));
    QGuiApplication::setWindowIcon(icon);

    DisplaySettings::load().apply();
    const SystemClock clock;
    const Result<QString> stateFolder = places::stateFolder();
    const KdfPolicy policy = KdfPolicy::production();
    MainWindow window({&clock, registerMigrations(), stateFolder.value_or(QString()), policy, allPages(),
                       [today = clock.today(), folder = stateFolder.value_or(QString()), policy] {
                           return openDemonstration(today, folder, policy);
                       }});
    if (!stateFolder)
        window.showStart(stateFolder.error().text);
    else if (!parser.positionalArguments().isEmpty())
        window.showUnlock(parser.positionalArguments().first());
    else if (parser.isSet(demonstration))
        window.openDemonstration();
    else
        window.showFirst();
    endWhenAsked(ending, window);
    window.resize(1280, 720);
    window.show();
    const int code = QApplication::exec();
    // A key that is still being derived is of no use any more; it ends while all that it reads from stands.
    QThreadPool::globalInstance()->waitForDone();
    return code;
}
