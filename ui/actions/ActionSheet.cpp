// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/ActionSheet.h"

#include "core/actions/RecordFeedback.h"
#include "core/actions/chasing/ChaseWords.h"
#include "core/actions/takingback/TakeBackReport.h"
#include "core/documents/Dates.h"
#include "ui/cases/CaseWords.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/forms/FormDraft.h"
#include "ui/widgets/labels/FactSheet.h"
#include "ui/widgets/labels/RecordBanner.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

ActionSheet::ActionSheet(PageContext &context, const ActionFile &file, QWidget *parent)
    : QWidget(parent), m_context(context), m_file(file)
{
    const Action &action = file.row.action;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::grid, 0, theme::grid, theme::grid);
    column->setSpacing(theme::grid);
    auto *banner = new RecordBanner(this);
    banner->setRecord(tr("Action for %1").arg(file.row.ownerCode), action.ref);
    const QDateTime now = context.clock().now();
    banner->addPill(actionTone(action, now), actionWord(action, now));
    column->addWidget(banner);
    auto *sheet = new FactSheet(this);
    sheet->addFact(tr("What"), action.text);
    sheet->addFact(tr("Due"), documents::longDate(action.dueOn, action.dueAt));
    sheet->addFact(tr("Case"), file.row.caseRef);
    sheet->addFact(tr("Set at"), tr("%1, %2").arg(file.row.meetingRef, documents::shortDate(file.row.meetingOn)));
    sheet->addFactIfAny(tr("Lowers"), action.riskItem > 0 ? tr("Risk item %1").arg(action.riskItem) : QString());
    QPushButton *open = sheet->addButton(u"openCase"_s, tr("Open the case &file"));
    connect(open, &QPushButton::clicked, this, [this] { m_context.go(u"cases"_s, m_file.row.action.caseId.value()); });
    addReports(sheet);
    addChasing(sheet);
    if (action.state == ActionState::Open && context.reg().may(Operation::KeepActions)) {
        sheet->addHeading(tr("Record what %1 reports").arg(file.row.ownerCode));
        sheet->addWidget(feedbackForm());
    }
    sheet->finish();
    column->addWidget(sheet, 1);
}

void ActionSheet::addReports(FactSheet *sheet)
{
    sheet->addHeading(tr("Reported by the agency"));
    if (m_file.feedback.isEmpty())
        sheet->addHint(tr("Nothing reported yet."));
    for (const ActionFeedback &feedback : std::as_const(m_file.feedback)) {
        QStringList lines{feedbackText(feedback)};
        if (const TakenBack *taken = takenBackAmong(m_file.takenBack, feedback.id))
            //: a day, a person, a reason
            lines += tr("Taken back on %1 by %2: %3")
                         .arg(documents::shortDate(taken->takenBackOn), taken->recordedBy, taken->reason);
        sheet->addFact(documents::shortDate(feedback.receivedOn), lines.join(u'\n'));
    }
    if (m_file.row.action.state == ActionState::Open || !m_context.reg().may(Operation::KeepActions))
        return;
    QPushButton *takeBack = sheet->addButton(u"takeBackReport"_s, tr("Take the report &back…"));
    connect(takeBack, &QPushButton::clicked, this, &ActionSheet::askToTakeBack);
}

void ActionSheet::askToTakeBack()
{
    const Action &action = m_file.row.action;
    m_context.prompts().askReason(
        this,
        {tr("Take the report back?"),
         tr("The action is live again: it is listed as open and its agency is chased for it. The report stays in its "
            "history, marked as taken back. Your name, the time and your reason are recorded."),
         tr("&What was wrong with the report?"), tr("&Take it back"), u"actions/takeBack"_s,
         QString::number(action.id.value())},
        [this](const QString &reason) {
            const Action &ended = m_file.row.action;
            const Result<> taken = takeBackReport(m_context.reg(), ended.id, ended.version, reason);
            if (!taken) {
                m_context.prompts().failed(taken.error());
                return;
            }
            m_context.prompts().saved(tr("The report is taken back. %1 is open again.").arg(ended.ref));
            Q_EMIT changed();
        });
}

void ActionSheet::addChasing(FactSheet *sheet)
{
    sheet->addHeading(tr("How it was chased"));
    if (m_file.chases.isEmpty())
        sheet->addHint(tr("Nobody was chased for it."));
    for (const Chase &chase : m_file.chases)
        sheet->addFact(documents::shortDate(chase.chasedOn), chaseLine(chase));
    if (m_file.next) {
        //: a step of chasing and its day
        sheet->addFact(tr("Next step"),
                       tr("%1, %2").arg(chaseStepWord(m_file.next->step), documents::longDate(m_file.next->on)));
    }
    if (m_file.row.action.state != ActionState::Open || !m_context.reg().may(Operation::KeepActions))
        return;
    QPushButton *chase = sheet->addButton(u"chase"_s, tr("&Chased…"));
    connect(chase, &QPushButton::clicked, this, [this] { Q_EMIT chaseAsked(m_file.row.action.ownerAgencyId); });
}

bool ActionSheet::hasUnsavedWork() const
{
    return m_draft && m_draft->isTyped();
}

/// Only what is done has a day on which it was.
static void followOutcome(const Form &form, const Choice &outcome)
{
    form.field(u"completedOn"_s)->setVisible(outcome.value<ActionState>() == ActionState::Completed);
}

Form *ActionSheet::feedbackForm()
{
    auto *form = new Form(this);
    auto *received = new DateEdit(u"receivedOn"_s, m_context.today());
    received->setDate(m_context.today());
    auto *outcome = new Choice(u"outcome"_s); // nothing chosen: haste must not record what was not said (R034)
    outcome->setNeeded(tr("Choose how the action stands, by the agency's own report."));
    outcome->addCode(ActionState::Completed, tr("Done"));
    outcome->addCode(ActionState::Open, tr("Progress, not done yet"));
    outcome->addCode(ActionState::NotDone, tr("Not done: the agency did not act"));
    outcome->addCode(ActionState::NotPossible, tr("Circumstances changed: no longer possible"));
    form->addRow({new FormField(tr("&Reported on"), received, {.fillsWidth = false}),
                  new FormField(tr("H&ow it stands"), outcome, {.fillsWidth = false})});
    auto *completed = new DateEdit(u"completedOn"_s, m_context.today());
    form->addField(
        new FormField(tr("&Done on"), completed,
                      {.hint = tr("Left empty: on the day of the report. Whether it was in time goes by this."),
                       .isOptional = true,
                       .fillsWidth = false},
                      form));
    auto *text = new NarrativeEdit(u"text"_s);
    text->setVisibleLines(3);
    form->add(tr("What it re&ported"), text, {.hint = tr("What was done, or why it was not.")});
    auto *reporter = form->add(tr("Who reported &it there"), new LineEdit(u"reportedBy"_s), {.isOptional = true});
    connect(outcome, &Choice::chosen, form, [form, outcome] { followOutcome(*form, *outcome); });
    QPushButton *keep = form->addMainButton(u"recordFeedback"_s, tr("Record the repor&t"));
    m_draft = new DraftedForm(m_context, form, {u"actions/feedback"_s, QString::number(m_file.row.action.id.value())});
    connect(m_draft, &DraftedForm::filled, form, [form, outcome] { followOutcome(*form, *outcome); });
    followOutcome(*form, *outcome);
    connect(keep, &QPushButton::clicked, this, [=, this] {
        form->clearProblems();
        const std::optional<ActionState> reported = outcome->value<ActionState>();
        if (!form->check() || !reported)
            return;
        ActionFeedback feedback;
        feedback.actionId = m_file.row.action.id;
        feedback.sourceAgencyId = m_file.row.action.ownerAgencyId;
        feedback.receivedOn = received->date();
        feedback.outcome = *reported;
        feedback.text = text->kept();
        if (feedback.outcome == ActionState::Completed)
            feedback.completedOn = completed->date();
        feedback.reportedBy = reporter->kept();
        const Result<> recorded = recordFeedback(m_context.reg(), feedback);
        if (!recorded) {
            form->showProblem(recorded.error());
            return;
        }
        m_draft->done();
        m_context.prompts().saved(tr("Recorded for %1.").arg(m_file.row.action.ref));
        Q_EMIT changed();
    });
    return form;
}

} // namespace marac
