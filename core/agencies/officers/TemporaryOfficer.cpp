// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/officers/TemporaryOfficer.h"

#include "core/agencies/AgencyWords.h"
#include "core/agencies/officers/OfficerDesignation.h"

#include <QLocale>

namespace marac {

/// The last day on which somebody of this name was PDMO, where that lies before `day`.
static QDate endOf(const QList<Officer> &officers, const QString &name, QDate day)
{
    QDate last;
    for (const Officer &officer : officers) {
        const bool hasEnded = officer.endedOn.isValid() && officer.endedOn < day;
        if (officer.designation == Designation::Pdmo && hasEnded && isSameOfficerName(officer.name, name)
            && (!last.isValid() || officer.endedOn > last))
            last = officer.endedOn;
    }
    return last;
}

QList<FieldProblem> temporaryOfficerProblems(const QList<Officer> &officers, const QString &authorisedBy, QDate day)
{
    const auto problem = [](const QString &text) {
        return QList<FieldProblem>{{QStringLiteral("authorisedBy"), text}};
    };
    const std::optional<Officer> pdmo = pdmoOn(officers, day);
    const bool isNamed = pdmo && isSameOfficerName(pdmo->name, authorisedBy);
    if (const QDate ended = endOf(officers, authorisedBy, day); !isNamed && ended.isValid()) {
        //: %1 a day
        return problem(
            Agencies::tr("The designation of this person as PDMO ended on %1, so they can't let anybody sit any "
                         "more. Name who is PDMO on that day, or designate one on the Agencies page first.")
                .arg(QLocale(QLocale::English, QLocale::UnitedKingdom)
                         .toString(ended, QStringLiteral("dddd d MMMM yyyy"))));
    }
    if (!pdmo) {
        return problem(Agencies::tr("The agency has no Primary Designated MARAC Officer on that day, so nobody can "
                                    "authorise a temporary officer. Designate the PDMO on the Agencies page first."));
    }
    if (authorisedBy.trimmed().isEmpty()) {
        return problem(Agencies::tr("This person is not a designated officer. Name the agency's PDMO who lets them sit "
                                    "as a temporary one."));
    }
    if (!isNamed) {
        return problem(Agencies::tr("On that day this is not the PDMO of the person's own agency, who alone can let "
                                    "them sit. Name that PDMO."));
    }
    return {};
}

} // namespace marac
