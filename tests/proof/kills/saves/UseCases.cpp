// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/saves/UseCases.h"

#include "core/register/settings/SaveSettings.h"

#include <algorithm>

namespace marac::kills {

QList<Chain> allChains()
{
    QList<Chain> all;
    for (const auto &part : {referralChains, caseChains, peopleChains, planningChains, sessionChains, minutesChains,
                             officeChains, accountChains, importChains})
        all += part();
    return all;
}

static Result<> keepTwice(Desk &desk)
{
    Settings settings = desk.reg.settings();
    settings.venue = QStringLiteral("Crosby Library");
    if (const Result<> first = saveSettings(desk.reg, settings); !first)
        return first;
    settings.meetingCapacity += 1;
    return saveSettings(desk.reg, settings);
}

Chain byTwoChanges()
{
    return {QStringLiteral("by two changes"), {{QStringLiteral("two settings"), keepTwice}}};
}

bool staysInOneFile(const QString &chain)
{
    static const QStringList elsewhere{QStringLiteral("accounts"), QStringLiteral("keys"), QStringLiteral("backup")};
    return !elsewhere.contains(chain);
}

bool keepsItsFile(const QString &chain)
{
    return chain != QLatin1String("keys");
}

bool makeSaves(Desk &desk, const QStringList &chains, const Told &told)
{
    const QList<Chain> all = allChains() << byTwoChanges();
    for (const QString &name : chains) {
        const auto chain = std::find_if(all.begin(), all.end(), [&](const Chain &one) { return one.name == name; });
        if (chain == all.end())
            qFatal("There is no such chain of saves");
        for (const Save &save : chain->saves) {
            const Result<> made = save.make(desk);
            if (!made) {
                told.refused(save, made.error());
                return false;
            }
            told.kept(save, desk);
        }
    }
    return true;
}

} // namespace marac::kills
