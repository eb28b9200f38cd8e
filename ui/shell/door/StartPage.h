// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;

namespace marac {

class Banner;

/// What the window shows while no register is chosen: open one, make one, or look at the invented one. Keeps no list of
/// files: their names would tell who works on what.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(bool offersDemonstration, QWidget *parent = nullptr);

    /// Tells what went wrong with the last choice; empty takes it away.
    void tell(const QString &text);
    /// Shows that something is being made; the buttons rest until the page goes.
    void setWorking(const QString &text);

Q_SIGNALS:
    void openChosen();
    void createChosen();
    void restoreChosen();
    void demonstrationChosen();
    void protectionAsked();

private:
    Banner *m_problem;
    QProgressBar *m_progress;
    QWidget *m_steps;
};

} // namespace marac
