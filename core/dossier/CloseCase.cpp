// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/CloseCase.h"

#include "core/actions/ActionTable.h"
#include "core/base/Clock.h"
#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/cases/CaseFileTable.h"
#include "core/cases/CaseSubjects.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/meetings/placing/FullHearing.h"
#include "core/people/addresses/AddressInText.h"
#include "core/referrals/ReferralTable.h"
#include "core/register/Register.h"
#include "core/risk/AssessmentTable.h"
#include "core/risk/rules/RescoreDue.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CloseCase)
};
} // namespace

/// R026 and where it waits; answers the newest day on which it was heard.
static QDate addHearings(const Connection &db, CaseFileId id, ClosingFacts &facts)
{
    QDate newest;
    for (const AgendaItem &item : AgendaTable(db).ofCase(id)) {
        const std::optional<Meeting> meeting = MeetingTable(db).find(item.meetingId);
        if (!meeting)
            continue;
        const bool isToCome = meeting->state == MeetingState::Planned || meeting->state == MeetingState::InSession;
        if (isToCome && item.outcome == HearingOutcome::NotHeard)
            facts.waitsFor = meeting->ref;
        if (tookUpByMini({meeting->kind, meeting->state, item.outcome}))
            facts.owedFullMarac = true;
        if (item.outcome != HearingOutcome::Heard)
            continue;
        if (meeting->kind == MeetingKind::Full)
            facts.owedFullMarac = false;
        newest = meeting->heldOn;
    }
    return newest;
}

/// The day of the last thing that the assessment at closure has to take into account.
static QDate lastHappening(const Connection &db, const CaseFile &file, QDate heardOn)
{
    QDate last = std::max(file.openedOn, heardOn);
    for (const Referral &referral : ReferralTable(db).ofCase(file.id))
        last = std::max(last, referral.incidentOn);
    for (const CaseEvent &event : CaseFileTable(db).events(file.id)) {
        if (event.kind == CaseEventKind::Incident)
            last = std::max(last, Clock::local(event.at).date());
    }
    return last;
}

ClosingFacts closingFacts(const Connection &db, const CaseFile &file)
{
    ClosingFacts facts;
    facts.state = file.state;
    const QDate heardOn = addHearings(db, file.id, facts);
    ActionFilter open;
    open.caseId = file.id;
    open.state = ActionState::Open;
    facts.openActions = int(ActionTable(db).rows(open).size());
    QDate assessedOn;
    for (const Assessment &assessment : AssessmentTable::ofCase(db, file.id))
        assessedOn = std::max(assessedOn, assessment.assessedOn);
    facts.owedAssessment =
        !rescoreDue(assessedOn, {{RescoreOccasion::Closure, lastHappening(db, file, heardOn)}}).isEmpty();
    return facts;
}

/// The file as it stands, unless its case is closed behind the gate (R103).
static Result<CaseFile> writableFile(Change &change, const CaseClosing &closing)
{
    const std::optional<CaseFile> file = CaseFileTable(change.db()).find(closing.caseId);
    if (!file)
        return noSuchRecord();
    if (const Result<> gate = CaseGate(change.db()).mayOpen(closing.caseId); !gate)
        return Failure(gate.error());
    return *file;
}

static Result<> keepState(Change &change, CaseFile file, const CaseClosing &closing, const QStringList &fields)
{
    file.version = closing.version;
    CaseFileTable table(change.db());
    if (!table.update(file))
        return changedMeanwhile();
    const QString reason = text::kept(closing.reason);
    const bool isClosing = file.state == CaseState::Closed;
    if (isClosing) {
        table.insertEvent({0, file.id, change.now(), CaseEventKind::Outcome,
                           outcomeText(*closing.outcome, *closing.residualBand), closing.sourceAgencyId});
    }
    table.insertEvent({0, file.id, change.now(), isClosing ? CaseEventKind::Closed : CaseEventKind::Reopened, reason,
                       closing.sourceAgencyId});
    if (isClosing) {
        for (const QString &left : {text::kept(closing.openActionsReason), text::kept(closing.notAssessedReason)}) {
            if (!left.isEmpty())
                table.insertEvent({0, file.id, change.now(), CaseEventKind::LeftOpen, left, closing.sourceAgencyId});
        }
    }
    AuditEvent event{AuditVerb::Alter, {SubjectKind::CaseFile, file.id.value(), file.ref}, fields, reason};
    event.about = subjectsOf(change.db(), file.id);
    event.about += {SubjectKind::Agency, closing.sourceAgencyId.value(), {}};
    change.audit(event);
    return {};
}

static Result<> putClosing(Change &change, CaseFile file, const ClosingFacts &facts, CaseClosing closing)
{
    if (const Result<> may = mayCloseCase(facts, closing); !may)
        return may;
    if (facts.openActions == 0)
        closing.openActionsReason.clear();
    if (!facts.owedAssessment)
        closing.notAssessedReason.clear();
    QStringList fields{QStringLiteral("closingReason"), QStringLiteral("outcome"), QStringLiteral("residualBand")};
    if (file.state != CaseState::Closed) {
        file.state = CaseState::Closed;
        file.closedOn = change.today();
        fields << QStringLiteral("state") << QStringLiteral("closedOn");
    }
    // Taken over from a page, which shows it masked, it stays what it was.
    closing.reason = text::kept(closing.reason);
    if (closing.reason == AddressInText(change.db()).masked(file.closingReason))
        closing.reason = file.closingReason;
    file.closingReason = closing.reason;
    file.closingAgencyId = closing.sourceAgencyId;
    file.outcome = closing.outcome;
    file.residualBand = closing.residualBand;
    return keepState(change, file, closing, fields);
}

Result<> closeCase(Change &change, const CaseClosing &closing)
{
    const Result<CaseFile> file = writableFile(change, closing);
    if (!file)
        return Failure(file.error());
    if (file->version != closing.version)
        return changedMeanwhile();
    return putClosing(change, *file, closingFacts(change.db(), *file), closing);
}

Result<> closeCase(Register &records, const CaseClosing &closing)
{
    return records.change(Operation::KeepCases, [&](Change &change) { return closeCase(change, closing); });
}

Result<> closeOtherwise(Register &records, const CaseClosing &closing)
{
    return records.change(Operation::KeepCases, [&](Change &change) -> Result<> {
        const Result<CaseFile> file = writableFile(change, closing);
        if (!file)
            return Failure(file.error());
        if (file->version != closing.version)
            return changedMeanwhile();
        if (file->state != CaseState::Closed) {
            return failure(Problem::Kind::Refused,
                           Words::tr("This file is open again. Nothing was changed; close it on its sheet."));
        }
        ClosingFacts facts = closingFacts(change.db(), *file);
        facts.state = CaseState::Live;
        return putClosing(change, *file, facts, closing);
    });
}

Result<> reopenCase(Register &records, const CaseClosing &reopening)
{
    return records.change(Operation::KeepCases, [&](Change &change) -> Result<> {
        const Result<CaseFile> file = writableFile(change, reopening);
        if (!file)
            return Failure(file.error());
        if (file->state != CaseState::Closed) {
            return failure(Problem::Kind::Refused,
                           Words::tr("This file is open already. Nothing was changed; go on with it on its sheet."));
        }
        const QString reason = text::kept(reopening.reason);
        QList<FieldProblem> problems = text::problemsIn(QStringLiteral("reason"), reason, text::narrativeLimit);
        if (reason.isEmpty())
            problems.append({QStringLiteral("reason"), Words::tr("Say why the file is opened again.")});
        if (!reopening.sourceAgencyId.isValid())
            problems.append({QStringLiteral("sourceAgencyId"),
                             Words::tr("Choose the agency the reason came from; it stays that agency's.")});
        if (!problems.isEmpty())
            return invalid(problems);
        return keepState(change, reopened(*file), reopening, {QStringLiteral("state")});
    });
}

} // namespace marac
