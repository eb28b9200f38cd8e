// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ReferralsList.h"

#include "core/referrals/ListReferrals.h"
#include "ui/referrals/ReferralWords.h"
#include "ui/shell/Page.h"
#include "ui/shell/drafts/RememberList.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/labels/EmptyState.h"
#include "ui/widgets/lists/RecordTable.h"

namespace marac {

using namespace Qt::StringLiterals;

ReferralsList::ReferralsList(PageContext &context, QObject *parent)
    : QObject(parent), m_context(context),
      m_model(new RowsModel<ReferralRow>(
          referralColumns(), [](const ReferralRow &row) { return row.id.value(); }, this)),
      m_table(new RecordTable(u"referrals"_s, tr("Referrals"))), m_state(new Choice(u"stateFilter"_s, false))
{
    m_model->setReader([this](const ListWanted &wanted) { return page(wanted); }, {u"received"_s});
    m_table->setModel(m_model);
    m_table->setLongHint(tr("Filter by reference or victim’s name (Ctrl+F)"));
    auto *empty = new EmptyState(u"referrals"_s, tr("No referrals here"),
                                 tr("Referrals stand here from the day they are received, the newest first."),
                                 context.reg().may(Operation::TakeReferral) ? tr("Take a referral in") : QString());
    m_table->setEmptyState(empty);
    connect(empty, &EmptyState::firstStep, this, &ReferralsList::firstWanted);
    m_state->addCode(QString(), tr("All states"));
    for (const ReferralState state :
         {ReferralState::Received, ReferralState::Returned, ReferralState::Accepted, ReferralState::Refused})
        m_state->addCode(state, word(state));
    m_state->setAccessibleName(tr("Show referrals of this state"));
    m_table->addToolWidget(m_state);
    rememberList(context, m_table);
    connect(m_state, &Choice::chosen, this, &ReferralsList::read);
}

std::optional<ListPage<ReferralRow>> ReferralsList::page(const ListWanted &wanted)
{
    const Result<ListPage<ReferralRow>> lines = listReferrals(m_context.reg(), m_state->value<ReferralState>(), wanted);
    if (lines)
        return *lines;
    m_context.prompts().failed(lines.error());
    return std::nullopt;
}

void ReferralsList::read()
{
    m_model->readAgain();
}

} // namespace marac
