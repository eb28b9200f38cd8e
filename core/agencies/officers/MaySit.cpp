// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/officers/MaySit.h"

#include "core/agencies/AgencyWords.h"
#include "core/agencies/officers/OfficerDesignation.h"

#include <QLocale>

namespace marac {

static QString longDay(QDate day)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, QStringLiteral("dddd d MMMM yyyy"));
}

Result<> maySit(const Officer &officer, QDate day)
{
    if (isDesignated(officer, day))
        return {};
    if (officer.endedOn.isValid() && officer.endedOn < day) {
        //: %1 a day
        return failure(
            Problem::Kind::Refused,
            Agencies::tr("This officer's designation ended on %1, so they can't sit for their agency. Nothing "
                         "was changed. Designate them again on the Agencies page, or add them as a temporary "
                         "officer on the word of their agency's PDMO.")
                .arg(longDay(officer.endedOn)));
    }
    //: %1 a day
    return failure(Problem::Kind::Refused,
                   Agencies::tr("This officer's designation begins on %1, so they can't sit for their agency before. "
                                "Nothing was changed. Correct the day on the Agencies page, or add them as a temporary "
                                "officer on the word of their agency's PDMO.")
                       .arg(longDay(officer.designatedOn)));
}

} // namespace marac
