// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/ActionTable.h"

namespace marac {

/// An action that an earlier meeting set for a case, and the last its agency said of it.
struct EarlierAction
{
    ActionRow row;
    QString reported; ///< empty when nothing came back
};

/// Those of `earlier` that `proposed` is like, the most alike first: the same thing was tried, and the meeting should hear
/// with what result before it is set again (near-miss reviews: the same actions were set again). Two texts are alike when
/// they share most of the words of the shorter one. Endings, case and words that any action may have (the, install,
/// arrange) count for nothing. A likeness warns and never refuses.
QList<EarlierAction> triedBefore(const QString &proposed, const QList<EarlierAction> &earlier);

/// Those of `agreed`, the actions that a meeting has set for a case so far, that `proposed` is like for the same agency (R031:
/// the plan names each once), the most alike first. Warns and never refuses, too.
QList<Action> agreedAlready(const QString &proposed, AgencyId owner, const QList<Action> &agreed);

} // namespace marac
