// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/amending/AmendMinutes.h"

#include "core/actions/amending/MinutesAmendmentTable.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "core/actions/minutes/LockedMinutesTable.h"
#include "core/agencies/AgencyTable.h"
#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/cases/CaseSubjects.h"
#include "core/meetings/MeetingTable.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AmendMinutes)
};
} // namespace

Result<> mayAmendMinutes(const Minutes &minutes)
{
    if (minutes.state == MinutesState::Locked)
        return {};
    return failure(Problem::Kind::Refused,
                   Words::tr("Only locked minutes are amended. These are not locked; nothing was added. Change them as "
                             "they are, after the chair took an approval back."));
}

static bool isInMinutes(const MinutesRecord &record, CaseFileId id)
{
    return std::any_of(record.cases.begin(), record.cases.end(),
                       [id](const MinutesCase &heard) { return heard.caseId == id; });
}

static QList<FieldProblem> approvalProblems(const Change &change, const QStringList &chairs, const Minutes &minutes,
                                            const MinutesAmendment &amendment)
{
    QList<FieldProblem> problems;
    if (!chairs.contains(amendment.approvedBy))
        problems.append({QStringLiteral("chair"), Words::tr("Choose the chair who approved the amendment.")});
    if (!amendment.approvedOn.isValid())
        problems.append({QStringLiteral("on"), Words::tr("Give the day on which the chair approved it.")});
    else if (amendment.approvedOn > change.today() || amendment.approvedOn < Clock::local(minutes.lockedAt).date())
        problems.append(
            {QStringLiteral("on"), Words::tr("The chair approves on a day from that of the lock until today.")});
    return problems;
}

static QList<FieldProblem> contentProblems(const Connection &db, const MinutesRecord &locked,
                                           const MinutesAmendment &amendment)
{
    QList<FieldProblem> problems;
    if (amendment.caseId.isValid() && !isInMinutes(locked, amendment.caseId))
        problems.append(
            {QStringLiteral("caseId"), Words::tr("Choose a case of these minutes, or the meeting itself.")});
    if (amendment.text.isEmpty())
        problems.append({QStringLiteral("text"), Words::tr("Say what holds instead of what the minutes say.")});
    if (amendment.reason.isEmpty())
        problems.append({QStringLiteral("reason"), Words::tr("Say why the minutes are amended.")});
    problems += text::problemsIn(QStringLiteral("text"), amendment.text, text::narrativeLimit);
    problems += text::problemsIn(QStringLiteral("reason"), amendment.reason, text::narrativeLimit);
    if (!AgencyTable::find(db, amendment.sourceAgencyId))
        problems.append({QStringLiteral("sourceAgencyId"), Words::tr("Choose the agency whose words these are.")});
    return problems;
}

Result<int> amendMinutes(Change &change, const MinutesAmendment &given)
{
    const Connection &db = change.db();
    const std::optional<Meeting> meeting = MeetingTable(db).find(given.meetingId);
    if (!meeting)
        return noSuchRecord();
    const Minutes minutes = minutesOf(db, meeting->id);
    if (const Result<> amendable = mayAmendMinutes(minutes); !amendable)
        return Failure(amendable.error());
    if (const Result<> gate = CaseGate(db).mayOpen(given.caseId); !gate)
        return Failure(gate.error());

    MinutesAmendment amendment = given;
    amendment.text = text::kept(given.text);
    amendment.reason = text::kept(given.reason);
    amendment.approvedBy = text::kept(given.approvedBy);
    amendment.recordedBy = change.actor().name;
    amendment.recordedAt = change.now();
    QList<FieldProblem> problems = contentProblems(db, LockedMinutesTable(db).find(meeting->id).value(), amendment);
    if (change.actor().role == Role::Chair) {
        amendment.approvedBy = change.actor().name;
        amendment.approvedOn = change.today();
    } else {
        problems += approvalProblems(change, chairCandidates(db, *meeting), minutes, amendment);
    }
    if (!problems.isEmpty())
        return invalid(problems);

    const int number = MinutesAmendmentTable(db).insert(amendment);
    AuditEvent entry{AuditVerb::Alter,
                     {SubjectKind::Minutes, meeting->id.value(), meeting->ref},
                     {QStringLiteral("amendment")},
                     amendment.reason,
                     {},
                     {{SubjectKind::Meeting, meeting->id.value(), meeting->ref}}};
    if (amendment.caseId.isValid())
        entry.about += subjectsOf(db, amendment.caseId);
    change.audit(entry);
    return number;
}

Result<int> amendMinutes(Register &records, const MinutesAmendment &amendment)
{
    return records.change(Operation::ApproveMinutes, [&](Change &change) { return amendMinutes(change, amendment); });
}

} // namespace marac
