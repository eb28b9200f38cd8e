// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/circulation/SendingMethod.h"

#include "core/agencies/SecureEmail.h"

#include <QCoreApplication>

namespace marac {

QList<FieldProblem> methodProblems(CirculationMethod method, const Agency &agency, QDate day)
{
    if (method != CirculationMethod::SecureEmail || isSecureEmail(agency.secureEmail, day))
        return {};
    return {{QStringLiteral("method"),
             QCoreApplication::translate("SendingMethod",
                                         "%1 has no secure e-mail address in this register, and a case list goes by no "
                                         "other e-mail (R116). Send it by hand, by post or through a secure portal, or "
                                         "give the agency its secure address on the Agencies page first.")
                 .arg(agency.code)}};
}

} // namespace marac
