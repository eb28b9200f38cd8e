// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"

#include <QHash>

namespace marac {

/// The short codes of all agencies, by which a case file says whose each fact is (R008).
using AgencyCodes = QHash<AgencyId, QString>;

class Choice;

/// The agencies as a list to choose from, by code.
void addAgencies(Choice &choice, const AgencyCodes &codes);

} // namespace marac
