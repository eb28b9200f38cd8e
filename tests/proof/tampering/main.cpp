// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/support/Divided.h"
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
//     --long       as before a release: every bit of the register, of its key files and of a backup. Each part is a process of
//                  its own, with a register of its own, as many at once as there are cores; tells on the standard error how far
//                  they have come
//     --seed N     repeats what was drawn by lot
//     --part NAME  one part alone, such as "pages" or "clean registers", with the lots that it has among all of them; the last
//                  line names the part. A name that is none lists them.

using namespace marac::proof;

/// Every kind of alteration of security.md's list of faults 19 to 44 and 83. Those that take an hour stand first, so that the
/// others are done beside them.
struct Kind
{
    const char *name;
    void (*alter)(Trial &);
};

static constexpr std::array kinds{
    Kind{"bits of the register", flipBitsOfTheRegister},
    Kind{"backups", spoilBackups},
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

/// Of a long run that is divided: what it comes to is taken in by the process that began it.
static const QString asPiece = QStringLiteral("--piece");

static QList<Piece> pieces()
{
    QList<Piece> pieces;
    for (const QString &part : partNames())
        pieces += {part, QCoreApplication::arguments().mid(1) + QStringList{asPiece, QStringLiteral("--part"), part}};
    return pieces;
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
    for (const Kind &kind : kinds) {
        if (part && *part != nameOf(kind))
            continue;
        tellBeginning(proof, nameOf(kind), sinceStart);
        QElapsedTimer timer;
        timer.start();
        const qint64 before = proof.counted(figure::alterations);
        Trial trial(proof, victim); // each with lots of its own, so that it can be repeated alone
        kind.alter(trial);
        std::printf(
            "%s: %lld alterations, %lld s; %d of them altered nothing that can be read: the salt, a free page, a "
            "page that says the same\n",
            kind.name, static_cast<long long>(proof.counted(figure::alterations) - before),
            static_cast<long long>(timer.elapsed() / 1000), trial.nothings());
        std::fflush(stdout);
        demandSound(proof, victim, QStringLiteral("after “%1”").arg(nameOf(kind)));
        victim.restore();
    }
}

static void prove(Proof &proof, const std::optional<QString> &part)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    if (part != honest)
        alterAll(proof, part, sinceStart);
    if (!part || part == honest) {
        tellBeginning(proof, honest, sinceStart);
        checkCleanRegisters(proof);
    }
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
    if (QCoreApplication::arguments().contains(asPiece)) {
        Proof whole = proofOf({});
        prove(whole, part);
        handOver(whole);
        return whole.counted(figure::alterations) + whole.counted(figure::cleanRegisters) > 0 ? 0 : 1;
    }
    Proof proof = proofOf(part);
    if (proof.isLong() && !part)
        proveDivided(proof, pieces());
    else
        prove(proof, part);
    return proof.finish();
}
