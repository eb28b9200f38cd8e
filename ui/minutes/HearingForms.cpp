// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/KeepHearing.h"
#include "ui/minutes/HearingPanel.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/fields/NarrativeEdit.h"
#include "ui/widgets/forms/Form.h"

#include <QPushButton>

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
    connect(form, &Form::edited, this, [this, name] { m_edited.insert(name); });
    return form;
}

QList<HearingPanel::Typed> HearingPanel::typed() const
{
    QList<Typed> found;
    for (const Form *form : findChildren<Form *>()) {
        if (!m_edited.contains(form->objectName()))
            continue;
        for (const LineEdit *line : form->findChildren<LineEdit *>())
            found << Typed{form->objectName(), line->objectName(), line->text()};
        for (const NarrativeEdit *text : form->findChildren<NarrativeEdit *>())
            found << Typed{form->objectName(), text->objectName(), text->toPlainText()};
        for (const Choice *choice : form->findChildren<Choice *>())
            found << Typed{form->objectName(), choice->objectName(), choice->code()};
    }
    return found;
}

void HearingPanel::takeOver(const QList<Typed> &typed)
{
    for (const Typed &one : typed) {
        const Form *form = findChild<Form *>(one.form);
        if (!form)
            continue;
        if (auto *line = form->findChild<LineEdit *>(one.editor))
            line->setText(one.value);
        else if (auto *text = form->findChild<NarrativeEdit *>(one.editor))
            text->setPlainText(one.value);
        else if (auto *choice = form->findChild<Choice *>(one.editor))
            choice->setCode(one.value);
        m_edited.insert(one.form);
    }
}

Form *HearingPanel::contributionForm()
{
    Form *form = addForm(u"contributionForm"_s);
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
    QPushButton *add = form->addMainButton(u"addContribution"_s, tr("Add what it sa&ys"));
    connect(add, &QPushButton::clicked, this, [this, form, agency, kind, text] {
        form->clearProblems();
        Contribution said;
        said.agendaItemId = m_hearing.row.item.id;
        said.sourceAgencyId = agency->record<AgencyId>();
        said.kind = kind->value<ContributionKind>().value_or(ContributionKind::Fact);
        said.text = text->kept();
        const Result<ContributionId> kept = keepContribution(m_context.reg(), said);
        done(form, kept ? Result<>{} : Result<>(Failure(kept.error())), tr("Added to the minutes."));
    });
    return form;
}

Form *HearingPanel::analysisForm()
{
    Form *form = addForm(u"analysisForm"_s);
    const auto narrative = [form](const QString &name, const QString &label, const QString &value) {
        auto *editor = new NarrativeEdit(name);
        editor->setVisibleLines(2);
        editor->setPlainText(value);
        return form->add(label, editor, {.isOptional = true});
    };
    auto *harm = narrative(u"harm"_s, tr("&Harm that may come"), m_hearing.analysis.harm);
    auto *contributory = narrative(u"contributory"_s, tr("What a&dds to it"), m_hearing.analysis.contributory);
    auto *safety = narrative(u"safety"_s, tr("What pr&otects"), m_hearing.analysis.safety);
    auto *decision = narrative(u"decision"_s, tr("Dec&ision"), m_hearing.analysis.decision);
    QPushButton *keep = form->addMainButton(u"keepAnalysis"_s, tr("Keep the risk a&nalysis"));
    connect(keep, &QPushButton::clicked, this, [this, form, harm, contributory, safety, decision] {
        form->clearProblems();
        RiskAnalysis analysis = m_hearing.analysis;
        analysis.harm = harm->kept();
        analysis.contributory = contributory->kept();
        analysis.safety = safety->kept();
        analysis.decision = decision->kept();
        done(form, keepRiskAnalysis(m_context.reg(), analysis), tr("The risk analysis is kept."));
    });
    return form;
}

Form *HearingPanel::actionForm()
{
    Form *form = addForm(u"actionForm"_s);
    auto *owner = agencyChoice(u"ownerAgencyId"_s);
    auto *text = new LineEdit(u"text"_s);
    auto *due = new DateEdit(u"dueOn"_s, m_context.today());
    auto *item = new Choice(u"riskItem"_s);
    for (int number = 1; number <= 20; ++number)
        item->addCode(QString::number(number), tr("Item %1").arg(number));
    form->addRow({new FormField(tr("Agency that acts (&W)"), owner, {.fillsWidth = false}),
                  new FormField(tr("W&hat it will do"), text)});
    form->addRow({new FormField(tr("D&ue"), due, {.hint = tr("For example 26/11 or +7d"), .fillsWidth = false}),
                  new FormField(tr("Risk item it lo&wers"), item, {.isOptional = true, .fillsWidth = false})});
    QPushButton *add = form->addMainButton(u"addAction"_s, tr("Add the ac&tion"));
    connect(add, &QPushButton::clicked, this, [this, form, owner, text, due, item] {
        form->clearProblems();
        Action action;
        action.agendaItemId = m_hearing.row.item.id;
        action.ownerAgencyId = owner->record<AgencyId>();
        action.text = text->kept();
        action.dueOn = due->date();
        action.riskItem = item->code().toInt();
        const Result<ActionId> kept = keepAction(m_context.reg(), action);
        done(form, kept ? Result<>{} : Result<>(Failure(kept.error())), tr("The action is agreed."));
    });
    return form;
}

} // namespace marac
