// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/recovery/UnderFaults.h"

#include "core/safekeeping/checking/VerifyAtRest.h"
#include "core/safekeeping/making/BackUpEverywhere.h"
#include "core/schema/Migrations.h"
#include "tests/proof/recovery/Drill.h"
#include "tests/proof/recovery/Drills.h"
#include "tests/proof/recovery/RestoreElsewhere.h"
#include "tests/support/Faults.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

namespace marac::proof {

using faults::Kind;
using test::passphraseFor;
using test::TestRegister;

namespace {

struct BadPlace
{
    Kind kind;
    int at; ///< of a page: how many tenths of the file lie before it
};

} // namespace

static constexpr qint64 pageBytes = 4096;

static constexpr BadPlace badPlaces[]{{Kind::Unreadable, 1}, {Kind::BadPage, 2}, {Kind::BadPage, 3},
                                      {Kind::BadPage, 4},    {Kind::BadPage, 5}, {Kind::BadPage, 6},
                                      {Kind::BadPage, 7},    {Kind::BadPage, 8}};

static const QString doorOpens = QStringLiteral("open");

static void say(const char *what, const QString &answer)
{
    std::printf("%s\t%s\n", what, qUtf8Printable(answer));
}

/// What say() told; null where it told nothing of that kind.
static QString answer(const faults::Run &run, const char *what)
{
    const QByteArray begin = QByteArray(what) + '\t';
    const QList<QByteArray> lines = run.output.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(begin))
            return QString::fromUtf8(line.mid(begin.size()));
    }
    return {};
}

int workAtTheBadDisk(const QStringList &arguments)
{
    const QString folder = arguments.value(2);
    const FixedClock clock(QDateTime::fromMSecsSinceEpoch(arguments.value(4).toLongLong(), Qt::UTC));
    const RegisterPlace place{folder + QStringLiteral("/sefton.marac"),
                              &clock,
                              registerMigrations(),
                              folder + QStringLiteral("/state"),
                              TestRegister::cheapPolicy(),
                              true};
    const Passphrase passphrase = passphraseFor(administrator);
    if (const Result<std::unique_ptr<Register>> opened = Register::open(place, administrator, passphrase))
        say("door", doorOpens);
    else
        say("door", opened.error().text);
    const Result<Verification> verified = verifyAtRest(place, administrator, passphrase);
    say("check", verified ? verified->text : verified.error().text);
    const auto demand = [](bool holds, const QString &what) {
        if (!holds)
            say("missing", what);
        return holds;
    };
    if (const std::optional<ToldLoss> told = restoreElsewhere(demand, place, arguments.value(3)))
        say("lost", QStringLiteral("%1-%2").arg(told->first).arg(told->last.value_or(told->first)));
    return 0;
}

/// True when the register still opened.
static bool holdDrill(Proof &proof, const BadPlace &bad)
{
    const bool isWhole = bad.kind == Kind::Unreadable; // all of the file, not a page
    Drill drill(proof,
                isWhole ? QStringLiteral("unreadable disk") : QStringLiteral("bad sector at %1 tenths").arg(bad.at));
    TestRegister &t = drill.reg();
    drill.save();
    drill.demand(backUpEverywhere(*t), QStringLiteral("a backup"));
    drill.save();
    drill.save();
    t.close();
    const QTemporaryDir otherDisk;
    RegisterPlace restored = t.place();
    restored.path = otherDisk.filePath(QStringLiteral("restored.marac"));
    const int page = int(QFileInfo(t.path()).size() / pageBytes) * bad.at / 10 + 1;
    const faults::Run run =
        faults::run(QCoreApplication::applicationFilePath(),
                    {atTheBadDisk, t.folder(), restored.path, QString::number(t.clock().now().toMSecsSinceEpoch())},
                    QStringLiteral("/sefton.marac"), bad.kind, isWhole ? bad.at : page);
    drill.demand(run.struck.name == QStringLiteral("read"), QStringLiteral("a read fails"));

    const QString backup = QStringLiteral("backup");
    const QString door = answer(run, "door");
    const bool isOpen = door == doorOpens;
    drill.demand((isOpen && !isWhole) || door.contains(backup), QStringLiteral("what is to be done is told: ") + door);
    const QString check = answer(run, "check");
    drill.demand(check.contains(backup), QStringLiteral("what is to be done is told by the check: ") + check);
    const QString missing = answer(run, "missing");
    drill.demand(missing.isNull(), missing);
    const QStringList lost = answer(run, "lost").split(QLatin1Char('-'));
    if (drill.demand(lost.size() == 2, QStringLiteral("restoring to another disk")))
        drill.conclude(restored, passphraseFor(administrator),
                       ToldLoss{lost.constFirst().toLongLong(), lost.constLast().toLongLong()});
    return isOpen;
}

void badSectors(Proof &proof)
{
    int opened = 0;
    for (const BadPlace &bad : badPlaces)
        opened += holdDrill(proof, bad) ? 1 : 0;
    if (opened == 0)
        proof.fault(drillsFailed, QStringLiteral("bad sectors, none lies where the register opens all the same"));
}

} // namespace marac::proof
