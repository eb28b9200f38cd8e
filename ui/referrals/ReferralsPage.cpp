// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ReferralsPage.h"

#include "ui/referrals/ReferralsView.h"

namespace marac {

using namespace Qt::StringLiterals;

Page referralsPage()
{
    return {u"referrals"_s,
            ReferralsView::tr("Referrals"),
            u"referrals"_s,
            20,
            Operation::ConsultReferrals,
            [](PageContext &context, QWidget *parent) -> PageView * { return new ReferralsView(context, parent); }};
}

} // namespace marac
