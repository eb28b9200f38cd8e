// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agencies/PaneForm.h"

namespace marac {

class DateEdit;
class Register;

/// R135: records that a partner withdraws by written notice.
class WithdrawalForm final : public PaneForm
{
    Q_OBJECT

public:
    WithdrawalForm(Register &reg, const Signatory &signatory, AgencyId shownAgency, QWidget *parent = nullptr);

protected:
    Result<Kept> keep() override;

private:
    Register &m_reg;
    Signatory m_signatory;
    AgencyId m_shownAgency;
    DateEdit *m_noticeOn;
    DateEdit *m_withdrawnOn;
};

} // namespace marac
