// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/power/OrderProof.h"

#include "tests/proof/kills/Figures.h"
#include "tests/proof/kills/saves/Golden.h"
#include "tests/proof/kills/saves/UseCases.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

namespace marac::kills {

using namespace Qt::StringLiterals;

void OrderProof::run()
{
    const QList<Chain> chains = allChains();
    for (const Chain &chain : chains) {
        if (!m_proof.isLong() && staysInOneFile(chain.name))
            continue; // key files and witnesses are in the others, too
        const QTemporaryDir folder;
        m_prepared.copyTo(folder.path());
        const QList<faults::Call> calls = faults::callsOf(QCoreApplication::applicationFilePath(),
                                                          workerArguments(folder.path(), {chain.name}), folder.path());
        look(chain.name, calls, folder.path());
    }
}

static QString folderOfName(const QString &path)
{
    return QFileInfo(path).path();
}

void OrderProof::look(const QString &chain, const QList<faults::Call> &calls, const QString &folder)
{
    QSet<QString> unflushed; ///< files with something in them that may not last
    QSet<QString> renamedIn; ///< folders with a name that may not last
    for (const faults::Call &call : calls) {
        if (call.name == "create"_L1 || call.name == "write"_L1 || call.name == "truncate"_L1) {
            unflushed.insert(call.path);
        } else if (call.name == "flush"_L1) {
            unflushed.remove(call.path);
            renamedIn.remove(call.path);
        } else if (call.name == "remove"_L1) {
            unflushed.remove(call.path);
        } else if (call.name == "rename"_L1) {
            for (const QString &path : std::as_const(unflushed)) {
                if (path == call.from || path.startsWith(call.from + u'/'))
                    m_proof.fault(
                        figures::halves(),
                        u"%1: %2 gets its name before all of it lasts"_s.arg(chain, call.path.mid(folder.size())));
            }
            renamedIn.insert(folderOfName(call.path));
        }
    }
    for (const QString &path : std::as_const(renamedIn))
        m_proof.fault(figures::losses(),
                      u"%1: a name in %2 was never made to last"_s.arg(chain, path.mid(folder.size())));
}

} // namespace marac::kills
