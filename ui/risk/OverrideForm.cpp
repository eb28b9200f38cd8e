// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/OverrideForm.h"

#include "core/register/Register.h"
#include "core/risk/ListAuthorisers.h"
#include "core/risk/OverrideBand.h"
#include "core/risk/rules/LoweringBand.h"
#include "ui/risk/RiskFacts.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/forms/FormDraft.h"
#include "ui/widgets/forms/FormUndo.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

static const QString assessmentKey = u"#assessment"_s; // no editor has such a name

OverrideForm::OverrideForm(Register &reg, const Assessment &assessment, const QList<Agency> &agencies, QWidget *parent)
    : QWidget(parent), m_reg(reg), m_assessment(assessment), m_form(new Form(this))
{
    m_form->addSection(tr("Professional judgement on the band"),
                       tr("%1; the band that stands is %2. The computed band stays on record beside the judgement.")
                           .arg(ticksText(assessment.ticks, assessment.rangeHigh), bandName(assessment.finalBand)));
    QHash<AgencyId, QString> names;
    for (const Agency &agency : agencies)
        names.insert(agency.id, agency.name);
    for (const Judgement &judgement : assessment.judgements)
        m_form->addWidget(new HintLabel(tr("Judged before: %1").arg(judgementLine(judgement, names)), this));
    m_band = m_form->add(tr("&Band it should have"), new Choice(u"band"_s));
    for (const RiskBand band : {RiskBand::Standard, RiskBand::Medium, RiskBand::High, RiskBand::VeryHigh}) {
        if (band != assessment.finalBand)
            m_band->addCode(band, bandName(band));
    }
    m_rationale = m_form->add(tr("&Why"), new NarrativeEdit(u"rationale"_s),
                              {.hint = tr("What the ticks don't show. The audit trail keeps it.")});
    m_byName = m_form->add(tr("&Professional whose judgement it is"), new LineEdit(u"byName"_s));
    m_byPost = m_form->add(tr("P&ost"), new LineEdit(u"byPost"_s));
    m_agency = m_form->add(tr("Th&at person’s agency"), new Choice(u"sourceAgencyId"_s));
    for (const Agency &agency : agencies)
        m_agency->addRecord(agency.id, agency.name);
    m_agency->setRecord(assessment.sourceAgencyId);
    m_authoriser = m_form->add(tr("PDMO or DMO who a&grees"), new Choice(u"authoriser"_s),
                               {.hint = tr("Officers designated today; nobody agrees to their own judgement.")});
    m_second = m_form->add(tr("&Second authoriser"), new Choice(u"secondAuthoriser"_s),
                           {.hint = tr("Lowering a band needs another officer again.")});
    addOfficers(names);
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
    m_undo = new FormUndo(m_form);
}

void OverrideForm::addOfficers(const QHash<AgencyId, QString> &names)
{
    const Result<QList<Authoriser>> officers = listAuthorisers(m_reg);
    if (!officers) {
        m_form->showProblem(officers.error());
        return;
    }
    for (const Authoriser &officer : *officers) {
        for (Choice *choice : {m_authoriser, m_second})
            choice->addRecord(officer.officerId, authoriserText(officer, names));
    }
}

void OverrideForm::begin()
{
    m_band->setFocus(Qt::OtherFocusReason);
}

QByteArray OverrideForm::draft() const
{
    QJsonObject draft = valuesOf(m_form);
    draft.insert(assessmentKey, QString::number(m_assessment.id.value()));
    return QJsonDocument(draft).toJson(QJsonDocument::Compact);
}

void OverrideForm::setDraft(const QByteArray &draft)
{
    restoreDraft(m_form, draft);
    const qint64 judged = QJsonDocument::fromJson(draft).object().value(assessmentKey).toString().toLongLong();
    if (judged != m_assessment.id.value()) {
        m_form->addNotice(
            new Banner(Tone::Warning,
                       tr("This was written about an earlier assessment. Somebody has recorded another one since: "
                          "see above what it found, and keep the judgement only if it holds for that one, too.")));
    }
    m_undo->begin();
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
            m_rationale->typed(),
            m_byName->text(),
            m_byPost->text(),
            m_agency->record<AgencyId>(),
            m_authoriser->record<OfficerId>(),
            m_second->record<OfficerId>()};
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
