// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/rules/ScoreAssessment.h"

#include <QFrame>

namespace marac {

class HintLabel;
class StatusPill;
class TextLabel;

/// What the answers given so far come to, always in sight above the questions: ticks of twenty with their range, band, the
/// rules that fired with their reasons, and what has been found to help at that band. As long as nothing is answered, it says so
/// and names no band.
class ScoreStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit ScoreStrip(QWidget *parent = nullptr);

    /// `band`: of the score, by the tool. `answered`: items with any answer, of which `notAsked` were said not to have been asked.
    void show(const RiskScore &score, const RiskBandRange &band, int answered, int notAsked);
    using QFrame::show;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_ticks;
    StatusPill *m_band;
    HintLabel *m_answered;
    HintLabel *m_rules;
    HintLabel *m_helps;
};

} // namespace marac
