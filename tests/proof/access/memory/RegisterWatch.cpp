// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/memory/RegisterWatch.h"

#include <QFile>

#include <array>
#include <cstring>
#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

namespace marac::proof {

RegisterWatch::RegisterWatch(const QString &path) : m_events(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    // What is closed and written stands between two opens, which would be told as one.
    ::inotify_add_watch(m_events, QFile::encodeName(path).constData(), IN_OPEN | IN_CLOSE | IN_MODIFY);
    m_counting = std::thread([this] { count(); });
}

RegisterWatch::~RegisterWatch()
{
    m_isOver = true;
    m_counting.join();
    ::close(m_events);
}

void RegisterWatch::count()
{
    std::array<char, 16384> told{};
    while (!m_isOver) {
        pollfd waiting{m_events, POLLIN, 0};
        if (::poll(&waiting, 1, 20) <= 0)
            continue;
        const ssize_t got = ::read(m_events, told.data(), told.size());
        for (ssize_t at = 0; at < got;) {
            inotify_event event{};
            std::memcpy(&event, told.data() + at, sizeof event);
            if (event.mask & IN_OPEN)
                ++m_opens;
            at += ssize_t(sizeof event) + ssize_t(event.len);
        }
    }
}

} // namespace marac::proof
