// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/rules/RiskAnswers.h"

#include <QWidget>

namespace marac {

class Choice;
class ChoiceButtons;
class LineEdit;

/// One of the twenty questions: number, question, guidance, the four answers by single keys (Y N D A), whose answer it is, and
/// a note. Its parts are named "item7", "item7.source" and "note7".
class RiskItemRow final : public QWidget
{
    Q_OBJECT

public:
    explicit RiskItemRow(const RiskItem &item, QWidget *parent = nullptr);

    /// Nothing chosen counts as not asked.
    ItemAnswer answer() const;
    void setAnswer(const ItemAnswer &answer);
    bool isAnswered() const;
    /// Puts the focus on the answers.
    void begin();

Q_SIGNALS:
    /// A person chose an answer: on to the next item.
    void answered();
    void edited();

private:
    ChoiceButtons *m_answer;
    Choice *m_source;
    LineEdit *m_note;
};

} // namespace marac
