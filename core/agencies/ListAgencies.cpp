// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/ListAgencies.h"

#include "core/agencies/signatories/SignatoryTable.h"
#include "core/register/Register.h"

namespace marac {

static AuditEvent listed(const QString &what)
{
    return {AuditVerb::Consult, {SubjectKind::List, 0, what}};
}

Result<QList<AgencyLine>> listAgencies(Register &reg)
{
    return reg.consult(Operation::ConsultAgencies, listed(QStringLiteral("agencies")),
                       [](const Reading &reading) -> Result<QList<AgencyLine>> {
                           return AgencyTable::lines(reading.db(), reading.today());
                       });
}

Result<QList<Agency>> activeAgenciesOn(Register &reg, QDate day)
{
    return reg.consult(
        Operation::ConsultAgencies, listed(QStringLiteral("agencies")),
        [day](const Reading &reading) -> Result<QList<Agency>> { return AgencyTable::takingPart(reading.db(), day); });
}

Result<QList<Signatory>> listSignatories(Register &reg)
{
    return reg.consult(
        Operation::ConsultAgencies, listed(QStringLiteral("signatories")),
        [](const Reading &reading) -> Result<QList<Signatory>> { return SignatoryTable::all(reading.db()); });
}

} // namespace marac
