// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/OverrideForm.h"

#include "core/agencies/AgencyWords.h"
#include "core/register/Register.h"
#include "core/risk/OverrideBand.h"
#include "ui/risk/RiskFacts.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/fields/NarrativeEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/forms/FormDraft.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

OverrideForm::OverrideForm(Register &reg, const Assessment &assessment, QWidget *parent)
    : QWidget(parent), m_reg(reg), m_assessment(assessment), m_form(new Form(this))
{
    m_form->addSection(tr("Professional judgement on the band"),
                       tr("%1; the band that stands is %2. The computed band stays on record beside the judgement.")
                           .arg(ticksText(assessment.ticks, assessment.rangeHigh), bandName(assessment.finalBand)));
    m_band = m_form->add(tr("&Band it should have"), new Choice(u"band"_s));
    for (const RiskBand band : {RiskBand::Standard, RiskBand::Medium, RiskBand::High, RiskBand::VeryHigh}) {
        if (band != assessment.finalBand)
            m_band->addCode(band, bandName(band));
    }
    m_rationale = m_form->add(tr("&Why"), new NarrativeEdit(u"rationale"_s),
                              {.hint = tr("What the ticks don't show. The audit trail keeps it.")});
    m_byName = m_form->add(tr("&Professional whose judgement it is"), new LineEdit(u"byName"_s));
    m_byPost = m_form->add(tr("P&ost"), new LineEdit(u"byPost"_s));
    m_authoriser = m_form->add(tr("O&fficer who agrees, by name"), new LineEdit(u"authoriser"_s));
    m_designation = m_form->add(tr("That officer is"), new Choice(u"authoriserDesignation"_s));
    for (const Designation designation : {Designation::Pdmo, Designation::Dmo})
        m_designation->addCode(designation, word(designation));
    m_second = m_form->add(tr("&Second authoriser, by name"), new LineEdit(u"secondAuthoriser"_s),
                           {.hint = tr("Lowering a band needs another person again.")});
    connect(m_form->addMainButton(u"saveOverride"_s, tr("&Keep this judgement")), &QPushButton::clicked, this,
            &OverrideForm::save);
    connect(m_form->addButton(u"cancelOverride"_s, tr("&Cancel")), &QPushButton::clicked, this,
            &OverrideForm::cancelled);
    connect(m_form, &Form::edited, this, [this] {
        m_isEdited = true;
        Q_EMIT edited();
    });
    connect(m_band, &Choice::chosen, this, &OverrideForm::follow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    follow();
}

void OverrideForm::begin()
{
    m_band->setFocus(Qt::OtherFocusReason);
}

QByteArray OverrideForm::draft() const
{
    return draftOf(m_form);
}

void OverrideForm::setDraft(const QByteArray &draft)
{
    restoreDraft(m_form, draft);
    m_isEdited = true;
}

void OverrideForm::follow()
{
    const std::optional<RiskBand> wanted = m_band->value<RiskBand>();
    m_form->field(u"secondAuthoriser"_s)
        ->setVisible(wanted && isLowering(m_assessment.computedBand, m_assessment.finalBand, *wanted));
}

BandOverride OverrideForm::judgement() const
{
    return {m_band->value<RiskBand>().value_or(m_assessment.finalBand),
            m_rationale->toPlainText(),
            m_byName->text(),
            m_byPost->text(),
            m_authoriser->text(),
            m_designation->value<Designation>(),
            m_second->text()};
}

void OverrideForm::save()
{
    m_form->clearProblems();
    if (!m_band->value<RiskBand>()) {
        m_form->showProblem({Problem::Kind::Invalid, {}, {{u"band"_s, tr("Choose the band that it should have.")}}});
        return;
    }
    if (!m_form->check())
        return;
    const Result<> kept = overrideBand(m_reg, m_assessment.id, judgement(), m_assessment.version);
    if (!kept) {
        m_form->showProblem(kept.error());
        return;
    }
    m_isEdited = false;
    Q_EMIT overridden();
}

} // namespace marac
