// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/SaveRules.h"

#include <QRegularExpression>
#include <QSet>

namespace marac::architecture {

/// By the first word of its name: it leaves an entry, and no record.
static bool onlyReads(const QString &name)
{
    static const QRegularExpression words(
        QStringLiteral("^(consult|list|find|search|count|compare|export|reveal|makePaper)"));
    static const QStringList names{
        QStringLiteral("of"),
        QStringLiteral("meetingOfItem"),
        QStringLiteral("activeAgenciesOn"),
        QStringLiteral("caseFileWithRef"),
        QStringLiteral("dueOccasion"),
        QStringLiteral("recountDue"), // before and after an edit, which is a use case itself
        QStringLiteral("recordSheetUse"),
    };
    return words.match(name).hasMatch() || names.contains(name);
}

/// What it keeps is kept, and killed, under another name.
static bool isKeptByOthers(const QString &name)
{
    static const QRegularExpression firstHalf(QStringLiteral("^prepare[A-Z]"));
    static const QStringList names{
        QStringLiteral("accountsFor"),        // steps of the accounts' use cases
        QStringLiteral("registerFirst"),      // the same
        QStringLiteral("filesFirst"),         // the same
        QStringLiteral("commit"),             // the second half of those
        QStringLiteral("placeOnAgenda"),      // a step of accepting a referral and of placing one
        QStringLiteral("backUpEverywhere"),   // a backup for each folder
        QStringLiteral("backUpIfChanged"),    // the same
        QStringLiteral("mend"),               // what is derived from records, anew
        QStringLiteral("finishDerivedCheck"), // the same
    };
    return firstHalf.match(name).hasMatch() || names.contains(name);
}

/// Another form of the same use case, which tells more of what became of it.
static QString withoutTelling(QString name)
{
    static const QString telling = QStringLiteral("AndTell");
    if (name.endsWith(telling))
        name.chop(telling.size());
    return name;
}

QList<Finding> unkilledSaves(const QList<SourceFile> &files)
{
    static const QRegularExpression declared(QStringLiteral("\\bResult<[\\w:<>, ]*>\\s+(\\w+)\\(\\s*Register &"));
    static const QRegularExpression made(QStringLiteral("\\b(\\w+)\\((?:desk\\.|\\*\\*)?reg\\b"));
    QSet<QString> killed;
    for (const SourceFile &file : files) {
        if (!file.isUnder(QStringLiteral("tests/proof/kills")))
            continue;
        auto calls = made.globalMatch(file.code);
        while (calls.hasNext())
            killed.insert(calls.next().captured(1));
    }
    QList<Finding> findings;
    for (const SourceFile &file : files) {
        if (!file.isUnder(QStringLiteral("core")) || !file.path.endsWith(QLatin1String(".h")))
            continue;
        auto useCases = declared.globalMatch(file.code);
        while (useCases.hasNext()) {
            const auto useCase = useCases.next();
            const QString name = withoutTelling(useCase.captured(1));
            if (!onlyReads(name) && !isKeptByOthers(name) && !killed.contains(name))
                findings.append(
                    {file.path, file.lineAt(useCase.capturedStart(1)),
                     QStringLiteral("%1() is killed nowhere; add it to a chain in tests/proof/kills/saves").arg(name)});
        }
    }
    return findings;
}

} // namespace marac::architecture
