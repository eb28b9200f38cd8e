// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"
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
        return qstrcmp(word, "export") == 0 || qstrcmp(word, "headless") == 0;
    });
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int main(int argc, char *argv[])
{
    marac::hardenProcess();
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const marac::SystemClock clock;
    return int(marac::cli::runCommandLine(QCoreApplication::arguments().mid(1), out, err, clock));
}
