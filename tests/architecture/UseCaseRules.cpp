// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/UseCaseRules.h"

#include <QHash>
#include <QRegularExpression>

namespace marac::architecture {

/// Those that ask the door for nothing in their own name.
static bool asksForNoRight(const QString &name)
{
    static const QStringList names{
        QStringLiteral("accountsFor"),          // the first step of others, with their operation
        QStringLiteral("registerFirst"),        // the last step of others, with theirs
        QStringLiteral("filesFirst"),           // the same
        QStringLiteral("commit"),               // the second half of what was prepared, with its operation
        QStringLiteral("prepareOwnPassphrase"), // the first half, which asks in its second
        QStringLiteral("backUpIfChanged"),      // does nothing for who may not
        QStringLiteral("finishDerivedCheck"),   // whoever unlocks
        QStringLiteral("mend"),                 // after a check, which asked
    };
    return names.contains(name);
}

QList<Finding> untriedUseCases(const QList<SourceFile> &files)
{
    static const QRegularExpression declared(QStringLiteral("\\bResult<[\\w:<>, ]*>\\s+(\\w+)\\(\\s*Register &"));
    static const QRegularExpression tried(QStringLiteral("\\b(\\w+)\\(r\\b"));
    QHash<QString, int> tries;
    for (const SourceFile &file : files) {
        if (!file.isUnder(QStringLiteral("tests/proof/access/permissions")))
            continue;
        auto calls = tried.globalMatch(file.code);
        while (calls.hasNext())
            ++tries[calls.next().captured(1)];
    }
    QList<Finding> findings;
    for (const SourceFile &file : files) {
        if (!file.isUnder(QStringLiteral("core")) || !file.path.endsWith(QLatin1String(".h")))
            continue;
        auto useCases = declared.globalMatch(file.code);
        while (useCases.hasNext()) {
            const auto useCase = useCases.next();
            const QString name = useCase.captured(1);
            if (!asksForNoRight(name) && --tries[name] < 0)
                findings.append(
                    {file.path, file.lineAt(useCase.capturedStart(1)),
                     QStringLiteral("%1() is tried by no role; add it to tests/proof/access/permissions").arg(name)});
        }
    }
    return findings;
}

} // namespace marac::architecture
