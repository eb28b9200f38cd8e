// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/Register.h"
#include "core/safekeeping/making/BackupOutcome.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace marac {

class Errand;
class WaitingCard;

/// What stands in the window while a register that was changed is backed up before it is closed.
class LeavingPage final : public QWidget
{
    Q_OBJECT

public:
    using Outcome = BackupOutcome;

    explicit LeavingPage(QWidget *parent = nullptr);
    /// Closes the register, with the backup given up when it is not done yet.
    ~LeavingPage() override;

    /// Backs the register up if it was changed, beside the window, closes it and says what came of it.
    void leave(std::unique_ptr<Register> opened, std::function<void(const Outcome &)> then);
    /// Waits for it here: the desktop session is ending and lets nobody finish later.
    void finishNow();
    /// The computer is about to sleep: the register closes with the backup given up.
    void hurry();
    bool isWaiting() const { return m_register != nullptr; }

private:
    WaitingCard *m_card;
    std::unique_ptr<Register> m_register;
    std::unique_ptr<Errand> m_errand; ///< goes before the register it holds
};

} // namespace marac
