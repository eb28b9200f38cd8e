// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agencies/PaneForm.h"

#include <QList>

namespace marac {

class CheckList;
class Choice;
class LineEdit;
class NarrativeEdit;
class Register;

/// Adds an agency or changes its own fields. A new agency may bring its data controller with it.
class AgencyForm final : public PaneForm
{
    Q_OBJECT

public:
    AgencyForm(Register &reg, const Agency &agency, const QList<Signatory> &signatories, QWidget *parent = nullptr);

    bool isChange() const override { return m_agency.id.isValid(); }
    void follow(const AgencyFile &file) override;

protected:
    Result<Kept> keep() override;

private:
    void fill();
    void addController(const QList<Signatory> &signatories);
    void showControllerName();
    void tellSecurity();
    Agency typed() const;

    Register &m_reg;
    Agency m_agency;
    LineEdit *m_name;
    LineEdit *m_code;
    Choice *m_kind;
    Choice *m_signatory = nullptr;
    LineEdit *m_controllerName = nullptr;
    LineEdit *m_secureEmail;
    LineEdit *m_phone;
    NarrativeEdit *m_postalAddress;
    CheckList *m_use = nullptr;
};

} // namespace marac
