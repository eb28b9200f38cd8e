// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/officers/DesignateOfficer.h"

#include "core/agencies/AgencyTable.h"
#include "core/agencies/AgencyWords.h"
#include "core/agencies/officers/OfficerDesignation.h"
#include "core/agencies/officers/OfficerTable.h"
#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/register/Register.h"

namespace marac {

static Officer tidied(Officer officer)
{
    for (QString *line : {&officer.name, &officer.post, &officer.authorisedBy, &officer.email, &officer.phone})
        *line = text::kept(*line);
    if (!officer.temporary)
        officer.authorisedBy.clear();
    else if (!officer.endedOn.isValid())
        officer.endedOn = officer.designatedOn;
    return officer;
}

static QStringList fieldsChanged(const Officer &was, const Officer &is)
{
    const std::pair<const char *, bool> compared[] = {
        {"name", was.name != is.name},
        {"post", was.post != is.post},
        {"designation", was.designation != is.designation},
        {"temporary", was.temporary != is.temporary},
        {"authorisedBy", was.authorisedBy != is.authorisedBy},
        {"email", was.email != is.email},
        {"phone", was.phone != is.phone},
        {"designatedOn", was.designatedOn != is.designatedOn},
        {"endedOn", was.endedOn != is.endedOn},
        {"formSignedOn", was.formSignedOn != is.formSignedOn},
    };
    QStringList fields;
    for (const auto &[name, differs] : compared) {
        if (differs)
            fields.append(QString::fromLatin1(name));
    }
    return fields;
}

static void audit(Change &change, AuditVerb verb, const Officer &officer, const Agency &agency,
                  const QStringList &fields)
{
    AuditEvent event{verb, {SubjectKind::Officer, officer.id.value(), agency.code}, fields};
    event.about = {{SubjectKind::Agency, agency.id.value(), agency.code}};
    change.audit(event);
}

Result<OfficerId> designateOfficer(Change &change, const Officer &officer)
{
    Officer kept = tidied(officer);
    Officer before;
    if (kept.id.isValid()) {
        const std::optional<Officer> stored = OfficerTable::find(change.db(), kept.id);
        if (!stored)
            return noSuchRecord();
        before = *stored;
        kept.agencyId = before.agencyId; // a designation is the agency's own act: it does not move to another
    }
    const QList<Officer> others = OfficerTable::ofAgency(change.db(), kept.agencyId);
    const QList<FieldProblem> problems =
        designationProblems(kept, others) + designationFormProblems(kept, change.today());
    if (!problems.isEmpty())
        return invalid(problems);
    const std::optional<Agency> agency = AgencyTable::find(change.db(), kept.agencyId);
    if (!agency)
        return noSuchRecord();

    const bool isNew = !kept.id.isValid();
    if (isNew)
        kept.id = OfficerTable::insert(change.db(), kept);
    else if (!OfficerTable::update(change.db(), kept))
        return changedMeanwhile();
    audit(change, isNew ? AuditVerb::Collect : AuditVerb::Alter, kept, *agency, fieldsChanged(before, kept));
    return kept.id;
}

Result<OfficerId> designateOfficer(Register &reg, const Officer &officer)
{
    return reg.change(Operation::KeepAgencies, [&](Change &change) { return designateOfficer(change, officer); });
}

Result<> endDesignation(Register &reg, OfficerId id, QDate lastDay, qint64 version)
{
    return reg.change(Operation::KeepAgencies, [&](Change &change) -> Result<> {
        std::optional<Officer> officer = OfficerTable::find(change.db(), id);
        const std::optional<Agency> agency = officer ? AgencyTable::find(change.db(), officer->agencyId) : std::nullopt;
        if (!agency)
            return noSuchRecord();
        if (!lastDay.isValid())
            return invalid({{QStringLiteral("endedOn"), Agencies::tr("Enter the last day of the designation.")}});
        if (lastDay < officer->designatedOn)
            return invalid({{QStringLiteral("endedOn"),
                             Agencies::tr("The last day lies before the first. Enter a day on or after the first.")}});
        officer->endedOn = lastDay;
        officer->version = version;
        if (!OfficerTable::update(change.db(), *officer))
            return changedMeanwhile();
        audit(change, AuditVerb::Alter, *officer, *agency, {QStringLiteral("endedOn")});
        return {};
    });
}

} // namespace marac
