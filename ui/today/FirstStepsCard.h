// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/FirstSteps.h"
#include "ui/shell/Page.h"

class QPushButton;
class QVBoxLayout;

namespace marac {

/// What a new register still needs, each line a button to the page where it is done. Only for those who may see to it;
/// hidden when all is done or the list was put away.
class FirstStepsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStepsCard(PageContext &context, QWidget *parent = nullptr);

    /// Reads the register, which is recorded.
    void refresh();

private:
    void show(const QList<FirstStepLine> &lines);
    QWidget *lineFor(const FirstStepLine &line);
    void take(FirstStep step);
    void putAway();

    PageContext &m_context;
    QVBoxLayout *m_lines;
    QPushButton *m_away;
    QWidget *m_shown = nullptr;
    bool m_isOver = false;
};

} // namespace marac
