// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/Assessment.h"

#include <QWidget>

namespace marac {

class Choice;
class Form;
class LineEdit;
class NarrativeEdit;
class Register;

/// Professional judgement on a band (rules R5 and R6): another band, why, whose judgement it is, who agrees, and a second
/// authoriser when the band is lowered.
class OverrideForm final : public QWidget
{
    Q_OBJECT

public:
    OverrideForm(Register &reg, const Assessment &assessment, QWidget *parent = nullptr);

    QByteArray draft() const;
    void setDraft(const QByteArray &draft);
    bool hasUnsavedWork() const { return m_isEdited; }
    void begin();

Q_SIGNALS:
    void edited();
    void overridden();
    void cancelled();

private:
    BandOverride judgement() const;
    void follow();
    void save();

    Register &m_reg;
    Assessment m_assessment;
    Form *m_form;
    Choice *m_band;
    NarrativeEdit *m_rationale;
    LineEdit *m_byName;
    LineEdit *m_byPost;
    LineEdit *m_authoriser;
    Choice *m_designation;
    LineEdit *m_second;
    bool m_isEdited = false;
};

} // namespace marac
