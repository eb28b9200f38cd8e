// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/Figures.h"
#include "tests/proof/kills/Share.h"
#include "tests/proof/kills/Sizes.h"
#include "tests/proof/kills/files/FileWork.h"
#include "tests/proof/kills/files/FilesProof.h"
#include "tests/proof/kills/power/FolderProof.h"
#include "tests/proof/kills/power/KeyringProof.h"
#include "tests/proof/kills/power/OrderProof.h"
#include "tests/proof/kills/power/PowerProof.h"
#include "tests/proof/kills/saves/SavesProof.h"
#include "tests/proof/kills/saves/Worker.h"

#include <QCoreApplication>

/// Nothing that was told as kept is lost, and nothing is there by half, whatever the program, the disk or the power does. The
/// same program is the judge and, started by it with an option of its own, the worker that is killed.
int main(int argc, char *argv[])
{
    using namespace marac::kills;
    marac::faults::useMemoryForFiles();
    qputenv("QT_HASH_SEED", "0"); // what is held against what a first run left has to come in the same order
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString option = arguments.value(1);
    if (option == QLatin1String("--work"))
        return work(arguments);
    if (option == QLatin1String("--keyring"))
        return saveKeyring(arguments);
    if (option == QLatin1String("--create") || option == QLatin1String("--restore")
        || option == QLatin1String("--migrate") || option == QLatin1String("--recover"))
        return workOnFile(arguments);

    marac::proof::Proof proof(QStringLiteral("kills"), figures::counts(), figures::faults(),
                              {{figures::kills(), sizes::leastKills}, {figures::images(), sizes::leastImages}});
    if (proof.isLong() && !isShare(arguments)) {
        marac::proof::proveDivided(proof, sharesOf(arguments));
        return proof.finish();
    }
    const Share share = Share::from(arguments);
    if (proof.isLong())
        proof.tellProgress(QStringLiteral("share %1 of %2").arg(share.number + 1).arg(share.of), sizes::triesToALine);
    const Prepared prepared;
    FileJudge fileJudge(proof, prepared);
    FilesProof(proof, fileJudge, share).run();
    SavesProof(proof, prepared, share).run(); // after the others' kills: it makes up their number
    if (share.number == 0) {                  // some seconds, and one after the other
        OrderProof(proof, prepared).run();
        KeyringProof(proof).run();
    }
    FolderProof(proof, prepared, fileJudge, share).run();
    PowerProof(proof, prepared, share).run(); // last: from then on this process records its files
    if (!isShare(arguments))
        return proof.finish();
    marac::proof::handOver(proof);
    return 0;
}
