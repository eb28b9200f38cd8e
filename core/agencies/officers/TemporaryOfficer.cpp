// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/officers/TemporaryOfficer.h"

#include "core/agencies/AgencyWords.h"
#include "core/agencies/officers/OfficerDesignation.h"

namespace marac {

QList<FieldProblem> temporaryOfficerProblems(const QList<Officer> &officers, const QString &authorisedBy, QDate day)
{
    const auto problem = [](const QString &text) {
        return QList<FieldProblem>{{QStringLiteral("authorisedBy"), text}};
    };
    const std::optional<Officer> pdmo = pdmoOn(officers, day);
    if (!pdmo) {
        return problem(Agencies::tr("The agency has no Primary Designated MARAC Officer on that day, so nobody can "
                                    "authorise a temporary officer. Designate the PDMO on the Agencies page first."));
    }
    if (authorisedBy.trimmed().isEmpty()) {
        return problem(Agencies::tr("This person is not a designated officer. Name the agency's PDMO who lets them sit "
                                    "as a temporary one."));
    }
    if (!isSameOfficerName(pdmo->name, authorisedBy)) {
        return problem(Agencies::tr("On that day this is not the PDMO of the person's own agency, who alone can let "
                                    "them sit. Name that PDMO."));
    }
    return {};
}

} // namespace marac
