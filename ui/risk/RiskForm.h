// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/Assessment.h"
#include "core/risk/rules/ReportedIncidents.h"
#include "ui/widgets/forms/Form.h"

#include <QWidget>

namespace marac {

class CheckList;
class Choice;
class DateEdit;
class HintLabel;
class LineEdit;
class LinkButton;
class Register;
class RiskItemRow;
class ScoreStrip;

/// The twenty questions with the score as it grows: each answered by one key, which leads on to the next. Ctrl+Return records.
///
///     auto *form = new RiskForm(reg, tool, agencies, start);   // start names referral or case, assessor, agency, day
///     connect(form, &RiskForm::recorded, …);
class RiskForm final : public QWidget
{
    Q_OBJECT

public:
    RiskForm(Register &reg, const RiskTool &tool, const QList<Agency> &agencies, const NewAssessment &start,
             QWidget *parent = nullptr);

    /// Of these items somebody said before that they were not asked.
    void sayNotAsked(const QList<int> &items);
    /// The box "a repeat" is ticked: `why`.
    void tellRepeat(const QString &why);
    /// The assessment before this one answered so: what is not answered anew is as last time, and is recorded only when somebody
    /// says that each item was asked again. Who assessed then is offered, and taken over only when somebody says so.
    void tellLastTime(const Assessment &before);
    /// What the register knows of the incidents (R3), proposed beforehand where it is more than what stands there: `how` it was
    /// counted.
    void proposeIncidents(const ReportedIncidents &counted, const QString &how);
    /// The assessment before this one was judged: `told` says that the judgement does not carry over.
    void tellJudgementLeft(const QString &told);
    /// As typed so far.
    NewAssessment assessment() const;
    QByteArray draft() const;
    /// What it starts with was typed before: a draft taken up again.
    void setUnsaved() { m_isEdited = true; }
    bool hasUnsavedWork() const { return m_isEdited; }
    /// Focus on the first item without an answer, or else on the first that was not asked; where all is as last time, on the
    /// first.
    void begin();

Q_SIGNALS:
    void edited();
    void recorded();
    void cancelled();

private:
    void addItems(const QList<Agency> &agencies);
    void addUnscored();
    void addContext();
    void addAskedAgain();
    void addAssessor(const QList<Agency> &agencies);
    void fill(const NewAssessment &start);
    void tellAssessor();
    void offerAssessor(const Assessment &before);
    void score();
    QList<int> notAsked() const;
    void goOnAfter(int index);
    bool refusesCopy();
    void record();

    Register &m_reg;
    RiskTool m_tool;
    NewAssessment m_start;
    ScoreStrip *m_strip;
    Form *m_form;
    QList<RiskItemRow *> m_items;
    CheckList *m_context = nullptr;
    LinkButton *m_sameAssessor = nullptr; ///< in sight where there was a last time
    CheckList *m_askedAgain = nullptr;    ///< in sight where there was a last time
    LineEdit *m_sixMonths = nullptr;
    LineEdit *m_thirtyDays = nullptr;
    LineEdit *m_name = nullptr;
    LineEdit *m_post = nullptr;
    Choice *m_agency = nullptr;
    Choice *m_occasion = nullptr;
    DateEdit *m_day = nullptr;
    HintLabel *m_advice = nullptr;
    HintLabel *m_judgementLeft = nullptr;
    bool m_hasLastTime = false;
    bool m_isEdited = false;
};

} // namespace marac
