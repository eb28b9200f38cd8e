// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"
#include "core/base/Clock.h"
#include "core/platform/Hardening.h"
#include "core/platform/Hardening.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

int main(int argc, char *argv[])
{
    marac::hardenProcess();
    marac::hardenProcess();
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const marac::SystemClock clock;
    return int(marac::cli::runCommandLine(application.arguments().mid(1), out, err, clock));
}
