// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/support/Proof.h"
#include "tests/proof/tampering/AlteredRows.h"
#include "tests/proof/tampering/AlteredStructure.h"
#include "tests/proof/tampering/CleanRegisters.h"
#include "tests/proof/tampering/FlippedBits.h"
#include "tests/proof/tampering/ForgedKeyrings.h"
#include "tests/proof/tampering/ForgedTrail.h"
#include "tests/proof/tampering/Journals.h"
#include "tests/proof/tampering/MovedPages.h"
#include "tests/proof/tampering/PutBack.h"
#include "tests/proof/tampering/RegisterOfItself.h"
#include "tests/proof/tampering/SpoiltBackups.h"
#include "tests/proof/tampering/SpoiltWitnesses.h"
#include "tests/proof/tampering/Trial.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <array>
#include <cstdio>
#include <optional>

// marac-proof-tampering [--long] [--seed N] [--part NAME]
//
//     --long       as before a release: every bit of the register, of its key files and of a backup; tells on the standard
//                  error which part it has come to
//     --seed N     repeats what was drawn by lot
//     --part NAME  one part alone, such as "pages" or "clean registers", with the lots that it has among all of them, so that a
//                  long run can be divided over several; the last line names the part. A name that is none lists them.

using namespace marac::proof;

/// Every kind of alteration of security.md's list of faults 19 to 44 and 83, on one register.
struct Kind
{
    const char *name;
    void (*alter)(Trial &);
};

static constexpr std::array kinds{
    Kind{"bits of the register", flipBitsOfTheRegister},
    Kind{"bits of the key files", flipBitsOfTheKeyFiles},
    Kind{"forged key files", forgeKeyrings},
    Kind{"pages", movePages},
    Kind{"length", cutAndLengthen},
    Kind{"rows", alterRows},
    Kind{"what the register says of itself", alterWhatTheRegisterSaysOfItself},
    Kind{"structure", alterTheStructure},
    Kind{"trail", forgeTheTrail},
    Kind{"earlier files", putBackEarlierFiles},
    Kind{"witnesses", spoilTheWitnesses},
    Kind{"planted journals", plantJournals},
    Kind{"missing journals", takeJournalsAway},
    Kind{"backups", spoilBackups},
};

/// The other half: honest registers, which must raise no alarm.
static const QString &honest = figure::cleanRegisters;

static QString nameOf(const Kind &kind)
{
    return QString::fromUtf8(kind.name);
}

static QStringList partNames()
{
    QStringList names;
    for (const Kind &kind : kinds)
        names += nameOf(kind);
    return names << honest;
}

/// The part that is asked for alone.
static std::optional<QString> partAsked()
{
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype at = arguments.indexOf(QStringLiteral("--part"));
    return at < 0 ? std::nullopt : std::optional(arguments.value(at + 1));
}

/// A part alone states no more than it tries.
static Proof proofOf(const std::optional<QString> &part)
{
    const QStringList faults{figure::missed, figure::notNamed, figure::falseAlarms};
    const std::pair<const QString, qint64> clean(figure::cleanRegisters, 1'000);
    if (!part) {
        return Proof(QStringLiteral("tampering"), {figure::alterations, figure::cleanRegisters}, faults,
                     {{figure::alterations, 10'000}, clean});
    }
    const QString name = QStringLiteral("tampering, %1 alone").arg(*part);
    return *part == honest ? Proof(name, {figure::cleanRegisters}, faults, {clean})
                           : Proof(name, {figure::alterations}, faults);
}

/// Of a run of hours is told how far it has come, and after how long.
static void tellBeginning(Proof &proof, const QString &part, const QElapsedTimer &sinceStart)
{
    static constexpr qint64 triesToALine = 500'000;
    if (!proof.isLong())
        return;
    std::fprintf(stderr, "tampering: %s begins after %lld s\n", qUtf8Printable(part),
                 static_cast<long long>(sinceStart.elapsed() / 1000));
    proof.tellProgress(QStringLiteral("tampering: ") + part, triesToALine);
}

/// As the last alteration was undone: one that stays would be told in place of every later one.
static void demandSound(Proof &proof, const Victim &victim, const QString &when)
{
    if (const marac::Result<> sound = victim.pages(); !sound)
        proof.fault(figure::falseAlarms, QStringLiteral("the pages %1: %2").arg(when, sound.error().text));
    if (const Answer checked = victim.verify(); checked.tells)
        proof.fault(figure::falseAlarms, QStringLiteral("the register %1: %2").arg(when, checked.text));
}

static void alterAll(Proof &proof, const std::optional<QString> &part, const QElapsedTimer &sinceStart)
{
    Victim victim;
    demandSound(proof, victim, QStringLiteral("as it is"));
    if (const Answer door = victim.unlock(); door.tells)
        proof.fault(figure::falseAlarms, QStringLiteral("the register as it is, at the door: ") + door.text);
    victim.restore();
    int nothings = 0;
    for (const Kind &kind : kinds) {
        if (part && *part != nameOf(kind))
            continue;
        tellBeginning(proof, nameOf(kind), sinceStart);
        QElapsedTimer timer;
        timer.start();
        const qint64 before = proof.counted(figure::alterations);
        Trial trial(proof, victim); // each with lots of its own, so that it can be repeated alone
        kind.alter(trial);
        nothings += trial.nothings();
        std::printf("%s: %lld alterations, %lld s\n", kind.name,
                    static_cast<long long>(proof.counted(figure::alterations) - before),
                    static_cast<long long>(timer.elapsed() / 1000));
        std::fflush(stdout);
        demandSound(proof, victim, QStringLiteral("after “%1”").arg(nameOf(kind)));
        victim.restore();
    }
    std::printf("%d of them altered nothing that can be read: the salt, a free page, a page that says the same\n",
                nothings);
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const std::optional<QString> part = partAsked();
    if (part && !partNames().contains(*part)) {
        std::fprintf(stderr, "tampering: no such part. There are: %s\n",
                     qUtf8Printable(partNames().join(QStringLiteral(", "))));
        return 2;
    }
    QElapsedTimer sinceStart;
    sinceStart.start();
    Proof proof = proofOf(part);
    if (part != honest)
        alterAll(proof, part, sinceStart);
    if (!part || part == honest) {
        tellBeginning(proof, honest, sinceStart);
        checkCleanRegisters(proof);
    }
    return proof.finish();
}
