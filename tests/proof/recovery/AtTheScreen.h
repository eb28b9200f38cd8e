// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/recovery/StepCosts.h"
#include "ui/shell/window/MainWindow.h"

#include <QString>

#include <memory>

namespace marac::proof {

/// What the screen was to offer and did not; ends the drill.
struct StepMissing
{
    QString what;
};

/// A person before the window who knows nothing of it but what stands there: presses buttons and fills fields by the words on
/// them, each in sight and told to a screen reader as well. Throws StepMissing when there is no such thing.
class AtTheScreen
{
public:
    explicit AtTheScreen(const ShellParts &parts);
    ~AtTheScreen();

    MainWindow &window() { return *m_window; }

    void press(const QString &words);
    void type(const QString &label, const QString &text, HumanStep step);
    /// Until the words stand there.
    void await(const QString &words);
    /// Somebody else comes, because the screen says that two people decide.
    void callColleague() { note(HumanStep::Colleague); }
    /// What stands in a field.
    QString read(const QString &label) const;
    bool says(const QString &words) const;
    QString words() const;

    int steps() const { return m_steps; }
    qint64 seconds() const { return m_seconds; }

private:
    QWidget *field(const QString &label) const;
    void note(HumanStep step);

    std::unique_ptr<MainWindow> m_window;
    int m_steps = 0;
    qint64 m_seconds = 0;
};

} // namespace marac::proof
