// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace marac::places {

/// This person's folder on this computer for witnesses and throttles, made (0700) when missing:
/// $XDG_STATE_HOME/marac-register, else $HOME/.local/state/marac-register. Holds nothing from a case.
Result<QString> stateFolder();

/// The computer's name as colleagues know it, for the holder card and the audit trail.
QString hostName();

/// Differs from one start of the computer to the next; empty when the system does not say.
QString bootId();

} // namespace marac::places
