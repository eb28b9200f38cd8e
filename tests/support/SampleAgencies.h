// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"

#include <QMap>

namespace marac {
class Register;
}

namespace marac::test {

/// The partnership of the scenarios, by code (POL SCS ASC CSC HHR FRS MHT VS CCT): nine agencies of seven signatories, since
/// SCS, ASC and CSC are units of the council. All signed on 1 April 2025; each has a PDMO ("<code> Lead") and a DMO
/// ("<code> Officer") from that day. The register must stand on a later day.
struct SampleAgencies
{
    QMap<QString, AgencyId> ids;

    AgencyId operator[](const char *code) const { return ids.value(QString::fromLatin1(code)); }
};

/// One change of the register. Any step that fails stops the program with the problem's words.
SampleAgencies addSampleAgencies(Register &reg);

} // namespace marac::test
