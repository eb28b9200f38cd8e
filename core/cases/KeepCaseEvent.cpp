// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/KeepCaseEvent.h"

#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/cases/CaseFileTable.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeepCaseEvent)
};
} // namespace

Result<> addCaseEvent(Change &change, const CaseEvent &given)
{
    CaseEvent event = given;
    event.text = text::kept(given.text);
    if (!event.at.isValid())
        event.at = change.now();
    QList<FieldProblem> problems = text::problemsIn(QStringLiteral("text"), event.text, text::narrativeLimit);
    if (event.text.isEmpty())
        problems.append({QStringLiteral("text"), Words::tr("Say what was learnt or done.")});
    if (event.kind != CaseEventKind::Note && event.kind != CaseEventKind::Incident)
        problems.append({QStringLiteral("kind"), Words::tr("Choose whether it is a note or a new incident.")});
    if (event.at > change.now())
        problems.append(
            {QStringLiteral("at"), Words::tr("This is in the future. Give the moment at which it happened.")});
    if (!event.sourceAgencyId.isValid())
        problems.append({QStringLiteral("sourceAgencyId"),
                         Words::tr("Choose the agency this came from; it stays that agency's.")});
    if (!problems.isEmpty())
        return invalid(problems);
    CaseFileTable table(change.db());
    const std::optional<CaseFile> file = table.find(event.caseId);
    if (!file)
        return noSuchRecord();
    if (const Result<> gate = CaseGate(change.db()).mayOpen(event.caseId); !gate)
        return gate;
    table.insertEvent(event);
    change.audit(
        {AuditVerb::Collect, {SubjectKind::CaseFile, file->id.value(), file->ref}, {QStringLiteral("event")}});
    return {};
}

Result<> addCaseEvent(Register &records, const CaseEvent &event)
{
    return records.change(Operation::KeepCases, [&](Change &change) { return addCaseEvent(change, event); });
}

} // namespace marac
