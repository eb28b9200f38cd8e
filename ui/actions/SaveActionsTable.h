// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"

class QWidget;

namespace marac {

class PageContext;

/// Asks where, and writes the table of an agency's open actions there for it to fill in: recorded first, as an export to the
/// agency.
void saveActionsTable(QWidget *host, PageContext &context, AgencyId agency, const QString &agencyCode);

} // namespace marac
