// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/RiskItemRow.h"

#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/ChoiceButtons.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/looks/FlowLayout.h"
#include "ui/widgets/writing/LineAid.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

RiskItemRow::RiskItemRow(const RiskItem &item, const QList<Agency> &agencies, QWidget *parent)
    : QWidget(parent), m_answer(ChoiceButtons::answers(QStringLiteral("item%1").arg(item.number), this)),
      m_source(new Choice(QStringLiteral("item%1.source").arg(item.number), false, this)),
      m_agency(new Choice(QStringLiteral("item%1.agency").arg(item.number), false, this)),
      m_note(new LineEdit(QStringLiteral("note%1").arg(item.number), this)), m_lastTime(new HintLabel({}, this))
{
    auto *question =
        new TextLabel(tr("%1. %2", "number and question").arg(item.number).arg(item.question), TextSize::Body);
    QFont strong = question->font();
    strong.setWeight(QFont::DemiBold);
    question->setFont(strong);

    const QList<QPushButton *> buttons = m_answer->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setAccessibleName(
            tr("%1. %2: %3", "number, question, answer").arg(item.number).arg(item.question, button->text()));
    m_answer->setAccessibleName(item.question);
    m_source->addCode(AnswerSource::Victim, tr("From the victim"));
    m_source->addCode(AnswerSource::Police, tr("From the police"));
    m_source->addCode(AnswerSource::Other, tr("From somebody else"));
    m_source->setAccessibleName(tr("%1: whose answer", "an item's short name").arg(item.name));
    m_agency->addCode(QString(), tr("The assessor’s own agency"));
    for (const Agency &agency : agencies) {
        m_agency->addRecord(agency.id, agency.name);
        if (agency.kind == AgencyKind::Police && !m_police)
            m_police = agency.id;
    }
    m_agency->setAccessibleName(tr("%1: by which agency’s word", "an item's short name").arg(item.name));
    m_note->setAccessibleName(tr("%1: note", "an item's short name").arg(item.name));
    m_note->setPlaceholderText(tr("Note"));
    new LineAid(m_note);

    m_lastTime->setObjectName(QStringLiteral("item%1.lastTime").arg(item.number));
    m_lastTime->hide();
    auto *line = new FlowLayout(theme::grid);
    line->addWidget(m_source);
    line->addWidget(m_agency);
    line->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(question);
    column->addWidget(new HintLabel(item.guidance, this));
    column->addWidget(m_answer);
    column->addWidget(m_lastTime);
    column->addLayout(line);

    connect(m_answer, &ChoiceButtons::chosen, this, [this] {
        m_isAnew = true;
        m_lastTime->hide();
        if (m_given.sourceAgencyId)
            chooseAgency(m_answer->code() == toCode(m_given.answer) ? m_given.sourceAgencyId : usualAgency());
        Q_EMIT edited();
        Q_EMIT answered();
    });
    connect(m_source, &Choice::edited, this, [this] {
        chooseAgency(usualAgency());
        Q_EMIT edited();
    });
    connect(m_agency, &Choice::edited, this, &RiskItemRow::edited);
    connect(m_note, &LineEdit::edited, this, &RiskItemRow::edited);
    follow();
}

AgencyId RiskItemRow::usualAgency() const
{
    return m_source->value<AnswerSource>() == AnswerSource::Police ? m_police : AgencyId();
}

void RiskItemRow::chooseAgency(AgencyId agency)
{
    const QString code = agency ? QString::number(agency.value()) : QString();
    if (m_agency->findData(code) < 0)
        m_agency->addCode(code, tr("The agency that said so before"));
    m_agency->setCode(code);
    follow();
}

void RiskItemRow::follow()
{
    const AgencyId agency = m_agency->record<AgencyId>();
    m_agency->setVisible(m_source->value<AnswerSource>() != AnswerSource::Victim || (agency && agency != m_assessor));
}

void RiskItemRow::setAssessor(AgencyId agency)
{
    m_assessor = agency;
    follow();
}

ItemAnswer RiskItemRow::answer() const
{
    return {fromCode<Answer>(m_answer->code()).value_or(Answer::NotAsked),
            m_source->value<AnswerSource>().value_or(AnswerSource::Victim), m_note->kept(),
            m_agency->record<AgencyId>()};
}

void RiskItemRow::setAnswer(const ItemAnswer &answer)
{
    m_given = answer;
    m_answer->setCode(answer.answer == Answer::NotAsked ? QString() : toCode(answer.answer));
    m_source->setValue(answer.source);
    m_note->setText(answer.note);
    chooseAgency(answer.sourceAgencyId);
}

void RiskItemRow::tellLastTime(Answer answer)
{
    m_isAnew = isAnswered() && m_answer->code() != toCode(answer);
    m_lastTime->setShown(tr("As last time"));
    m_lastTime->setVisible(isAnswered() && !m_isAnew);
}

void RiskItemRow::sayNotAsked()
{
    m_answer->setCode(toCode(Answer::NotAsked));
}

bool RiskItemRow::isNotAsked() const
{
    return m_answer->code() == toCode(Answer::NotAsked);
}

bool RiskItemRow::isAnswered() const
{
    return !m_answer->code().isEmpty();
}

void RiskItemRow::begin()
{
    m_answer->setFocus(Qt::OtherFocusReason);
}

} // namespace marac
