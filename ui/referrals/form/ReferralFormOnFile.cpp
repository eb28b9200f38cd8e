// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/Register.h"
#include "ui/referrals/form/PartsEditor.h"
#include "ui/referrals/form/ReferralForm.h"
#include "ui/widgets/forms/Form.h"

namespace marac {

/// Somebody changed the referral after it was opened: what a form that is opened now would show of it.
Result<QList<FieldState>> ReferralForm::readAgain()
{
    const Result<ReferralFile> file = consultReferral(m_reg, m_referral.id);
    if (!file)
        return Failure(file.error());
    ReferralForm theirs(m_reg, m_prompts, m_agencies);
    theirs.setKept(*file);
    QList<FieldState> states = statesOf(theirs.m_form);
    m_parts->follow(*file, *theirs.m_parts, states);
    m_referral = file->record.referral;
    return states;
}

void ReferralForm::hideProtected(const ReferralFile &file)
{
    m_parts->hideProtected(file);
}

} // namespace marac
