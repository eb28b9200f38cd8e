// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"
#include "app/cli/StrictText.h"
#include "core/base/Clock.h"
#include "core/platform/Hardening.h"

#include <QGuiApplication>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <memory>

/// Painting papers needs the graphical half of Qt, though never a screen; nothing else is made to wait for it.
static std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool paints = std::any_of(argv + 1, argv + argc, [](const char *word) {
        return qstrcmp(word, "export") == 0 || qstrcmp(word, "headless") == 0 || qstrncmp(word, "--sheet", 7) == 0
            || qstrncmp(word, "-sheet", 6) == 0;
    });
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// Asked of the bytes themselves: Qt puts the same mark in the place of each wrong one.
static bool isReadable(int argc, char **argv)
{
    return std::all_of(argv + 1, argv + argc,
                       [](const char *word) { return marac::cli::strictText(word).has_value(); });
}

/// Qt's own remarks (a runtime folder, a font) are no answer to a command: the error stream holds problems alone, so that with
/// --json a program can read it.
static void dropRemarks(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

int main(int argc, char *argv[])
{
    marac::hardenProcess();
    qInstallMessageHandler(&dropRemarks);
    const bool readable = isReadable(argc, argv); // before Qt takes words of its own away
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const marac::SystemClock clock;
    const auto run = readable ? &marac::cli::runCommandLine : &marac::cli::refuseUnreadableWords;
    return int(run(QCoreApplication::arguments().mid(1), out, err, clock));
}
