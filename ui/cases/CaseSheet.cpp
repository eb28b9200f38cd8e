// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/CaseSheet.h"

#include "core/agencies/ListAgencies.h"
#include "core/cases/KeepCaseEvent.h"
#include "core/documents/Dates.h"
#include "core/people/Age.h"
#include "core/people/PersonName.h"
#include "core/people/addresses/AddressText.h"
#include "core/referrals/Strands.h"
#include "ui/cases/CaseWords.h"
#include "ui/risk/AnswersPanel.h"
#include "ui/risk/RiskFacts.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/NarrativeEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/FactSheet.h"
#include "ui/widgets/labels/RecordBanner.h"

#include <QPushButton>
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
        banner->addPill(toneOf(band), tr("%1 risk").arg(bandName(band)));
    }
    if (dossier.referrals.size() > 1)
        banner->addPill(Tone::Warning, tr("Repeat"), u"repeat"_s);
    if (dossier.victim && dossier.victim->address && dossier.victim->address->isProtected)
        banner->addPill(Tone::Problem, tr("Protected address"), u"protected"_s);
    column->addWidget(banner);
    auto *sheet = new FactSheet(this);
    addVictim(*sheet);
    addReferrals(*sheet);
    addHearings(*sheet);
    addActions(*sheet);
    addEvents(*sheet);
    if (context.reg().may(Operation::KeepCases))
        addEventForm(*sheet);
    sheet->finish();
    column->addWidget(sheet, 1);
}

QString CaseSheet::codeOf(AgencyId id) const
{
    return m_codes.value(id, u"?"_s);
}

void CaseSheet::addVictim(FactSheet &sheet)
{
    if (!m_dossier.victim)
        return;
    const Person &person = m_dossier.victim->person;
    sheet.addHeading(tr("Victim"));
    sheet.addFact(tr("Born"),
                  person.bornOn.isValid() ? tr("%1, aged %2")
                                                .arg(documents::shortDate(person.bornOn))
                                                .arg(ageOn(person.bornOn, m_context.today()).value_or(0))
                                          : QString());
    if (m_dossier.victim->address)
        sheet.addFact(tr("Address"), addressOneLine(*m_dossier.victim->address));
    sheet.addFact(tr("Telephone"),
                  person.phone.isEmpty()  ? QString()
                      : person.safeToCall ? tr("%1, safe to call").arg(person.phone)
                                          : tr("%1, not known whether it is safe to call").arg(person.phone));
    sheet.addFactIfAny(tr("Contact"), person.contactNotes);
    sheet.addFactIfAny(tr("Language"),
                       person.interpreterNeeded ? tr("%1, interpreter needed").arg(person.language) : person.language);
    sheet.addFact(tr("From"), codeOf(person.sourceAgencyId));
}

void CaseSheet::addReferrals(FactSheet &sheet)
{
    sheet.addHeading(tr("Referrals"));
    for (const ReferralRecord &record : std::as_const(m_dossier.referrals)) {
        const Referral &referral = record.referral;
        QStringList strands;
        for (const ReferralStrand &strand : record.strands)
            strands << Strands::shipped().nameOf(strand.strand);
        sheet.addFact(referral.ref,
                      tr("%1 from %2: %3")
                          .arg(documents::moment(referral.receivedAt), codeOf(referral.referringAgencyId),
                               strands.join(u"; "_s)));
        sheet.addText(referral.narrative);
        QPushButton *open =
            sheet.addButton(u"openReferral.%1"_s.arg(referral.id.value()), tr("Open %1").arg(referral.ref));
        connect(open, &QPushButton::clicked, this,
                [this, id = referral.id.value()] { m_context.go(u"referrals"_s, id); });
    }
    for (const Assessment &assessment : std::as_const(m_dossier.assessments)) {
        sheet.addFact(tr("Assessed %1").arg(documents::shortDate(assessment.assessedOn)),
                      tr("%1 ticks out of 20: %2 (%3)")
                          .arg(shortTicksText(assessment.ticks, assessment.rangeHigh))
                          .arg(bandName(assessment.finalBand), codeOf(assessment.sourceAgencyId)));
        sheet.addWidget(new AnswersPanel(m_context, assessment.id, m_codes, this));
    }
    addRiskSteps(sheet);
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
    sheet.addHeading(tr("Action plan"));
    if (m_dossier.actions.isEmpty())
        sheet.addHint(tr("No actions have been agreed yet."));
    for (const ActionRow &row : std::as_const(m_dossier.actions)) {
        sheet.addFact(tr("%1, %2").arg(row.ownerCode, row.action.ref),
                      tr("%1\nDue %2. %3")
                          .arg(row.action.text, documents::shortDate(row.action.dueOn),
                               actionWord(row.action, m_context.today())));
    }
}

void CaseSheet::addEvents(FactSheet &sheet)
{
    sheet.addHeading(tr("Tracking"));
    for (const CaseEvent &event : std::as_const(m_dossier.events)) {
        const QString what = event.kind == "referral"_L1 ? tr("Referral %1 received").arg(event.text) : event.text;
        sheet.addFact(documents::moment(event.at), tr("%1 (%2)").arg(what, codeOf(event.sourceAgencyId)));
    }
}

void CaseSheet::addEventForm(FactSheet &sheet)
{
    auto *form = new Form(this);
    auto *source = form->add(tr("&From which agency"), new Choice(u"sourceAgencyId"_s), {.fillsWidth = false});
    for (auto it = m_codes.cbegin(); it != m_codes.cend(); ++it)
        source->addRecord(it.key(), it.value());
    auto *text = form->add(tr("&What was learnt or done"), new NarrativeEdit(u"text"_s));
    QPushButton *add = form->addMainButton(u"addEvent"_s, tr("&Add to this file"));
    connect(add, &QPushButton::clicked, this, [this, form, source, text] {
        form->clearProblems();
        CaseEvent event;
        event.caseId = m_dossier.file.id;
        event.text = text->kept();
        event.sourceAgencyId = source->record<AgencyId>();
        const Result<> added = addCaseEvent(m_context.reg(), event);
        if (!added) {
            form->showProblem(added.error());
            return;
        }
        m_context.prompts().saved(tr("Added to %1.").arg(m_dossier.file.ref));
        Q_EMIT changed();
    });
    sheet.addHeading(tr("Add to the file"));
    sheet.addWidget(form);
}

} // namespace marac
