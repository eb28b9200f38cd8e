// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"

#include <QHash>

namespace marac {
class Register;
}

namespace marac::test {

/// The demonstration partnership by code (POL SCS ASC CSC HHR FRS MHT VS CCT).
struct SampleAgencies
{
    QHash<QString, AgencyId> ids;

    AgencyId operator[](const char *code) const { return ids.value(QString::fromLatin1(code)); }
};

/// One change of the register: everybody signed and was designated on 1 April 2025. A step that fails stops the program
/// with the problem's words.
SampleAgencies addSampleAgencies(Register &reg);

} // namespace marac::test
