// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <thread>

namespace marac::proof {

/// Counts how often anybody opens a file, from its making on.
class RegisterWatch
{
public:
    explicit RegisterWatch(const QString &path);
    ~RegisterWatch();
    Q_DISABLE_COPY_MOVE(RegisterWatch)

    int opens() const { return m_opens; }

private:
    void count();

    int m_events;
    std::atomic<int> m_opens = 0;
    std::atomic<bool> m_isOver = false;
    std::thread m_counting; ///< at once: two alike that wait to be read are told as one
};

} // namespace marac::proof
