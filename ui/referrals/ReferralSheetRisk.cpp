// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ReferralSheet.h"
#include "ui/risk/AnswersPanel.h"
#include "ui/risk/RiskFacts.h"
#include "ui/shell/OrderPaper.h"
#include "ui/widgets/labels/FactSheet.h"

#include <QPushButton>

namespace marac {

using namespace Qt::StringLiterals;

void ReferralSheet::addRisk(FactSheet &sheet, const QHash<AgencyId, QString> &agencies)
{
    sheet.addHeading(tr("Risk"));
    if (!m_file.assessment) {
        sheet.addText(tr("Not assessed yet."));
        addRiskPapers(sheet);
        return;
    }
    addRiskFacts(sheet, *m_file.assessment, agencies);
    if (m_file.tool && !helpsText(m_file.tool->range(m_file.assessment->finalBand)).isEmpty())
        sheet.addHint(helpsText(m_file.tool->range(m_file.assessment->finalBand)));
    sheet.addWidget(new AnswersPanel(m_context, m_file.assessment->id, agencies, this));
    if (mayBeAssessed())
        connect(sheet.addButton(u"reassess"_s, tr("Assess again")), &QPushButton::clicked, this,
                &ReferralSheet::assessmentWanted);
    if (m_file.record.referral.state != ReferralState::Refused && m_context.reg().may(Operation::OverrideRisk))
        connect(sheet.addButton(u"judge"_s, tr("Change the &band by judgement")), &QPushButton::clicked, this,
                &ReferralSheet::overrideWanted);
    addRiskPapers(sheet);
}

void ReferralSheet::addRiskPapers(FactSheet &sheet)
{
    if (!m_context.reg().may(Operation::PrintDocuments))
        return;
    const auto add = [&](const QString &name, const QString &text, bool blank) {
        connect(sheet.addButton(name, text), &QPushButton::clicked, this, [this, blank] {
            documents::PaperOrder order{.kind = documents::DocumentKind::RiskForm, .blank = blank};
            if (!blank)
                order.referral = m_file.record.referral.id;
            orderPaper(this, m_context, order, {blank ? u"blank"_s : m_file.record.referral.ref});
        });
    };
    if (m_file.assessment)
        add(u"printRiskForm"_s, tr("Risk form…"), false);
    if (mayBeAssessed())
        add(u"printBlankRiskForm"_s, tr("Blank risk form…"), true);
}

} // namespace marac
