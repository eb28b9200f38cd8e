// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/WhichFile.h"

#include "core/base/Refusals.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

static QString refsOf(const QList<CaseMatch> &files)
{
    QStringList refs;
    for (const CaseMatch &file : files)
        refs += file.ref;
    return refs.join(QStringLiteral(", "));
}

static Failure otherFile(const QString &text)
{
    return invalid({{QStringLiteral("intoCase"), text}});
}

Result<CaseFileId> whichFile(const FileChoice &choice)
{
    const QList<CaseMatch> &theirs = choice.ofVictims;
    if (choice.chosen.isValid()) {
        const bool isTheirs = std::any_of(theirs.cbegin(), theirs.cend(),
                                          [&](const CaseMatch &file) { return file.caseId == choice.chosen; });
        if (theirs.isEmpty() || isTheirs)
            return choice.chosen;
        return otherFile(
            QCoreApplication::translate(
                "WhichFile",
                "A victim of this referral has a file, to which a later referral goes (R038): %1. Choose it.")
                .arg(refsOf(theirs)));
    }
    if (theirs.size() > 1) {
        return otherFile(
            QCoreApplication::translate(
                "WhichFile", "The victims of this referral have files of their own: %1. Say to which of them it goes.")
                .arg(refsOf(theirs)));
    }
    if (theirs.size() == 1)
        return theirs.first().caseId;
    const bool joinsPlace = !choice.intoNewFile && !choice.ofSamePlace.isEmpty();
    return joinsPlace ? choice.ofSamePlace.first().caseId : CaseFileId();
}

} // namespace marac
