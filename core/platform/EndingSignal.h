// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace marac {

/// Tells that the system wants this program to end: on Linux SIGTERM, SIGHUP and SIGINT, which a desktop sends at logout to
/// what still runs and a terminal when it is closed. While it lives the program is not ended by them; it has some seconds to
/// end by itself. One at a time in a process; needs the event loop.
class EndingSignal final : public QObject
{
    Q_OBJECT

public:
    explicit EndingSignal(QObject *parent = nullptr);
    ~EndingSignal() override;

Q_SIGNALS:
    void asked();

private:
    class Ears;
    std::unique_ptr<Ears> m_ears;
};

} // namespace marac
