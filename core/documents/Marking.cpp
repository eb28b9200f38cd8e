// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Marking.h"

namespace marac {

QString markingText(Marking marking)
{
    switch (marking) {
    case Marking::Official:
        return QStringLiteral("OFFICIAL");
    case Marking::OfficialSensitive:
        return QStringLiteral("OFFICIAL-SENSITIVE");
    case Marking::Restricted:
        return QStringLiteral("RESTRICTED");
    }
    return {};
}

} // namespace marac
