// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/rules/RiskAnswers.h"

#include <QWidget>

namespace marac {

class Choice;
class ChoiceButtons;
class HintLabel;
class LineEdit;

/// One of the twenty questions: number, question, guidance, the four answers by single keys (Y N D A), whose answer it is,
/// by which agency's word where that isn't the assessor's own (R008), and a note. Its parts are named "item7",
/// "item7.source", "item7.agency" and "note7".
class RiskItemRow final : public QWidget
{
    Q_OBJECT

public:
    RiskItemRow(const RiskItem &item, const QList<Agency> &agencies, QWidget *parent = nullptr);

    /// Nothing chosen counts as not asked.
    ItemAnswer answer() const;
    /// An answer carried over keeps its agency until a person answers otherwise.
    /// "Not asked" leaves the item without an answer: see sayNotAsked().
    void setAnswer(const ItemAnswer &answer);
    /// Somebody said before that it was not asked, which is an answer.
    void sayNotAsked();
    /// Who makes the assessment: what comes from there needs no naming.
    void setAssessor(AgencyId agency);
    /// The assessment before this one answered so, which is said until a person answers anew.
    void tellLastTime(Answer answer);
    /// By a person, in this assessment.
    bool isAnsweredAnew() const { return m_isAnew; }
    bool isAnswered() const;
    bool isNotAsked() const;
    /// Puts the focus on the answers.
    void begin();

Q_SIGNALS:
    /// A person chose an answer: on to the next item.
    void answered();
    void edited();

private:
    void follow();
    void chooseAgency(AgencyId agency);
    AgencyId usualAgency() const;

    ChoiceButtons *m_answer;
    Choice *m_source;
    Choice *m_agency;
    LineEdit *m_note;
    HintLabel *m_lastTime;
    ItemAnswer m_given; ///< as carried over
    AgencyId m_police;  ///< the first police agency; invalid where there is none
    AgencyId m_assessor;
    bool m_isAnew = false;
};

} // namespace marac
