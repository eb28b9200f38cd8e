// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/figures/Stock.h"

#include "core/demonstration/GenerateRegister.h"
#include "core/schema/Migrations.h"
#include "tests/support/TestRegister.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>

namespace marac::proof {

static const QDate standsAt(2026, 11, 30);

static const Clock &clockOfAll()
{
    static const FixedClock clock(Clock::moment(standsAt, QTime(12, 0)));
    return clock;
}

Stock::Stock(const QString &folder) : m_folder(QDir(folder).absolutePath())
{
    if (!QDir().mkpath(m_folder))
        qFatal("the folder for the registers could not be made");
}

RegisterPlace Stock::placeOf(const QString &path)
{
    return {path,
            &clockOfAll(),
            registerMigrations(),
            QFileInfo(path).absolutePath() + QStringLiteral("/state"),
            test::TestRegister::cheapPolicy(),
            true};
}

static void make(const QString &folder, int cases)
{
    if (!QDir().mkpath(folder + QStringLiteral("/state")))
        qFatal("the folder for a register could not be made");
    QElapsedTimer timer;
    timer.start();
    int told = 0;
    const auto progress = [&told, &timer](int done, int of) {
        const int percent = int(qint64(done) * 100 / of);
        if (percent / 5 == told)
            return;
        told = percent / 5;
        std::fprintf(stderr, "generating %d cases: %d %% after %lld s\n", of, percent,
                     static_cast<long long>(timer.elapsed() / 1000));
    };
    const Result<GeneratedRegister> made =
        generateRegister({Stock::placeOf(Stock::pathIn(folder)), Stock::login(), QStringLiteral("Alex Morgan"),
                          test::passphraseFor(Stock::login()), cases, 1, standsAt, progress});
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
}

QString Stock::folderOf(int cases)
{
    // Another schema is another register.
    const QString name = QStringLiteral("%1-%2").arg(cases).arg(registerMigrations().back().version);
    const QString folder = m_folder + u'/' + name;
    if (QFileInfo::exists(folder))
        return folder;
    const QString partial = folder + QStringLiteral(".partial");
    QDir(partial).removeRecursively();
    make(partial, cases);
    if (!QDir().rename(partial, folder))
        qFatal("a generated register could not be given its name");
    return folder;
}

Admission Stock::derive(const QString &path)
{
    Result<Admission> admission = deriveUnlock(placeOf(path), login(), test::passphraseFor(login()));
    if (!admission)
        qFatal("%s", qPrintable(admission.error().text));
    return std::move(*admission);
}

std::unique_ptr<Register> Stock::enter(const QString &path, Admission admission)
{
    Result<std::unique_ptr<Register>> opened = Register::enter(placeOf(path), std::move(admission));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text));
    return std::move(*opened);
}

std::unique_ptr<Register> Stock::open(const QString &path)
{
    return enter(path, derive(path));
}

} // namespace marac::proof
