// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/HearingPanel.h"

#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/hearing/UnwrittenHearing.h"
#include "core/documents/Dates.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/undertaking/CaseGate.h"
#include "ui/cases/CaseWords.h"
#include "ui/minutes/ActionLineForm.h"
#include "ui/minutes/ActionWarning.h"
#include "ui/minutes/HearingWords.h"
#include "ui/minutes/PlanBesidePlan.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/FactSheet.h"
#include "ui/widgets/labels/RecordBanner.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

static QString word(ContributionKind kind)
{
    switch (kind) {
    case ContributionKind::Fact:
        return HearingPanel::tr("fact");
    case ContributionKind::Opinion:
        return HearingPanel::tr("opinion");
    case ContributionKind::Nil:
        return HearingPanel::tr("nothing to report");
    case ContributionKind::Withheld:
        break;
    }
    return HearingPanel::tr("information withheld");
}

HearingPanel::HearingPanel(PageContext &context, const MinutesFile &file, int index, bool editable, QWidget *parent)
    : QWidget(parent), m_context(context), m_hearing(file.hearings.at(index)), m_meeting(file.meeting.meeting),
      m_agencies(file.meeting.agencies), m_editable(editable), m_calendar(file.calendar)
{
    for (const Agency &agency : std::as_const(m_agencies))
        m_codes.insert(agency.id, agency.code);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    const AgendaRow &row = m_hearing.row;
    if (row.closed) {
        auto *closed = new RecordBanner(this);
        closed->setRecord(closedWords(), row.caseRef);
        column->addWidget(closed);
        return;
    }
    auto *banner = new RecordBanner(this);
    banner->setRecord((row.familyName.toUpper() + u' ' + row.givenName).trimmed(), row.caseRef);
    banner->addPill(bandTone(row.finalBand), bandWord(row.finalBand));
    if (row.item.repeat)
        banner->addPill(Tone::Warning, tr("Repeat"), u"repeat"_s);
    if (row.addressProtected)
        banner->addPill(Tone::Problem, tr("Protected address"), u"protected"_s);
    banner->addPill(row.item.outcome == HearingOutcome::NotHeard ? Tone::Neutral : Tone::Good,
                    marac::word(row.item.outcome));
    column->addWidget(banner);
    if (m_meeting.state == MeetingState::InSession)
        addScript(file);
    if (m_editable) {
        m_line = new ActionLineForm(m_context, file, m_hearing);
        connect(m_line, &ActionLineForm::agreed, this, &HearingPanel::changed);
        connect(m_line, &ActionLineForm::unfinished, this, &HearingPanel::complete);
        m_tried = new ActionWarning(file, m_hearing, this);
    }
    auto *sheet = new FactSheet(this);
    if (!row.item.lateReason.isEmpty())
        sheet->addFact(tr("Late paper"), tr("%1 (agreed by %2)").arg(row.item.lateReason, row.item.lateDecidedBy));
    addContributions(*sheet);
    addAnalysis(*sheet);
    addActions(*sheet);
    addOutcome(*sheet);
    column->addWidget(sheet);
    followSpeaker();
}

void HearingPanel::done(Form *form, const Result<> &outcome, const QString &text)
{
    if (!outcome) {
        if (form)
            form->showProblem(outcome.error());
        else
            m_context.prompts().failed(outcome.error());
        return;
    }
    if (form) {
        form->findChild<DraftedForm *>()->done();
        // The next thing said or agreed begins in the form's first field, or in the line it came from; the pane keeps the
        // keyboard there.
        const QList<QComboBox *> choices = form->findChildren<QComboBox *>();
        const auto first = std::find_if(choices.begin(), choices.end(),
                                        [form](const QComboBox *choice) { return choice->isVisibleTo(form); });
        if (m_completesLine)
            m_line->begin();
        else if (first != choices.end())
            (*first)->setFocus();
    }
    m_context.prompts().saved(text);
    Q_EMIT changed();
}

void HearingPanel::addContributions(FactSheet &sheet)
{
    sheet.addHeading(tr("What the agencies say"));
    if (m_hearing.shownContributions.isEmpty())
        sheet.addHint(tr("Nothing recorded yet."));
    for (const Contribution &said : std::as_const(m_hearing.shownContributions)) {
        const QString what = said.text.isEmpty() ? word(said.kind) : tr("%1 (%2)").arg(said.text, word(said.kind));
        sheet.addFact(codeOf(said.sourceAgencyId), what);
        if (m_editable) {
            QPushButton *change = sheet.addButton(u"changeContribution.%1"_s.arg(said.id.value()),
                                                  tr("Change what %1 said").arg(codeOf(said.sourceAgencyId)));
            connect(change, &QPushButton::clicked, this,
                    [this, id = said.id] { mend(u"mendedContribution"_s, id.value(), u"contributionForm"_s); });
            QPushButton *remove = sheet.addButton(u"removeContribution.%1"_s.arg(said.id.value()),
                                                  tr("Take out what %1 said").arg(codeOf(said.sourceAgencyId)));
            connect(remove, &QPushButton::clicked, this,
                    [this, id = said.id, version = said.version, code = codeOf(said.sourceAgencyId)] {
                        askToTakeOut(tr("Take out what %1 said?").arg(code),
                                     tr("Its words go for good. To put them right, change them instead."),
                                     [this, id, version] { return removeContribution(m_context.reg(), id, version); });
                    });
        }
    }
    if (m_editable)
        sheet.addWidget(contributionForm());
}

void HearingPanel::addAnalysis(FactSheet &sheet)
{
    sheet.addHeading(tr("Risk analysis"));
    if (m_editable) {
        sheet.addWidget(analysisForm());
        return;
    }
    if (m_hearing.analysis.sourceAgencyId.isValid())
        sheet.addFact(tr("Assessed by"), codeOf(m_hearing.analysis.sourceAgencyId));
    sheet.addFact(tr("Harm"), m_hearing.analysis.harm);
    sheet.addFact(tr("What adds to it"), m_hearing.analysis.contributory);
    sheet.addFact(tr("What protects"), m_hearing.analysis.safety);
    sheet.addFactIfAny(tr("Decision"), m_hearing.analysis.decision);
    if (m_hearing.analysis.victimToldBy.isValid()) {
        sheet.addFact(tr("Who tells the victim"),
                      victimToldWords(codeOf(m_hearing.analysis.victimToldBy), m_hearing.analysis.victimToldHow));
    }
}

void HearingPanel::addActions(FactSheet &sheet)
{
    if (m_hearing.earlier.isEmpty()) {
        addAgreed(sheet);
        return;
    }
    auto *agreed = new FactSheet(this);
    addAgreed(*agreed);
    agreed->finish();
    sheet.addWidget(new PlanBesidePlan(m_hearing.earlier, agreed, m_context.clock().now(), this));
}

void HearingPanel::addAgreed(FactSheet &sheet)
{
    sheet.addHeading(tr("Actions agreed"));
    if (m_line)
        sheet.addWidget(m_line);
    if (m_hearing.shownActions.isEmpty())
        sheet.addHint(tr("No actions yet. Each belongs to one agency and has a day."));
    for (const Action &action : std::as_const(m_hearing.shownActions)) {
        const QString item = action.riskItem > 0
            ? tr(", lowers item %1").arg(riskItemWords(action.riskItem, m_hearing.riskItems))
            : QString();
        sheet.addFact(tr("%1, %2").arg(codeOf(action.ownerAgencyId), action.ref),
                      tr("%1\nDue %2%3. %4")
                          .arg(action.text, documents::longDate(action.dueOn, action.dueAt), item,
                               actionWord(action, m_context.clock().now())));
        if (m_editable) {
            QPushButton *change =
                sheet.addButton(u"changeAction.%1"_s.arg(action.id.value()), tr("Change %1").arg(action.ref));
            connect(change, &QPushButton::clicked, this,
                    [this, id = action.id] { mend(u"mendedAction"_s, id.value(), u"actionForm"_s); });
            QPushButton *remove =
                sheet.addButton(u"removeAction.%1"_s.arg(action.id.value()), tr("Take out %1").arg(action.ref));
            connect(remove, &QPushButton::clicked, this,
                    [this, id = action.id, version = action.version, ref = action.ref] {
                        askToTakeOut(
                            tr("Take out %1?").arg(ref),
                            tr("The action goes for good, and its agency owes nothing. To put it right, change it "
                               "instead."),
                            [this, id, version] { return marac::removeAction(m_context.reg(), id, version); });
                    });
        }
    }
    if (m_editable)
        sheet.addWidget(actionForm());
}

/// What is said or agreed was typed once, while people spoke: one wrong key must not lose it.
void HearingPanel::askToTakeOut(const QString &title, const QString &text, const std::function<Result<>()> &step)
{
    m_context.prompts().confirm(this, {title, text, tr("Take it out"), true}, [this, step] {
        done(nullptr, step(), tr("Taken out. The audit trail keeps that it was there."));
    });
}

void HearingPanel::addOutcome(FactSheet &sheet)
{
    if (!m_editable || m_meeting.state != MeetingState::InSession)
        return;
    sheet.addHeading(tr("How the hearing ended"));
    QPushButton *heard = sheet.addButton(u"markHeard"_s, tr("Hear&d"));
    QPushButton *carried = sheet.addButton(u"markCarried"_s, tr("Carr&y over to the next meeting"));
    connect(heard, &QPushButton::clicked, this, [this] { end(HearingOutcome::Heard); });
    connect(carried, &QPushButton::clicked, this, [this] { end(HearingOutcome::Carried); });
}

void HearingPanel::end(HearingOutcome outcome)
{
    const QList<DraftedForm *> forms = findChildren<DraftedForm *>();
    if (std::any_of(forms.cbegin(), forms.cend(), [](const DraftedForm *form) { return form->isTyped(); })) {
        m_context.prompts().warn(
            tr("Something is typed for this case that is not kept yet. Nothing was recorded. Keep it, "
               "or empty its fields, then say how the hearing ended."));
        return;
    }
    if (outcome != HearingOutcome::Heard || !isUnwritten(m_hearing)) {
        record(outcome);
        return;
    }
    m_context.prompts().confirm(
        this,
        {tr("Was this case heard?"),
         tr("Nothing is written of its hearing: no agency’s contribution, no risk analysis and no action. The minutes "
            "will say only that it was heard."),
         tr("&Record it as heard")},
        [this] { record(HearingOutcome::Heard); });
}

/// Says what became of the case, too: carried on, or heard by a mini MARAC, it may wait on a full meeting by now (R026).
void HearingPanel::record(HearingOutcome outcome)
{
    const Result<AgendaItemId> recorded = recordHearing(m_context.reg(), m_hearing.row.item.id, outcome);
    if (!recorded) {
        m_context.prompts().failed(recorded.error());
        return;
    }
    const QString ended = outcome == HearingOutcome::Heard ? tr("Recorded as heard.") : tr("Recorded as carried over.");
    const bool goesOn = outcome == HearingOutcome::Carried || m_meeting.kind == MeetingKind::Mini;
    if (!goesOn) {
        m_context.prompts().saved(ended);
    } else if (const auto next = waitsOn(*recorded)) {
        m_context.prompts().saved(
            tr("%1 The case is on the agenda of %2 on %3.").arg(ended, next->ref, documents::longDate(next->heldOn)));
    } else {
        m_context.prompts().warn(
            tr("%1 No full meeting that is called can take the case in time. Place it on a later one, "
               "or as a late paper with the chair's reason; Today reminds of it until then.")
                .arg(ended));
    }
    Q_EMIT changed();
}

std::optional<Meeting> HearingPanel::waitsOn(AgendaItemId item) const
{
    if (!item.isValid())
        return std::nullopt;
    const Result<Meeting> meeting = meetingOfItem(m_context.reg(), item);
    return meeting ? std::optional(*meeting) : std::nullopt;
}

} // namespace marac
