// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/window/ShellParts.h"

#include <QDate>

namespace marac {

/// The demonstration register whose last day is `today`, in this account's data folder; made when it isn't there, which
/// takes some seconds. Older ones are taken away.
Result<DemonstrationDoor> openDemonstration(QDate today, const QString &stateFolder, const KdfPolicy &policy);

} // namespace marac
