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

/// Designates an officer or corrects a designation (R010, R011, R138).
class OfficerForm final : public PaneForm
{
    Q_OBJECT

public:
    /// officer.agencyId says for which agency.
    OfficerForm(Register &reg, const Officer &officer, QWidget *parent = nullptr);

    bool isChange() const override { return m_officer.id.isValid(); }
    void follow(const AgencyFile &file) override;

protected:
    Result<Kept> keep() override;

private:
    void fill();
    void showAuthorisation();
    bool isTemporary() const;

    Register &m_reg;
    Officer m_officer;
    Choice *m_designation;
    LineEdit *m_name;
    LineEdit *m_post;
    DateEdit *m_designatedOn;
    DateEdit *m_formSignedOn;
    CheckList *m_temporary;
    LineEdit *m_authorisedBy;
    LineEdit *m_email;
    LineEdit *m_phone;
};

/// Ends a designation: asks for its last day.
class EndDesignationForm final : public PaneForm
{
    Q_OBJECT

public:
    EndDesignationForm(Register &reg, const Officer &officer, QWidget *parent = nullptr);

protected:
    Result<Kept> keep() override;

private:
    Register &m_reg;
    Officer m_officer;
    DateEdit *m_endedOn;
};

} // namespace marac
