// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/support/Proof.h"
#include "ui/shell/window/ShellParts.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace marac {
class Register;
}

namespace marac::proof {

/// The control to Unrecorded, with a trail that takes entries: there are cases, and the same looking, at the cases and referrals
/// in `records`, finds some of every kind of canary, in sight and among all the words.
void lookWhileRecorded(Proof &proof, const ShellParts &parts, std::unique_ptr<Register> opened,
                       const QHash<QString, QList<qint64>> &records);

} // namespace marac::proof
