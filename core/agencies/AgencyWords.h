// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"

#include <QCoreApplication>

namespace marac {

/// The texts of this room, in one context for translators.
struct Agencies
{
    Q_DECLARE_TR_FUNCTIONS(Agencies)
};

/// How screens and papers name these.
QString word(AgencyKind kind);
QString word(Regime regime);
QString word(Designation designation);      ///< "Designated MARAC Officer"
QString shortWord(Designation designation); ///< "DMO"

} // namespace marac
