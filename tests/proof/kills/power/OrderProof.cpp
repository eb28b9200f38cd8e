// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/power/OrderProof.h"

#include "tests/proof/kills/Figures.h"
#include "tests/proof/kills/saves/Golden.h"
#include "tests/proof/kills/saves/UseCases.h"
#include "tests/support/LastingNames.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace marac::kills {

using namespace Qt::StringLiterals;

/// What nothing of the program does is seen all the same: a new file that gets another name unflushed, and a folder that is made.
static void demandSight()
{
    faults::LastingNames names(u"/x"_s);
    names.see({u"create"_s, u"/x/a"_s, {}, 0});
    names.see({u"rename"_s, u"/x/b"_s, u"/x/a"_s, 0});
    names.see({u"folder"_s, u"/x/c"_s, {}, 0});
    names.see({u"write"_s, u"/x/c/d"_s, {}, 1});
    if (names.tooEarly() != QStringList{u"/b"_s} || names.unnamed() != QStringList{u"/b"_s, u"/c"_s}
        || names.unflushed() != QStringList{u"/b"_s, u"/c/d"_s})
        qFatal("what would not last was not seen");
}

void OrderProof::run()
{
    demandSight();
    lookAtChains();
    lookAtCreate();
    lookAtRestore();
    lookAtMigrate();
}

void OrderProof::lookAtChains()
{
    const QList<Chain> chains = allChains();
    for (const Chain &chain : chains) {
        if (!m_proof.isLong() && staysInOneFile(chain.name))
            continue; // key files and witnesses are in the others, too
        const QTemporaryDir folder;
        m_prepared.copyTo(folder.path());
        look(chain.name, workerArguments(folder.path(), {chain.name}), folder.path(), u"/sefton.marac"_s);
    }
}

void OrderProof::lookAtCreate()
{
    const QTemporaryDir folder;
    if (!QDir(folder.path()).mkdir(u"state"_s))
        qFatal("no folder for a new register");
    look(u"create"_s, {u"--create"_s, folder.path()}, folder.path(), u"/sefton.marac"_s);
}

/// Of the backup that another worker makes before.
void OrderProof::lookAtRestore()
{
    const QTemporaryDir folder;
    m_prepared.copyTo(folder.path());
    faults::run(QCoreApplication::applicationFilePath(), workerArguments(folder.path(), {u"backup"_s}), folder.path());
    look(u"restore"_s, {u"--restore"_s, folder.path()}, folder.path(), u"/restored.marac"_s);
}

/// Where nobody made a folder for backups, so that the migration makes it.
void OrderProof::lookAtMigrate()
{
    const QTemporaryDir folder;
    m_prepared.copyTo(folder.path());
    if (!QDir(folder.path()).rmdir(u"backups"_s))
        qFatal("the folder for backups could not be taken away");
    look(u"migrate"_s, {u"--migrate"_s, folder.path()}, folder.path(), u"/backups"_s);
}

void OrderProof::look(const QString &what, const QStringList &arguments, const QString &folder, const QString &made)
{
    const QList<faults::Call> calls = faults::callsOf(QCoreApplication::applicationFilePath(), arguments, folder);
    if (calls.isEmpty() || !QFileInfo::exists(folder + made))
        qFatal("%s, without any fault, was not done", qUtf8Printable(what));
    faults::LastingNames names(folder);
    for (const faults::Call &call : calls)
        names.see(call);
    for (const QString &path : names.tooEarly())
        m_proof.fault(figures::halves(), u"%1: %2 gets its name before all of it lasts"_s.arg(what, path));
    const QStringList unflushed = names.unflushed();
    for (const QString &path : unflushed)
        m_proof.fault(figures::losses(), u"%1: what is in %2 was never made to last"_s.arg(what, path));
    const QStringList unnamed = names.unnamed();
    for (const QString &path : unnamed)
        m_proof.fault(figures::losses(), u"%1: the name of %2 was never made to last"_s.arg(what, path));
}

} // namespace marac::kills
