// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/Register.h"

#include <QWidget>

#include <memory>

class QProgressBar;

namespace marac {

/// What stands in the window while a register that was changed is backed up before it is closed.
class LeavingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LeavingPage(QWidget *parent = nullptr);

    /// Backs the register up if it was changed, and closes it. Empty when all is well; otherwise what failed. `anyMade`
    /// says whether at least one folder has its backup.
    struct Outcome
    {
        QString failure = {};
        bool anyMade = true;
    };
    Outcome leave(std::unique_ptr<Register> opened);

private:
    QProgressBar *m_progress;
};

} // namespace marac
