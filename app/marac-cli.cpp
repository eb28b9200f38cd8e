// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"
#include "core/base/Clock.h"
#include "core/platform/Hardening.h"

#include <QGuiApplication>
#include <QTextStream>

#include <cstdio>

int main(int argc, char *argv[])
{
    marac::hardenProcess();
    // Papers are painted, but never on a screen: it runs where there is none.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const marac::SystemClock clock;
    return int(marac::cli::runCommandLine(application.arguments().mid(1), out, err, clock));
}
