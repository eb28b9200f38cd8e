// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/recovery/RestoreElsewhere.h"

#include "core/safekeeping/bundle/FoundBackups.h"
#include "core/safekeeping/restoring/Restore.h"

#include <QFileInfo>

namespace marac::proof {

using test::passphraseFor;

std::optional<ToldLoss> restoreElsewhere(const Demand &demand, const RegisterPlace &failed, const QString &path)
{
    const QList<FoundBackup> found = findBackups(QFileInfo(failed.path).absolutePath());
    if (!demand(!found.isEmpty() && found.constFirst().isWhole(), QStringLiteral("the backup is found")))
        return std::nullopt;
    RegisterPlace place = failed;
    place.path = path;
    RestoreRequest request{place, found.constFirst().path, administrator, passphraseFor(administrator),
                           QStringLiteral("The disk failed.")};
    const std::optional<LostEntries> told = entriesLost(place, *found.constFirst().checked.value());
    if (!demand(told.has_value(), QStringLiteral("what would be lost is told before")))
        return std::nullopt;
    const Result<Restored> refused = restore(request);
    demand(!refused && refused.error().text.contains(QString::number(told->first))
               && refused.error().text.contains(QString::number(told->last)),
           QStringLiteral("one person alone is told what would be lost"));
    request.second = SecondPerson{deputy, passphraseFor(deputy)};
    const Result<Restored> restored = restore(request);
    if (!demand(restored.has_value(),
                QStringLiteral("restoring by two people: ") + (restored ? QString() : restored.error().text)))
        return std::nullopt;
    demand(restored->lost && restored->lost->first == told->first && restored->lost->last == told->last,
           QStringLiteral("what was lost is what was told"));
    return ToldLoss{told->first, told->last};
}

} // namespace marac::proof
