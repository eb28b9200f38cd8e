// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agencies/PaneForm.h"

namespace marac {

class CheckList;
class Choice;
class DateEdit;
class LineEdit;
class Register;

/// Changes a data controller: senior officer (R009), signature (R134), registration (R017), the law it works under (R016).
class SignatoryForm final : public PaneForm
{
    Q_OBJECT

public:
    /// `shownAgency` is the agency that is open beside it.
    SignatoryForm(Register &reg, const Signatory &signatory, AgencyId shownAgency, QWidget *parent = nullptr);

    bool isChange() const override { return true; }
    void follow(const AgencyFile &file) override
    {
        m_signatory = file.signatory;
        fill();
    }

protected:
    Result<Kept> keep() override;

private:
    void fill();

    Register &m_reg;
    Signatory m_signatory;
    AgencyId m_shownAgency;
    LineEdit *m_legalName;
    LineEdit *m_seniorOfficer;
    LineEdit *m_seniorOfficerPost;
    DateEdit *m_signedOn;
    LineEdit *m_signedBy;
    LineEdit *m_signedByPost;
    LineEdit *m_icoNumber;
    DateEdit *m_icoExpiresOn;
    LineEdit *m_icoPurpose;
    Choice *m_regime;
    CheckList *m_authority;
};

} // namespace marac
