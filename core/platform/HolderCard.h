// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/platform/FileLock.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace marac {

/// Who has the register open: shown to whoever comes second.
struct Holder
{
    QString name;     ///< display name
    QString computer; ///< host name
    QDateTime since;  ///< UTC
};

/// The card beside an open register (`case.marac.inuse`) that says who has it open, on which computer and since when. The
/// lock is on the card and lives as long as this object, which takes the card away when it goes; it goes with the process
/// when that is killed. A register has one user at a time, on any computer: a read is a write too, since it is recorded
/// (threat T8).
class HolderCard
{
public:
    /// Unavailable, naming holder, computer and time, while another program (or this one) holds the card.
    static Result<HolderCard> take(const QString &registerPath, const QString &holderName, const QDateTime &now);

    static QString cardPath(const QString &registerPath);

    HolderCard(HolderCard &&) noexcept = default;
    HolderCard &operator=(HolderCard &&) noexcept = default;
    ~HolderCard() = default;

    /// The last holder did not let go in good order (killed, power cut); who it was.
    const std::optional<Holder> &tookOverFrom() const { return m_previous; }
    bool tookOverStale() const { return m_previous.has_value(); }

private:
    HolderCard(FileLock lock, Holder holder, std::optional<Holder> previous);

    FileLock m_lock;
    Holder m_holder;
    std::optional<Holder> m_previous;
};

} // namespace marac
