// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ReferralSheet.h"
#include "ui/shell/OrderPaper.h"
#include "ui/widgets/labels/FactSheet.h"

#include <QPushButton>

namespace marac {

using namespace Qt::StringLiterals;

/// As long as the referral is with its referrer: the letter that tells them why.
void ReferralSheet::addReturnedLetter(FactSheet &sheet)
{
    const Referral &referral = m_file.record.referral;
    if (referral.state != ReferralState::Returned || !m_context.reg().may(Operation::PrintDocuments))
        return;
    QPushButton *letter = sheet.addButton(u"printReturnedLetter"_s, tr("&Letter to the referrer…"));
    letter->setAutoDefault(true);
    connect(letter, &QPushButton::clicked, this, [this] {
        const Referral &one = m_file.record.referral;
        orderPaper(this, m_context, {.kind = documents::DocumentKind::ReturnedLetter, .referral = one.id}, {one.ref});
    });
}

} // namespace marac
