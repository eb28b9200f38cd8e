// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/WithdrawalForm.h"

#include "core/agencies/signatories/WithdrawSignatory.h"
#include "core/register/Register.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/Banner.h"

namespace marac {

WithdrawalForm::WithdrawalForm(Register &reg, const Signatory &signatory, AgencyId shownAgency, QWidget *parent)
    : PaneForm(parent), m_reg(reg), m_signatory(signatory), m_shownAgency(shownAgency)
{
    form()->addSection(
        tr("Record a withdrawal"),
        tr("Any partner may withdraw from the protocol by written notice to the other signatories (section 11)."));
    form()->addWidget(new Banner(
        Tone::Info,
        tr("All agencies of this data controller leave with it. What they disclosed and received stays recorded, and "
           "they stay bound for it; data that is no longer relevant is destroyed or returned.")));
    m_noticeOn = form()->add(tr("Day of the written &notice"), new DateEdit(QStringLiteral("noticeOn"), reg.today()),
                             {.fillsWidth = false});
    m_withdrawnOn =
        form()->add(tr("No longer a partner &from"), new DateEdit(QStringLiteral("withdrawnOn"), reg.today()),
                    {.hint = tr("The first day on which they take no part"), .fillsWidth = false});
    addButtons(tr("Record the &withdrawal"));
}

Result<PaneForm::Kept> WithdrawalForm::keep()
{
    const Result<> done =
        withdrawSignatory(m_reg, {m_signatory.id, m_noticeOn->date(), m_withdrawnOn->date(), m_signatory.version});
    if (!done)
        return Failure(done.error());
    return Kept{m_shownAgency, tr("The withdrawal was recorded. The other signatories must have the written notice.")};
}

} // namespace marac
