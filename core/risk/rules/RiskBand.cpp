// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/rules/RiskBand.h"

#include <QCoreApplication>

namespace marac {

QString bandName(RiskBand band)
{
    switch (band) {
    case RiskBand::Standard:
        return QCoreApplication::translate("RiskBand", "Standard");
    case RiskBand::Medium:
        return QCoreApplication::translate("RiskBand", "Medium");
    case RiskBand::High:
        return QCoreApplication::translate("RiskBand", "High");
    case RiskBand::VeryHigh:
        return QCoreApplication::translate("RiskBand", "Very high");
    }
    return {};
}

} // namespace marac
