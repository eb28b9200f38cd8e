// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/Throttle.h"

#include "core/platform/PrivateFile.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace marac {

static constexpr std::array delays{0, 0, 0, 1, 5, 15, 45, 90, 150};
static constexpr int mostCounted = 100000;
static constexpr qint64 forgottenAfterMs = qint64(24) * 3600 * 1000;

int delayAfter(int failures)
{
    return delays[std::size_t(std::clamp(failures, 0, int(delays.size()) - 1))];
}

static Failure notKept()
{
    return failure(
        Problem::Kind::Unavailable,
        QCoreApplication::translate(
            "Keys",
            "This computer can’t keep count of wrong passphrases: the program’s own folder (by default "
            ".local/state/marac-register in your home folder) is full or can’t be written to. The passphrase "
            "was not looked at and the register was not opened. Make room or make the folder writable, then "
            "try again."));
}

Throttle::Throttle(FileLock lock, const QString &path, const Clock &clock, const QString &bootId)
    : m_lock(std::move(lock)), m_path(path), m_bootId(bootId), m_clock(&clock)
{
}

Result<Throttle> Throttle::hold(const QString &stateFolder, const QUuid &registerId, const Clock &clock,
                                const QString &bootId)
{
    const QString path = stateFolder + QStringLiteral("/throttle-") + registerId.toString(QUuid::WithoutBraces);
    Result<FileLock> lock = FileLock::takeWithin(path + QStringLiteral(".lock"), 2000);
    if (!lock) {
        if (lock.error().kind != Problem::Kind::Conflict)
            return notKept();
        return failure(Problem::Kind::Denied,
                       QCoreApplication::translate("Keys",
                                                   "Somebody else is trying to unlock the register on this computer at "
                                                   "this moment. Your passphrase was not looked at. Try again."));
    }
    Throttle throttle(std::move(*lock), path, clock, bootId);
    if (const Result<> loaded = throttle.load(); !loaded)
        return Failure(loaded.error());
    return throttle;
}

Result<> Throttle::load()
{
    m_readAtMs = m_clock->steadyMs();
    const Result<QByteArray> bytes = readSmallFile(m_path, 16 * 1024);
    if (!bytes && bytes.error().kind == Problem::Kind::NotFound)
        return {};
    const QJsonObject kept = QJsonDocument::fromJson(bytes.value_or(QByteArray())).object();
    const QJsonObject counts = kept.value(QStringLiteral("counts")).toObject();
    const bool sameBoot = !m_bootId.isEmpty() && kept.value(QStringLiteral("boot")).toString() == m_bootId;
    const auto number = [&kept](const QString &name) {
        constexpr qint64 farAway = qint64(1) << 60; // so that no difference overflows
        return std::clamp(kept.value(name).toInteger(), -farAway, farAway);
    };
    const qint64 since = sameBoot ? m_readAtMs - number(QStringLiteral("steadyMs"))
                                  : m_clock->now().toMSecsSinceEpoch() - number(QStringLiteral("utcMs"));
    const bool putBack = since < 0; // a clock that was put back: the whole delay is waited out once, from now
    bool rewrite = putBack;
    bool asWritten = !counts.isEmpty();
    for (auto entry = counts.constBegin(); asWritten && entry != counts.constEnd(); ++entry) {
        const QJsonObject count = entry.value().toObject();
        const int failures = count.value(QStringLiteral("failures")).toInt();
        const qint64 ago = count.value(QStringLiteral("agoMs")).toInteger(-1);
        const qint64 login = entry.key().toLongLong(&asWritten);
        asWritten = asWritten && failures > 0 && ago >= 0;
        const qint64 total = putBack ? 0 : std::min(ago, forgottenAfterMs) + std::min(since, forgottenAfterMs);
        if (total < forgottenAfterMs)
            m_counts.insert(login, {std::min(failures, mostCounted), total});
        else
            rewrite = true;
    }
    if (!asWritten) {
        m_counts = {{unknownLogin, {int(delays.size()) - 1, 0}}}; // the longest wait, once
        rewrite = true;
    }
    return rewrite ? save() : Result<>{};
}

Result<> Throttle::save()
{
    const qint64 now = m_clock->steadyMs();
    for (Count &count : m_counts)
        count.agoMs = agoMs(count);
    m_readAtMs = now;
    if (m_counts.isEmpty())
        return removeFile(m_path) ? Result<>{} : notKept();
    QJsonObject counts;
    for (auto count = m_counts.constBegin(); count != m_counts.constEnd(); ++count) {
        counts.insert(
            QString::number(count.key()),
            QJsonObject{{QStringLiteral("failures"), count->failures}, {QStringLiteral("agoMs"), count->agoMs}});
    }
    const QJsonObject kept{{QStringLiteral("counts"), counts},
                           {QStringLiteral("utcMs"), m_clock->now().toMSecsSinceEpoch()},
                           {QStringLiteral("steadyMs"), now},
                           {QStringLiteral("boot"), m_bootId}};
    return writeDurably(m_path, QJsonDocument(kept).toJson(QJsonDocument::Compact)) ? Result<>{} : notKept();
}

qint64 Throttle::agoMs(const Count &count) const
{
    return count.agoMs + std::max<qint64>(m_clock->steadyMs() - m_readAtMs, 0);
}

int Throttle::failures() const
{
    int all = 0;
    for (const Count &count : m_counts)
        all = std::min(all + count.failures, mostCounted);
    return all;
}

qint64 Throttle::waitMs() const
{
    qint64 latest = forgottenAfterMs;
    for (const Count &count : m_counts)
        latest = std::min(latest, agoMs(count));
    const qint64 delay = delayAfter(failures()) * qint64(1000);
    return std::max<qint64>(delay - latest, 0);
}

Result<> Throttle::begin(qint64 login)
{
    const qint64 now = m_clock->steadyMs() - m_readAtMs;
    Count &count = m_counts[login];
    count = {std::min(count.failures + 1, mostCounted), -std::max<qint64>(now, 0)};
    return save();
}

Result<> Throttle::notLookedAt(qint64 login)
{
    const auto count = m_counts.find(login);
    if (count != m_counts.end() && --count->failures == 0)
        m_counts.erase(count);
    return save();
}

Result<> Throttle::succeeded(qint64 login)
{
    m_counts.remove(login);
    m_counts.remove(unknownLogin);
    return save();
}

} // namespace marac
