// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;

namespace marac {

class DoorCard;

/// Stands where the work was while the register is away on an errand: what is being done, and how far it is.
class WaitingCard final : public QWidget
{
    Q_OBJECT

public:
    WaitingCard(const QString &title, const QString &text, QWidget *parent = nullptr);

    void setProgress(int done, int total);
    /// In place of the text.
    void say(const QString &text);
    /// Adds a button for work that may be stopped half way.
    void addStop();
    /// Draws nothing for a moment: what it stands over is seen through it, and takes no mouse.
    void waitAMoment();

Q_SIGNALS:
    void stopped();

private:
    DoorCard *m_card;
    QProgressBar *m_progress;
};

} // namespace marac
