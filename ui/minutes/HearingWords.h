// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/hearing/ActionLine.h"
#include "core/actions/hearing/TriedBefore.h"

namespace marac {

/// How a line was understood, part by part, with what is still to be said; in lines of their own, what can't be taken.
/// `riskItems` are the short names of the tool's items.
QString understoodWords(const ActionLine &line, const QStringList &riskItems);
/// "11 Perpetrator is close"; the number alone where the tool has no such name.
QString riskItemWords(int item, const QStringList &riskItems);
/// What was tried before of an action and with what result; of the first few, and how many more. Empty for none.
QString triedWords(const QList<EarlierAction> &tried);
/// What of an action this meeting has set already, with its reference and day; of the first few. Empty for none.
QString agreedWords(const QList<Action> &already);
/// What became of an action that an earlier meeting set, in the agency's words where it reported.
QString resultWords(const EarlierAction &action);
/// Which agency tells the victim, and how; empty when none was named.
QString victimToldWords(const QString &agency, const QString &how);

} // namespace marac
