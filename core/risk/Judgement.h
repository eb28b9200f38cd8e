// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/risk/rules/RiskBand.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace marac {

/// A designated officer who agreed to a judgement, named as the register had them that day (R008, R010, R011).
struct Authoriser
{
    OfficerId officerId; ///< invalid only where the name was typed, before officers were chosen from the register
    QString name;
    std::optional<Designation> designation; ///< none only where the name was typed
    AgencyId agencyId;
};

/// Professional judgement on a band as the register keeps it. It is never changed; another one follows it.
struct Judgement
{
    RiskBand band = RiskBand::High;
    QString rationale;
    QString byName; ///< the professional whose judgement it is
    QString byPost;
    AgencyId sourceAgencyId; ///< R008: that professional's agency
    Authoriser authoriser;
    std::optional<Authoriser> second; ///< of a lowering (R6)
    QDateTime judgedAt;               ///< UTC
};

/// Nothing when none of them has that number.
std::optional<Authoriser> authoriserIn(const QList<Authoriser> &officers, OfficerId id);

/// Whether two names stand for one person: written alike but for case and spaces, or one with a rank or title more
/// ("DI Karen Whitfield", "karen whitfield").
bool isSamePerson(const QString &name, const QString &other);

} // namespace marac
