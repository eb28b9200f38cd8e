// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"

#include <QString>

namespace marac {

/// Which form of the agencies page is open, and of what: also how a draft of it is known.
struct AgencyFormSubject
{
    QString form; ///< "agency", "signatory", "withdrawal", "officer", "end"
    AgencyId agency = {};
    OfficerId officer = {};

    QString text() const;
    static AgencyFormSubject read(const QString &text);
};

} // namespace marac
