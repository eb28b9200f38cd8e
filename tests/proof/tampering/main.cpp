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

/// As the last alteration was undone: one that stays would be told in place of every later one.
static void demandSound(Proof &proof, const Victim &victim, const QString &when)
{
    if (const marac::Result<> sound = victim.pages(); !sound)
        proof.fault(figure::falseAlarms, QStringLiteral("the pages %1: %2").arg(when, sound.error().text));
    if (const Answer checked = victim.verify(); checked.tells)
        proof.fault(figure::falseAlarms, QStringLiteral("the register %1: %2").arg(when, checked.text));
}

static void alterAll(Proof &proof)
{
    Victim victim;
    Trial trial(proof, victim);
    demandSound(proof, victim, QStringLiteral("as it is"));
    if (const Answer door = victim.unlock(); door.tells)
        proof.fault(figure::falseAlarms, QStringLiteral("the register as it is, at the door: ") + door.text);
    victim.restore();
    for (const Kind &kind : kinds) {
        QElapsedTimer timer;
        timer.start();
        const qint64 before = proof.counted(figure::alterations);
        kind.alter(trial);
        std::printf("%s: %lld alterations, %lld s\n", kind.name,
                    static_cast<long long>(proof.counted(figure::alterations) - before),
                    static_cast<long long>(timer.elapsed() / 1000));
        std::fflush(stdout);
        demandSound(proof, victim, QStringLiteral("after “%1”").arg(QString::fromUtf8(kind.name)));
        victim.restore();
    }
    std::printf("%d of them altered nothing that can be read: the salt, a free page, a page that says the same\n",
                trial.nothings());
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Proof proof(QStringLiteral("tampering"), {figure::alterations, figure::cleanRegisters},
                {figure::missed, figure::notNamed, figure::falseAlarms},
                {{figure::alterations, 10'000}, {figure::cleanRegisters, 1'000}});
    alterAll(proof);
    checkCleanRegisters(proof);
    return proof.finish();
}
