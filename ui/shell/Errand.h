// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/cipher/CopyTo.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace marac {

class Register;

/// Long work on an open register, done beside the window: a backup, a new key. From its start until over() the register is
/// in the worker's thread and answers nowhere else (core/register/Lending.h).
class Errand final : public QObject
{
    Q_OBJECT

public:
    /// What is done with the register; it tells how far it is, and stops when it is told so. Its answer begins as notDone():
    /// work that throws leaves it so.
    using Work = std::function<void(Register &reg, const CopyProgress &progress)>;
    static Problem notDone();

    /// Starts at once. `reg` outlives it.
    Errand(Register &reg, Work work, QObject *parent = nullptr);
    /// Tells the work to stop, and waits for it.
    ~Errand() override;

    /// The work ends soon and without result: somebody is in a hurry.
    void stop() { m_isStopped = true; }
    /// Waits here, and says over() before it returns.
    void wait();

Q_SIGNALS:
    void moved(int done, int total);
    /// The register is back in this thread. Not said when the errand is destroyed before.
    void over();

private:
    void comeBack();

    Register &m_reg;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_isStopped = false;
    bool m_isBack = false;
};

} // namespace marac
