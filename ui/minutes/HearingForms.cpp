// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/KeepHearing.h"
#include "ui/minutes/ActionLineForm.h"
#include "ui/minutes/ActionWarning.h"
#include "ui/minutes/HearingPanel.h"
#include "ui/minutes/HearingWords.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/fields/TimeEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/writing/LineAid.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QPushButton>

#include <algorithm>

// The three forms of HearingPanel, and what is typed in them.

namespace marac {

using namespace Qt::StringLiterals;

Choice *HearingPanel::agencyChoice(const QString &name)
{
    auto *choice = new Choice(name);
    for (const Agency &agency : std::as_const(m_agencies))
        choice->addRecord(agency.id, agency.code);
    return choice;
}

Form *HearingPanel::addForm(const QString &name)
{
    auto *form = new Form(this);
    form->setObjectName(name);
    return form;
}

/// Which line of the minutes the form mends, in sight only while it mends one. A choice like any other, so that it is put
/// aside and taken up with what is typed.
Choice *HearingPanel::mendsChoice(Form *form, const QString &name)
{
    auto *mended = new Choice(name, false);
    mended->addCode(QString(), tr("Nothing: add it as new"));
    form->add(tr("What this changes"), mended, {.fillsWidth = false});
    form->field(name)->hide();
    connect(mended, &Choice::chosen, form,
            [form, name](const QString &code) { form->field(name)->setVisible(!code.isEmpty()); });
    return mended;
}

void HearingPanel::mend(const QString &choice, qint64 record, const QString &form)
{
    findChild<Choice *>(choice)->setCode(QString::number(record));
    findChild<Form *>(form)->field(u"text"_s)->editor()->setFocus();
}

template <class Record>
static const Record *recordOf(const QList<Record> &records, const Choice *choice)
{
    const auto found = std::find_if(records.begin(), records.end(), [choice](const Record &record) {
        return QString::number(record.id.value()) == choice->code();
    });
    return found == records.end() ? nullptr : &*found;
}

/// Its fields are in place. `show` puts into them what m_hearing says of the record.
void HearingPanel::keepTyping(Form *form, const std::function<void()> &show)
{
    const QString subject = u"%1/%2"_s.arg(m_meeting.id.value()).arg(item().value());
    auto *draft = new DraftedForm(m_context, form, {u"minutes/"_s + form->objectName(), subject});
    draft->setReadAgain([this, show]() -> Result<> {
        const Result<Hearing> hearing = consultHearing(m_context.reg(), item());
        if (!hearing)
            return Failure(hearing.error());
        m_hearing = *hearing;
        show();
        return {};
    });
}

Form *HearingPanel::contributionForm()
{
    Form *form = addForm(u"contributionForm"_s);
    Choice *mended = mendsChoice(form, u"mendedContribution"_s);
    for (const Contribution &said : std::as_const(m_hearing.contributions))
        mended->addRecord(said.id, tr("What %1 said").arg(codeOf(said.sourceAgencyId)));
    auto *agency = agencyChoice(u"sourceAgencyId"_s);
    auto *kind = new Choice(u"kind"_s, false);
    kind->addCode(ContributionKind::Fact, tr("Fact"));
    kind->addCode(ContributionKind::Opinion, tr("Professional opinion"));
    kind->addCode(ContributionKind::Nil, tr("Nothing to report"));
    kind->addCode(ContributionKind::Withheld, tr("Withheld: the ground only"));
    form->addRow({new FormField(tr("A&gency that speaks"), agency, {.fillsWidth = false}),
                  new FormField(tr("&Kind"), kind, {.fillsWidth = false})});
    auto *text = new NarrativeEdit(u"text"_s);
    text->setVisibleLines(3);
    form->add(tr("What it &says"), text);
    QPushButton *add = form->addMainButton(u"addContribution"_s, tr("Add what it says"));
    const auto show = [this, form, mended, agency, kind, text, add] {
        const Contribution *kept = recordOf(m_hearing.contributions, mended);
        const Contribution shown = kept ? *kept : Contribution();
        agency->setCode(kept ? QString::number(shown.sourceAgencyId.value()) : QString());
        kind->setValue(shown.kind);
        text->setPlainText(shown.text);
        add->setText(kept ? tr("Keep the change") : tr("Add what it says"));
        form->findChild<DraftedForm *>()->setOnFile();
    };
    connect(mended, &Choice::chosen, this, show);
    connect(add, &QPushButton::clicked, this, [this, form, mended, agency, kind, text] {
        form->clearProblems();
        if (!form->check())
            return;
        const Contribution *kept = recordOf(m_hearing.contributions, mended);
        Contribution said = kept ? *kept : Contribution();
        said.agendaItemId = m_hearing.row.item.id;
        said.sourceAgencyId = agency->record<AgencyId>();
        said.kind = kind->value<ContributionKind>().value_or(ContributionKind::Fact);
        said.text = text->kept();
        const Result<ContributionId> outcome = keepContribution(m_context.reg(), said);
        if (outcome)
            mended->setCode({}); // what comes next is new again
        done(form, outcome ? Result<>{} : Result<>(Failure(outcome.error())),
             kept ? tr("Changed in the minutes.") : tr("Added to the minutes."));
    });
    keepTyping(form, show);
    return form;
}

Form *HearingPanel::analysisForm()
{
    Form *form = addForm(u"analysisForm"_s);
    auto *agency = agencyChoice(u"analysisAgencyId"_s);
    const bool isNew = !m_hearing.analysis.sourceAgencyId.isValid();
    agency->setRecord(isNew ? m_hearing.row.item.sourceAgencyId : m_hearing.analysis.sourceAgencyId);
    form->addRow(
        {new FormField(tr("&Whose assessment it is"), agency,
                       {.hint = isNew ? tr("The agency that brings the case, unless you choose another") : QString(),
                        .fillsWidth = false})});
    const auto narrative = [form](const QString &name, const QString &label, const QString &value) {
        auto *editor = new NarrativeEdit(name);
        editor->setVisibleLines(2);
        editor->setPlainText(value);
        return form->add(label, editor, {.isOptional = true});
    };
    auto *harm = narrative(u"harm"_s, tr("&Harm that may come"), m_hearing.analysis.harm);
    auto *contributory = narrative(u"contributory"_s, tr("What &adds to it"), m_hearing.analysis.contributory);
    auto *safety = narrative(u"safety"_s, tr("What pr&otects"), m_hearing.analysis.safety);
    auto *decision = narrative(u"decision"_s, tr("Dec&ision"), m_hearing.analysis.decision);
    auto *teller = agencyChoice(u"victimToldBy"_s);
    teller->setRecord(m_hearing.analysis.victimToldBy);
    auto *how = new LineEdit(u"victimToldHow"_s);
    how->setText(m_hearing.analysis.victimToldHow);
    new LineAid(how);
    form->addRow({new FormField(tr("Who tells the vi&ctim"), teller, {.isOptional = true, .fillsWidth = false})});
    form->add(
        tr("How and whe&n it is told"), how,
        {.hint = tr("Only where it is safe, for example: by phone on the safe number, tomorrow"), .isOptional = true});
    QPushButton *keep = form->addMainButton(u"keepAnalysis"_s, tr("Keep the risk analysis"));
    connect(keep, &QPushButton::clicked, this, [this, form, agency, harm, contributory, safety, decision, teller, how] {
        form->clearProblems();
        if (!form->check())
            return;
        RiskAnalysis analysis = m_hearing.analysis;
        analysis.sourceAgencyId = agency->record<AgencyId>();
        analysis.harm = harm->kept();
        analysis.contributory = contributory->kept();
        analysis.safety = safety->kept();
        analysis.decision = decision->kept();
        analysis.victimToldBy = teller->record<AgencyId>();
        analysis.victimToldHow = how->kept();
        done(form, keepRiskAnalysis(m_context.reg(), analysis), tr("The risk analysis is kept."));
    });
    keepTyping(form, [this, agency, harm, contributory, safety, decision, teller, how] {
        const RiskAnalysis &kept = m_hearing.analysis;
        if (kept.sourceAgencyId.isValid())
            agency->setRecord(kept.sourceAgencyId);
        harm->setPlainText(kept.harm);
        contributory->setPlainText(kept.contributory);
        safety->setPlainText(kept.safety);
        decision->setPlainText(kept.decision);
        teller->setCode(kept.victimToldBy.isValid() ? QString::number(kept.victimToldBy.value()) : QString());
        how->setText(kept.victimToldHow);
    });
    return form;
}

Form *HearingPanel::actionForm()
{
    Form *form = addForm(u"actionForm"_s);
    Choice *mended = mendsChoice(form, u"mendedAction"_s);
    for (const Action &action : std::as_const(m_hearing.actions))
        mended->addRecord(action.id, action.ref);
    auto *owner = agencyChoice(u"ownerAgencyId"_s);
    auto *text = new LineEdit(u"text"_s);
    new LineAid(text);
    auto *due = new DateEdit(u"dueOn"_s, m_context.today());
    auto *dueAt = new TimeEdit(u"dueAt"_s);
    auto *item = new Choice(u"riskItem"_s);
    for (int number = 1; number <= 20; ++number)
        item->addCode(QString::number(number), riskItemWords(number, m_hearing.riskItems));
    due->setWorkingDays(
        [this](QDate day, int count) { return m_calendar.addWorkingDays(day, count).value_or(QDate()); });
    form->addRow({new FormField(tr("Ag&ency that acts"), owner, {.fillsWidth = false})});
    form->add(tr("Wha&t it will do"), text);
    form->addWidget(m_tried);
    const auto warn = [this, form, owner, text, mended] {
        m_tried->read(text->kept(), owner->record<AgencyId>(), mended->record<ActionId>());
        form->field(u"text"_s)->setRemark(m_tried->words());
    };
    connect(text, &QLineEdit::textChanged, m_tried, warn);
    connect(owner, &Choice::chosen, m_tried, warn);
    form->addRow({new FormField(tr("D&ue"), due, {.hint = tr("For example 26/11, +7d or +5wd"), .fillsWidth = false}),
                  new FormField(tr("By what time"), dueAt,
                                {.hint = tr("For example 18:00; empty: by the end of the day"),
                                 .isOptional = true,
                                 .fillsWidth = false})});
    form->addRow({new FormField(tr("Risk item it &lowers"), item, {.isOptional = true, .fillsWidth = false})});
    QPushButton *add = form->addMainButton(u"addAction"_s, tr("Add the action"));
    const auto show = [this, form, mended, owner, text, due, dueAt, item, add] {
        const Action *kept = recordOf(m_hearing.actions, mended);
        const Action shown = kept ? *kept : Action();
        owner->setCode(kept ? QString::number(shown.ownerAgencyId.value()) : QString());
        text->setText(shown.text);
        due->setDate(shown.dueOn);
        dueAt->setTime(shown.dueAt);
        item->setCode(shown.riskItem > 0 ? QString::number(shown.riskItem) : QString());
        add->setText(kept ? tr("Keep the change") : tr("Add the action"));
        form->findChild<DraftedForm *>()->setOnFile();
    };
    connect(mended, &Choice::chosen, this, show);
    connect(mended, &Choice::chosen, m_tried, warn);
    connect(add, &QPushButton::clicked, this, [this, form, mended, owner, text, due, dueAt, item] {
        form->clearProblems();
        if (!form->check())
            return;
        const Action *kept = recordOf(m_hearing.actions, mended);
        Action action = kept ? *kept : Action();
        action.agendaItemId = m_hearing.row.item.id;
        action.ownerAgencyId = owner->record<AgencyId>();
        action.text = text->kept();
        action.dueOn = due->date();
        action.dueAt = dueAt->time();
        action.riskItem = item->code().toInt();
        const Result<ActionId> outcome = keepAction(m_context.reg(), action);
        if (outcome)
            mended->setCode({}); // what comes next is new again
        done(form, outcome ? Result<>{} : Result<>(Failure(outcome.error())),
             kept ? tr("The action is changed.") : tr("The action is agreed."));
    });
    keepTyping(form, show);
    return form;
}

/// What was understood of a line goes into the fields; the keyboard to the first that is still to be filled or mended.
void HearingPanel::complete(const ActionLine &line)
{
    findChild<Choice *>(u"mendedAction"_s)->setCode({});
    Form *form = findChild<Form *>(u"actionForm"_s);
    auto *owner = qobject_cast<Choice *>(form->field(u"ownerAgencyId"_s)->editor());
    auto *text = qobject_cast<LineEdit *>(form->field(u"text"_s)->editor());
    auto *due = qobject_cast<DateEdit *>(form->field(u"dueOn"_s)->editor());
    owner->setCode(line.owner.isValid() ? QString::number(line.owner.value()) : QString());
    text->setText(line.text);
    due->setDate(line.dueOn);
    qobject_cast<TimeEdit *>(form->field(u"dueAt"_s)->editor())->setTime(line.dueAt);
    qobject_cast<Choice *>(form->field(u"riskItem"_s)->editor())
        ->setCode(line.riskItem > 0 ? QString::number(line.riskItem) : QString());
    Q_EMIT form->edited();
    m_completesLine = true;
    QWidget *next = !line.owner.isValid() ? static_cast<QWidget *>(owner) : line.text.isEmpty() ? text : due;
    QList<FieldProblem> problems = line.problems;
    if (!problems.isEmpty() && !line.owner.isValid()
        && std::none_of(problems.cbegin(), problems.cend(),
                        [](const FieldProblem &one) { return one.field == u"ownerAgencyId"_s; }))
        problems.prepend({u"ownerAgencyId"_s, tr("The line begins with no agency. Choose the agency that acts.")});
    static const QStringList order{u"ownerAgencyId"_s, u"text"_s, u"dueOn"_s, u"dueAt"_s,
                                   u"riskItem"_s}; // as the fields stand
    std::stable_sort(problems.begin(), problems.end(), [](const FieldProblem &a, const FieldProblem &b) {
        return order.indexOf(a.field) < order.indexOf(b.field);
    });
    if (problems.isEmpty()) {
        form->clearProblems();
    } else {
        form->showProblem({Problem::Kind::Invalid, {}, problems});
        next = form->field(problems.first().field)->editor();
    }
    next->setFocus(Qt::OtherFocusReason);
}

} // namespace marac
