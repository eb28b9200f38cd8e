// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/Assessment.h"
#include "core/risk/BandOverride.h"

#include <QHash>
#include <QWidget>

namespace marac {

class Choice;
class Form;
class FormUndo;
class LineEdit;
class NarrativeEdit;
class Register;

/// Professional judgement on a band (rules R5 and R6): another band, why, whose judgement it is, which designated officer
/// agrees, and a second one when the band is lowered.
class OverrideForm final : public QWidget
{
    Q_OBJECT

public:
    /// `agencies`: those a judgement can come from.
    OverrideForm(Register &reg, const Assessment &assessment, const QList<Agency> &agencies, QWidget *parent = nullptr);

    QByteArray draft() const;
    void setDraft(const QByteArray &draft);
    bool hasUnsavedWork() const { return m_isEdited; }
    void begin();

Q_SIGNALS:
    void edited();
    void overridden();
    void cancelled();

private:
    void addOfficers(const QHash<AgencyId, QString> &names);
    BandOverride judgement() const;
    void follow();
    void save();

    Register &m_reg;
    Assessment m_assessment;
    Form *m_form;
    FormUndo *m_undo;
    Choice *m_band;
    NarrativeEdit *m_rationale;
    LineEdit *m_byName;
    LineEdit *m_byPost;
    Choice *m_agency;
    Choice *m_authoriser;
    Choice *m_second;
    bool m_isEdited = false;
};

} // namespace marac
