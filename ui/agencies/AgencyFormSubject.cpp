// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/AgencyFormSubject.h"

namespace marac {

QString AgencyFormSubject::text() const
{
    return QStringLiteral("%1:%2:%3").arg(form).arg(agency.value()).arg(officer.value());
}

AgencyFormSubject AgencyFormSubject::read(const QString &text)
{
    return {text.section(QLatin1Char(':'), 0, 0), AgencyId(text.section(QLatin1Char(':'), 1, 1).toLongLong()),
            OfficerId(text.section(QLatin1Char(':'), 2, 2).toLongLong())};
}

} // namespace marac
