// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/Throttle.h"

#include "core/platform/PrivateFile.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace marac {

static constexpr std::array delays{0, 0, 0, 1, 2, 5, 15, 30, 60};
static constexpr int mostCounted = 100000;

int delayAfter(int failures)
{
    return delays[std::size_t(std::clamp(failures, 0, int(delays.size()) - 1))];
}

Throttle::Throttle(const QString &stateFolder, const QUuid &registerId, const Clock &clock, const QString &bootId)
    : m_path(stateFolder + QStringLiteral("/throttle-") + registerId.toString(QUuid::WithoutBraces)), m_bootId(bootId),
      m_clock(clock)
{
    load();
}

void Throttle::load()
{
    m_anchorSteadyMs = m_clock.steadyMs();
    const Result<QByteArray> bytes = readSmallFile(m_path, 4096);
    if (!bytes && bytes.error().kind == Problem::Kind::NotFound)
        return;
    const QJsonObject kept = QJsonDocument::fromJson(bytes.value_or(QByteArray())).object();
    const int failures = kept.value(QStringLiteral("failures")).toInt();
    if (failures < 1) {
        m_failures = int(delays.size()) - 1; // not as we write it: the longest wait, once
        return;
    }
    m_failures = std::min(failures, mostCounted);
    const bool sameBoot = !m_bootId.isEmpty() && kept.value(QStringLiteral("boot")).toString() == m_bootId;
    const qint64 elapsed = sameBoot
        ? m_clock.steadyMs() - kept.value(QStringLiteral("steadyMs")).toInteger()
        : m_clock.now().toMSecsSinceEpoch() - kept.value(QStringLiteral("utcMs")).toInteger();
    // A clock that was put back gives a time below nought: the whole delay is then waited out once.
    m_anchorSteadyMs -= std::max<qint64>(elapsed, 0);
}

void Throttle::save() const
{
    const QJsonObject kept{{QStringLiteral("failures"), m_failures},
                           {QStringLiteral("utcMs"), m_clock.now().toMSecsSinceEpoch()},
                           {QStringLiteral("steadyMs"), m_clock.steadyMs()},
                           {QStringLiteral("boot"), m_bootId}};
    static_cast<void>(writeDurably(m_path, QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

qint64 Throttle::waitMs() const
{
    const qint64 delay = delayAfter(m_failures) * qint64(1000);
    return std::clamp<qint64>(m_anchorSteadyMs + delay - m_clock.steadyMs(), 0, delay);
}

void Throttle::failed()
{
    m_failures = std::min(m_failures + 1, mostCounted);
    m_anchorSteadyMs = m_clock.steadyMs();
    save();
}

void Throttle::succeeded()
{
    m_failures = 0;
    static_cast<void>(removeFile(m_path));
}

} // namespace marac
