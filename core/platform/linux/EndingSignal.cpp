// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/EndingSignal.h"

#include "core/platform/linux/Descriptor.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace marac {

static constexpr std::array<int, 3> signalsToEnd{SIGTERM, SIGHUP, SIGINT};
static volatile std::sig_atomic_t mouth = -1; // a signal handler may do little more than write

static void passOn(int)
{
    const char sign = 1;
    if (mouth >= 0)
        (void)!::write(mouth, &sign, 1);
}

class EndingSignal::Ears
{
public:
    explicit Ears(EndingSignal *owner)
    {
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return; // the program ends at once, as it would without this
        m_read = Descriptor(ends[0]);
        m_write = Descriptor(ends[1]);
        mouth = ends[1];
        m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, owner, [this, owner] {
            QByteArray signs;
            (void)m_read.readUpTo(1, signs);
            Q_EMIT owner->asked();
        });
        struct sigaction action = {};
        action.sa_handler = passOn;
        action.sa_flags = SA_RESTART;
        for (std::size_t i = 0; i < signalsToEnd.size(); ++i)
            ::sigaction(signalsToEnd[i], &action, &m_before[i]);
    }

    ~Ears()
    {
        if (!m_notifier)
            return;
        for (std::size_t i = 0; i < signalsToEnd.size(); ++i)
            ::sigaction(signalsToEnd[i], &m_before[i], nullptr);
        mouth = -1;
    }

    Q_DISABLE_COPY_MOVE(Ears)

private:
    Descriptor m_read;
    Descriptor m_write;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::array<struct sigaction, signalsToEnd.size()> m_before{};
};

EndingSignal::EndingSignal(QObject *parent) : QObject(parent), m_ears(std::make_unique<Ears>(this))
{
}

EndingSignal::~EndingSignal() = default;

} // namespace marac
