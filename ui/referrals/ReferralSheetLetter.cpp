// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ReferralSheet.h"

#include "core/base/Clock.h"
#include "core/documents/Dates.h"
#include "ui/shell/OrderPaper.h"
#include "ui/widgets/labels/FactSheet.h"

#include <QPushButton>

namespace marac {

using namespace Qt::StringLiterals;

/// What the referrer was told each time, the newest first: what is asked for now stands on top. Each earlier return has its own
/// letter beside it.
void ReferralSheet::addReturns(FactSheet &sheet)
{
    const bool isBack = m_file.record.referral.state == ReferralState::Returned;
    for (qsizetype i = m_file.returns.size() - 1; i >= 0; --i) {
        const ReferralReturn &one = m_file.returns.at(i);
        const bool isLast = i == m_file.returns.size() - 1;
        const QString day = documents::shortDate(Clock::local(one.returnedAt).date());
        sheet.addFact(isBack && isLast ? tr("Returned on %1 because").arg(day)
                                       : tr("Returned before, on %1, because").arg(day),
                      one.reasons);
        if (!isLast) {
            const QString number = QString::number(i + 1);
            //: its number among the returns of a referral, and its day
            addLetter(sheet, u"printReturnedLetter.%1"_s.arg(number), tr("Letter of return %1, %2…").arg(number, day),
                      one.id, {m_file.record.referral.ref, number});
        }
    }
}

/// Once the referral was returned, whatever became of it since: the letter that tells its referrer why.
void ReferralSheet::addReturnedLetter(FactSheet &sheet)
{
    if (!m_file.returns.isEmpty())
        addLetter(sheet, u"printReturnedLetter"_s, tr("&Letter to the referrer…"), {}, {m_file.record.referral.ref});
}

void ReferralSheet::addLetter(FactSheet &sheet, const QString &name, const QString &text, ReferralReturnId id,
                              const QStringList &reference)
{
    if (!m_context.reg().may(Operation::PrintDocuments))
        return;
    QPushButton *letter = sheet.addButton(name, text);
    letter->setAutoDefault(true);
    connect(letter, &QPushButton::clicked, this, [this, id, reference] {
        orderPaper(
            this, m_context,
            {.kind = documents::DocumentKind::ReturnedLetter, .referral = m_file.record.referral.id, .returned = id},
            reference);
    });
}

} // namespace marac
