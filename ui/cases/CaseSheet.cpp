// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/CaseSheet.h"

#include "core/actions/PlansByMeeting.h"
#include "core/agencies/ListAgencies.h"
#include "core/base/Clock.h"
#include "core/documents/Dates.h"
#include "core/people/PersonName.h"
#include "core/referrals/strands/StrandWords.h"
#include "ui/cases/CaseCover.h"
#include "ui/cases/CaseEventForm.h"
#include "ui/cases/CasePapers.h"
#include "ui/cases/CasePeople.h"
#include "ui/cases/CaseRisk.h"
#include "ui/cases/CaseSharing.h"
#include "ui/cases/CaseWords.h"
#include "ui/cases/TransferFacts.h"
#include "ui/people/PersonSheet.h"
#include "ui/people/SamenessFacts.h"
#include "ui/risk/RiskFacts.h"
#include "ui/widgets/labels/FactSheet.h"
#include "ui/widgets/labels/RecordBanner.h"

#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

CaseSheet::CaseSheet(PageContext &context, const CaseDossier &dossier, QWidget *parent)
    : QWidget(parent), m_context(context), m_dossier(dossier)
{
    if (const auto agencies = listAgencies(context.reg())) {
        for (const AgencyLine &line : *agencies)
            m_codes.insert(line.agency.id, line.agency.code);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::grid, 0, theme::grid, theme::grid);
    column->setSpacing(2 * theme::grid);
    auto *banner = new RecordBanner(this);
    banner->setRecord(dossier.victim ? personName(dossier.victim->person) : dossier.file.place, dossier.file.ref);
    banner->addPill(dossier.file.state == CaseState::Live ? Tone::Info : Tone::Neutral, word(dossier.file.state));
    if (!dossier.assessments.isEmpty()) {
        const RiskBand band = dossier.assessments.last().finalBand;
        banner->addPill(riskTone(band), tr("%1 risk").arg(bandName(band)));
    }
    if (!dossier.hearings.isEmpty() && dossier.hearings.last().item.repeat)
        banner->addPill(Tone::Warning, tr("Repeat"), u"repeat"_s);
    if (dossier.victim && dossier.victim->address && dossier.victim->address->isProtected)
        banner->addPill(Tone::Problem, tr("Protected address"), u"protected"_s);
    addTransferPills(*banner, dossier);
    column->addWidget(banner);
    auto *sheet = new FactSheet(this);
    addCaseCover(*sheet, dossier);
    addCasePapers(*sheet, context, dossier.file);
    addVictim(*sheet);
    addCasePeople(*sheet, dossier, m_codes, context.today());
    if (context.reg().may(Operation::TakeReferral))
        addPeopleChanges(*sheet);
    addReferrals(*sheet);
    addCaseRisk(*sheet, context, dossier, m_codes);
    addRiskSteps(*sheet);
    addHearings(*sheet);
    addCaseSharing(*sheet, dossier);
    addTransfers(*sheet, context, dossier, m_codes, [this](CaseTransferId id) { Q_EMIT transferAsked(id); });
    addActions(*sheet);
    addEvents(*sheet);
    if (context.reg().may(Operation::KeepCases))
        addEventForm(*sheet);
    addClosing(*sheet);
    sheet->finish();
    column->addWidget(sheet, 1);
}

void CaseSheet::addVictim(FactSheet &sheet)
{
    if (!m_dossier.victim || m_dossier.victim->closed)
        return;
    sheet.addHeading(tr("Victim"));
    addPersonFacts(sheet, *m_dossier.victim, m_dossier.file.sourceAgencyId, m_codes, m_context.today());
    for (const CaseFile &file : std::as_const(m_dossier.joinedFiles)) {
        QPushButton *open =
            sheet.addButton(u"openJoined.%1"_s.arg(file.id.value()), tr("Open %1 of the same person").arg(file.ref));
        connect(open, &QPushButton::clicked, this, [this, id = file.id.value()] { m_context.go(u"cases"_s, id); });
    }
    if (m_context.reg().may(Operation::TakeReferral))
        addPersonChange(sheet, *m_dossier.victim, tr("Change this person"));
}

/// Whoever else is named, once each.
void CaseSheet::addPeopleChanges(FactSheet &sheet)
{
    QSet<PersonId> offered;
    if (m_dossier.victim)
        offered += m_dossier.victim->person.id;
    for (const CasePerson &one : std::as_const(m_dossier.people)) {
        if (one.person.closed || offered.contains(one.person.person.id))
            continue;
        offered += one.person.person.id;
        addPersonChange(sheet, one.person, tr("Change %1").arg(personName(one.person.person)));
    }
}

void CaseSheet::addPersonChange(FactSheet &sheet, const PersonFile &file, const QString &text)
{
    const PersonId id = file.person.id;
    QPushButton *change = sheet.addButton(u"changePerson.%1"_s.arg(id.value()), text);
    connect(change, &QPushButton::clicked, this, [this, id] { Q_EMIT personChangeAsked(id); });
    addPartings(sheet, m_context, file, [this] { Q_EMIT changed(); });
}

void CaseSheet::addReferrals(FactSheet &sheet)
{
    sheet.addHeading(tr("Referrals"));
    for (const ReferralRecord &record : std::as_const(m_dossier.referrals)) {
        const Referral &referral = record.referral;
        sheet.addFact(referral.ref,
                      tr("%1 from %2: %3")
                          .arg(documents::moment(referral.receivedAt), codeOf(referral.referringAgencyId),
                               strandNames(record.strands).join(u"; "_s)));
        sheet.addText(referral.narrative);
        QPushButton *open =
            sheet.addButton(u"openReferral.%1"_s.arg(referral.id.value()), tr("Open %1").arg(referral.ref));
        connect(open, &QPushButton::clicked, this,
                [this, id = referral.id.value()] { m_context.go(u"referrals"_s, id); });
    }
}

/// Assessing and judging are done at the newest referral: one place for the form, its rules and its drafts (R8, R9).
void CaseSheet::addRiskSteps(FactSheet &sheet)
{
    if (m_dossier.referrals.isEmpty() || !m_context.reg().may(Operation::TakeReferral))
        return;
    const ReferralId newest = m_dossier.referrals.last().referral.id;
    const QString text =
        m_dossier.assessments.isEmpty() ? tr("A&ssess the risk") : tr("A&ssess or judge the risk again");
    connect(sheet.addButton(u"assessAgain"_s, text), &QPushButton::clicked, this,
            [this, id = newest.value()] { m_context.go(u"referrals"_s, id); });
}

void CaseSheet::addHearings(FactSheet &sheet)
{
    sheet.addHeading(tr("Meetings"));
    if (m_dossier.hearings.isEmpty())
        sheet.addHint(tr("This case stands on no meeting yet."));
    for (const CaseHearing &hearing : std::as_const(m_dossier.hearings)) {
        sheet.addFact(hearing.meeting.ref, tr("%1: %2").arg(word(hearing.meeting.kind), word(hearing.item.outcome)));
        QPushButton *open = sheet.addButton(u"openMeeting.%1"_s.arg(hearing.meeting.id.value()),
                                            tr("Open %1").arg(hearing.meeting.ref));
        connect(open, &QPushButton::clicked, this,
                [this, id = hearing.meeting.id.value()] { m_context.go(u"meetings"_s, id); });
    }
    for (const ReferralRecord &record : std::as_const(m_dossier.referrals)) {
        if (record.referral.state != ReferralState::Accepted || !m_context.reg().may(Operation::DecideException))
            continue;
        QPushButton *place = sheet.addButton(u"place.%1"_s.arg(record.referral.id.value()),
                                             tr("Place %1 on a meeting, or move it").arg(record.referral.ref));
        connect(place, &QPushButton::clicked, this, [this, id = record.referral.id] { Q_EMIT placeAsked(id); });
    }
}

void CaseSheet::addActions(FactSheet &sheet)
{
    if (m_dossier.actions.isEmpty()) {
        sheet.addHeading(tr("Action plan"));
        sheet.addHint(tr("No actions have been agreed yet."));
    }
    for (const MeetingPlan &plan : plansByMeeting(m_dossier.actions)) {
        sheet.addHeading(tr("Action plan of %1", "the day of a meeting").arg(documents::longDate(plan.meetingOn)));
        for (const ActionRow &row : plan.actions)
            addAction(sheet, row);
    }
}

void CaseSheet::addAction(FactSheet &sheet, const ActionRow &row)
{
    QStringList lines{row.action.text,
                      tr("Due %1. %2", "a day, and how the action stands")
                          .arg(documents::shortDate(row.action.dueOn, row.action.dueAt),
                               actionWord(row.action, m_context.clock().now()))};
    const QList<ActionFeedback> feedback = m_dossier.feedback.value(row.action.id);
    for (const ActionFeedback &one : feedback)
        lines += tr("%1 %2. %3", "agency, day and what it reported")
                     .arg(codeOf(one.sourceAgencyId), documents::shortDate(one.receivedOn), feedbackText(one));
    sheet.addFact(tr("%1, %2").arg(row.ownerCode, row.action.ref), lines.join(u'\n'));
}

void CaseSheet::addEvents(FactSheet &sheet)
{
    sheet.addHeading(tr("Tracking"));
    for (const CaseEvent &event : std::as_const(m_dossier.events)) {
        const QString when = event.kind == CaseEventKind::Incident ? documents::shortDate(Clock::local(event.at).date())
                                                                   : documents::moment(event.at);
        sheet.addFact(when, tr("%1 (%2)").arg(eventText(event), codeOf(event.sourceAgencyId)));
    }
}

void CaseSheet::addEventForm(FactSheet &sheet)
{
    auto *form = new CaseEventForm(m_context, m_dossier.file, m_codes, this);
    connect(form, &CaseEventForm::added, this, &CaseSheet::changed);
    sheet.addHeading(tr("Add to the file"));
    sheet.addWidget(form);
}

/// R026: a file that may not be closed yet says why instead of offering it.
void CaseSheet::addClosing(FactSheet &sheet)
{
    const CaseFile &file = m_dossier.file;
    const bool isClosed = file.state == CaseState::Closed;
    const bool mayKeep = m_context.reg().may(Operation::KeepCases);
    if (!isClosed && !mayKeep)
        return;
    sheet.addHeading(isClosed ? tr("Closed") : tr("Closing"));
    if (isClosed) {
        sheet.addFact(documents::shortDate(file.closedOn),
                      tr("%1 (%2)").arg(file.closingReason, codeOf(file.closingAgencyId)));
        sheet.addFactIfAny(tr("Outcome"), file.outcome ? outcomeName(*file.outcome) : QString());
        sheet.addFactIfAny(tr("Risk left"), file.residualBand ? bandName(*file.residualBand) : QString());
    }
    if (!mayKeep)
        return;
    if (const Result<> begun = mayBeginToClose(m_dossier.closing); !isClosed && !begun) {
        sheet.addHint(begun.error().text);
        return;
    }
    QPushButton *button = isClosed ? sheet.addButton(u"reopenCase"_s, tr("&Reopen this file"))
                                   : sheet.addButton(u"closeCase"_s, tr("&Close this file"));
    connect(button, &QPushButton::clicked, this, &CaseSheet::closingAsked);
}

} // namespace marac
