// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringList>

#include <optional>

namespace marac {

/// The lists of codes that a partnership has laid in the folder "lists" beside its register, in place of the supplied ones
/// (resources/referrals/README.md). They are those beside the register that was opened last: a program has one open at a time,
/// and codes are named in many places that know no register. As with a register, one thread at a time.
class OwnLists
{
public:
    /// What is asked for from now on stands beside this register. Opening one calls it.
    static void readBeside(const QString &registerPath);
    /// How often that happened: what was made of a file holds as long as this stays.
    static int reading();
    static constexpr QLatin1StringView strands{"strands.json"};
    static constexpr QLatin1StringView incidentKinds{"incident-kinds.json"};
    static constexpr QLatin1StringView locationTypes{"location-types.json"};

    /// The list of that name, or why it can't be read; nothing where none is laid there. A link is not followed. It is read
    /// once for each reading().
    static std::optional<Result<QByteArray>> file(const QString &name);
    /// The lists that lie there, for the entry of the unlocking: the name and the beginning of the SHA-256 of each.
    static QStringList marks();
    /// That a list is not used, and why, for the person who opened the register.
    static QString remarkOn(const QString &name, const Problem &problem);
    /// That a list in use names supplied codes otherwise, likewise: "race: “Ethnicity” for “Race”".
    static QString remarkOnNames(const QString &name, const QStringList &otherwise);
};

} // namespace marac
