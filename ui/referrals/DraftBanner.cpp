// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/DraftBanner.h"

#include "core/documents/Dates.h"
#include "core/register/Register.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/labels/Banner.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

const QString DraftBanner::referralForm = QStringLiteral("referral");
const QString DraftBanner::riskForm = QStringLiteral("assessment");
const QString DraftBanner::judgementForm = QStringLiteral("judgement");
const QString DraftBanner::acceptanceForm = QStringLiteral("acceptance");
const QString DraftBanner::sharingForm = QStringLiteral("without_consent");

DraftBanner::DraftBanner(Register &reg, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_reg(reg), m_prompts(prompts), m_banner(new Banner(Tone::Info, {}, this))
{
    setObjectName(QStringLiteral("draft"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    connect(m_banner->addButton(QStringLiteral("goOn"), tr("&Go on with it")), &QPushButton::clicked, this,
            [this] { Q_EMIT takenUp(*m_offered); });
    connect(m_banner->addButton(QStringLiteral("dropDraft"), tr("&Drop it")), &QPushButton::clicked, this, [this] {
        drop(m_offered->form, m_offered->subject);
        offer();
    });
    hide();
}

bool DraftBanner::keep(const QString &form, const QString &subject, const QByteArray &content)
{
    const Result<> kept = m_reg.keepDraft(form, subject, content);
    if (!kept)
        m_prompts.failed(kept.error());
    return kept.has_value();
}

void DraftBanner::drop(const QString &form, const QString &subject)
{
    if (const Result<> dropped = m_reg.dropDraft(form, subject); !dropped)
        m_prompts.failed(dropped.error());
}

/// What is not finished, in words; empty for another page's drafts and for what the role no longer does.
QString DraftBanner::wordsFor(const Draft &draft) const
{
    const QString when = documents::moment(draft.keptAt);
    if (draft.form == referralForm && m_reg.may(Operation::TakeReferral))
        return tr("A referral form from %1 is not finished.").arg(when);
    if (draft.form == riskForm && m_reg.may(Operation::TakeReferral))
        return tr("A risk assessment from %1 is not finished.").arg(when);
    if (draft.form == judgementForm && m_reg.may(Operation::OverrideRisk))
        return tr("A judgement on a band from %1 is not finished.").arg(when);
    if (draft.form == acceptanceForm && m_reg.may(Operation::DecideReferral))
        return tr("The acceptance of a referral from %1 is not finished.").arg(when);
    if (draft.form == sharingForm && m_reg.may(Operation::TakeReferral))
        return tr("A form for sharing without consent from %1 is not finished.").arg(when);
    return {};
}

void DraftBanner::offer()
{
    m_offered.reset();
    const QList<Draft> mine = m_reg.drafts().value_or(QList<Draft>());
    const auto found =
        std::find_if(mine.begin(), mine.end(), [this](const Draft &draft) { return !wordsFor(draft).isEmpty(); });
    if (found != mine.end()) {
        m_offered = *found;
        m_banner->show(Tone::Info, wordsFor(*found));
    }
    setVisible(m_offered.has_value());
}

} // namespace marac
