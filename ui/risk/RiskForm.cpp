// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/RiskForm.h"

#include "core/register/Register.h"
#include "core/risk/RecordAssessment.h"
#include "core/risk/rules/ScoreAssessment.h"
#include "ui/risk/RiskDraft.h"
#include "ui/risk/RiskItemRow.h"
#include "ui/risk/ScoreStrip.h"
#include "ui/widgets/fields/CheckList.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/fields/FocusInSight.h"
#include "ui/widgets/forms/FormUndo.h"
#include "ui/widgets/labels/LinkButton.h"
#include "ui/widgets/labels/TextLabel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

RiskForm::RiskForm(Register &reg, const RiskTool &tool, const QList<Agency> &agencies, const NewAssessment &start,
                   QWidget *parent)
    : QWidget(parent), m_reg(reg), m_tool(tool), m_start(start), m_strip(new ScoreStrip(this)), m_form(new Form(this))
{
    m_form->addSection(
        tool.title,
        tr("%1 Questions look back %2 months unless they say otherwise.").arg(tool.label).arg(tool.windowMonths));
    addItems(agencies);
    addUnscored();
    addContext();
    addAskedAgain();
    addAssessor(agencies);
    m_advice = new HintLabel({}, this);
    m_advice->setObjectName(u"advice"_s);
    m_form->addWidget(m_advice);
    m_judgementLeft = new HintLabel({}, this);
    m_judgementLeft->setObjectName(u"judgementLeft"_s);
    m_judgementLeft->hide();
    m_form->addWidget(m_judgementLeft);
    connect(m_form->addMainButton(u"recordAssessment"_s, tr("&Record this assessment")), &QPushButton::clicked, this,
            &RiskForm::record);
    connect(m_form->addButton(u"cancelAssessment"_s, tr("&Cancel")), &QPushButton::clicked, this, &RiskForm::cancelled);
    connect(m_form, &Form::edited, this, [this] {
        m_isEdited = true;
        score();
        Q_EMIT edited();
    });
    fill(start);
    new FormUndo(m_form);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    keepFocusInSight(scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_strip);
    column->addWidget(scroll, 1);
}

void RiskForm::addItems(const QList<Agency> &agencies)
{
    for (const RiskItem &item : std::as_const(m_tool.items)) {
        auto *row = new RiskItemRow(item, agencies, m_form);
        const int index = int(m_items.size());
        m_items += row;
        m_form->addWidget(row);
        connect(row, &RiskItemRow::edited, m_form, &Form::edited);
        connect(row, &RiskItemRow::answered, this, [this, index] { goOnAfter(index); });
    }
}

void RiskForm::addUnscored()
{
    if (m_tool.unscored.isEmpty())
        return;
    QStringList prompts;
    for (const UnscoredPrompt &prompt : std::as_const(m_tool.unscored))
        prompts += prompt.text;
    m_form->addSection(tr("Ask as well"), tr("No tick comes of these; the referral keeps the answers."));
    auto *asked = new HintLabel(prompts.join(u'\n'), this);
    asked->setObjectName(u"unscored"_s);
    m_form->addWidget(asked);
}

void RiskForm::addContext()
{
    m_form->addSection(tr("About the incidents"),
                       tr("Rules R1 to R4 look at these as well. Correct the numbers where you know of more."));
    m_context = m_form->add(tr("What also holds"), new CheckList(u"context"_s));
    m_context->addCode(u"hospital"_s, tr("Somebody was in &hospital or badly hurt"));
    m_context->addCode(u"repeat"_s, tr("A re&peat of a case this MARAC has heard or is to hear"));
    m_sixMonths = new LineEdit(u"incidents6Months"_s);
    m_thirtyDays = new LineEdit(u"incidents30Days"_s);
    for (LineEdit *number : {m_sixMonths, m_thirtyDays})
        number->setWidthInChars(6);
    m_form->addRow({new FormField(tr("Incidents in si&x months"), m_sixMonths,
                                  {.hint = tr("Reported to any agency"), .fillsWidth = false}),
                    new FormField(tr("Of these, in the last &30 days"), m_thirtyDays,
                                  {.hint = tr("Empty counts as none"), .fillsWidth = false})});
}

void RiskForm::addAssessor(const QList<Agency> &agencies)
{
    m_form->addSection(tr("Who assessed"));
    m_sameAssessor = new LinkButton(u"sameAssessor"_s, tr("The same as last time"), m_form);
    m_sameAssessor->hide();
    m_form->addWidget(m_sameAssessor);
    m_name = m_form->add(tr("Assessor, by na&me"), new LineEdit(u"assessorName"_s));
    m_post = m_form->add(tr("Pos&t"), new LineEdit(u"assessorPost"_s), {.isOptional = true});
    m_agency = m_form->add(tr("A&gency that made the assessment"), new Choice(u"sourceAgencyId"_s));
    for (const Agency &agency : agencies)
        m_agency->addRecord(agency.id, agency.name);
    connect(m_agency, &Choice::chosen, this, &RiskForm::tellAssessor);
    m_occasion = m_form->add(tr("&Occasion"), new Choice(u"occasion"_s, false), {.fillsWidth = false});
    m_occasion->addCode(QString(), tr("The referral"));
    for (const auto &occasion : Codes<RescoreOccasion>::all)
        m_occasion->addCode(occasion.value, occasionName(occasion.value));
    m_day = new DateEdit(u"assessedOn"_s, m_reg.today());
    m_form->addField(new FormField(tr("&Day of the assessment"), m_day,
                                   {.hint = tr("For example 3/9/26, today, -1d"), .fillsWidth = false}, m_form));
}

static QString numberText(int number)
{
    return number == 0 ? QString() : QString::number(number);
}

/// Empty counts as none; what is no number is left to the use case to refuse.
static int numberOf(const LineEdit *edit)
{
    const QString typed = edit->kept();
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    return typed.isEmpty() ? 0 : isNumber ? number : -1;
}

void RiskForm::tellAssessor()
{
    for (RiskItemRow *row : std::as_const(m_items))
        row->setAssessor(m_agency->record<AgencyId>());
}

void RiskForm::fill(const NewAssessment &start)
{
    for (int i = 0; i < m_items.size(); ++i)
        m_items.at(i)->setAnswer(start.answers.at(i + 1));
    QStringList context;
    if (start.context.hospital)
        context += u"hospital"_s;
    if (start.context.repeat)
        context += u"repeat"_s;
    m_context->setCodes(context);
    m_sixMonths->setText(numberText(start.context.incidents6Months));
    m_thirtyDays->setText(numberText(start.context.incidents30Days));
    m_name->setText(start.assessorName);
    m_post->setText(start.assessorPost);
    m_agency->setRecord(start.sourceAgencyId);
    tellAssessor();
    m_occasion->setCode(start.occasion ? toCode(*start.occasion) : QString());
    m_day->setDate(start.assessedOn);
    score();
}

void RiskForm::sayNotAsked(const QList<int> &items)
{
    for (const int number : items) {
        if (number >= 1 && number <= m_items.size() && !m_items.at(number - 1)->isAnswered())
            m_items.at(number - 1)->sayNotAsked();
    }
    score();
}

void RiskForm::tellRepeat(const QString &why)
{
    m_form->field(u"context"_s)->setHint(why);
}

void RiskForm::proposeIncidents(const ReportedIncidents &counted, const QString &how)
{
    m_sixMonths->setText(numberText(std::max(numberOf(m_sixMonths), counted.inSixMonths)));
    m_thirtyDays->setText(numberText(std::max(numberOf(m_thirtyDays), counted.inThirtyDays)));
    m_form->field(u"incidents6Months"_s)->setHint(how);
    score();
}

void RiskForm::tellJudgementLeft(const QString &told)
{
    m_judgementLeft->setShown(told);
    m_judgementLeft->setVisible(!told.isEmpty());
}

NewAssessment RiskForm::assessment() const
{
    NewAssessment a = m_start;
    for (int i = 0; i < m_items.size(); ++i)
        a.answers.at(i + 1) = m_items.at(i)->answer();
    const QStringList context = m_context->codes();
    a.context = {context.contains(u"hospital"_s), context.contains(u"repeat"_s), numberOf(m_sixMonths),
                 numberOf(m_thirtyDays)};
    a.assessorName = m_name->text();
    a.assessorPost = m_post->text();
    a.sourceAgencyId = m_agency->record<AgencyId>();
    a.occasion = m_occasion->value<RescoreOccasion>();
    a.assessedOn = m_day->date();
    return a;
}

QByteArray RiskForm::draft() const
{
    return toDraft(assessment(), notAsked());
}

QList<int> RiskForm::notAsked() const
{
    QList<int> numbers;
    for (int i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i)->isNotAsked())
            numbers += i + 1;
    }
    return numbers;
}

void RiskForm::score()
{
    const NewAssessment a = assessment();
    const RiskScore score = scoreAssessment(m_tool, a.answers, a.context);
    m_strip->show(
        score, m_tool.range(score.computedBand),
        int(std::count_if(m_items.begin(), m_items.end(), [](const RiskItemRow *row) { return row->isAnswered(); })),
        int(notAsked().size()));
    QStringList advice;
    for (const RiskAdvice &one : score.prompts)
        advice += one.text;
    m_advice->setShown(advice.join(u'\n'));
    m_advice->setVisible(!advice.isEmpty());
}

void RiskForm::goOnAfter(int index)
{
    if (index + 1 < m_items.size())
        m_items.at(index + 1)->begin();
    else
        m_context->setFocus(Qt::OtherFocusReason);
}

void RiskForm::begin()
{
    auto row =
        std::find_if(m_items.cbegin(), m_items.cend(), [](const RiskItemRow *one) { return !one->isAnswered(); });
    if (row == m_items.cend())
        row = std::find_if(m_items.cbegin(), m_items.cend(), [](const RiskItemRow *one) { return one->isNotAsked(); });
    if (row == m_items.cend() && m_hasLastTime)
        row = m_items.cbegin();
    if (row != m_items.cend())
        (*row)->begin();
    else
        m_context->setFocus(Qt::OtherFocusReason);
}

void RiskForm::record()
{
    m_form->clearProblems();
    if (!m_form->check())
        return;
    if (refusesCopy())
        return;
    const Result<AssessmentId> id = recordAssessment(m_reg, assessment());
    if (!id) {
        m_form->showProblem(id.error());
        return;
    }
    m_isEdited = false;
    Q_EMIT recorded();
}

} // namespace marac
