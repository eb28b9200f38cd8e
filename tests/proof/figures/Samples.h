// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>

namespace marac::proof {

/// Milliseconds of one thing done several times.
class Samples
{
public:
    /// Does it and keeps how long it took.
    template <class Deed>
    void take(const Deed &deed)
    {
        QElapsedTimer timer;
        timer.start();
        deed();
        m_ms << double(timer.nsecsElapsed()) / 1e6;
    }
    void add(double ms) { m_ms << ms; }

    double median() const { return at(0.5); }
    /// That of a hundred ninety-nine stay below; of few the slowest.
    double slow() const { return at(0.99); }
    double worst() const { return at(1.0); }

private:
    double at(double part) const
    {
        QList<double> sorted = m_ms;
        std::sort(sorted.begin(), sorted.end());
        return sorted.at(std::min(sorted.size() - 1, qsizetype(part * double(sorted.size()))));
    }

    QList<double> m_ms;
};

} // namespace marac::proof
