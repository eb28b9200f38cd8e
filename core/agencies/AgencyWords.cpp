// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/AgencyWords.h"

namespace marac {

QString word(AgencyKind kind)
{
    switch (kind) {
    case AgencyKind::Police:
        return Agencies::tr("Police");
    case AgencyKind::Council:
        return Agencies::tr("Council");
    case AgencyKind::Health:
        return Agencies::tr("Health");
    case AgencyKind::Housing:
        return Agencies::tr("Housing");
    case AgencyKind::FireAndRescue:
        return Agencies::tr("Fire and rescue");
    case AgencyKind::Probation:
        return Agencies::tr("Probation");
    case AgencyKind::Voluntary:
        return Agencies::tr("Voluntary sector");
    case AgencyKind::VictimSupport:
        return Agencies::tr("Victim support");
    case AgencyKind::Other:
        return Agencies::tr("Other");
    }
    Q_UNREACHABLE();
}

QString word(Regime regime)
{
    switch (regime) {
    case Regime::UkGdpr:
        return Agencies::tr("UK GDPR");
    case Regime::Part3:
        return Agencies::tr("Law enforcement (Data Protection Act 2018 Part 3)");
    case Regime::Both:
        return Agencies::tr("UK GDPR and law enforcement");
    }
    Q_UNREACHABLE();
}

QString word(Designation designation)
{
    return designation == Designation::Pdmo ? Agencies::tr("Primary Designated MARAC Officer")
                                            : Agencies::tr("Designated MARAC Officer");
}

QString shortWord(Designation designation)
{
    return designation == Designation::Pdmo ? Agencies::tr("PDMO") : Agencies::tr("DMO");
}

} // namespace marac
