// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/Register.h"
#include "tests/proof/support/Proof.h"
#include "tests/support/TestRegister.h"

#include <QMap>
#include <QString>

#include <optional>

namespace marac::proof {

// What the part counts, in the order of its last line.
inline const QString drillsHeld = QStringLiteral("drills");
inline const QString windowsKilled = QStringLiteral("windows killed at work");
inline const QString draftsOffered = QStringLiteral("drafts gone on with after it");
inline const QString screenSteps = QStringLiteral("steps by the screen");
inline const QString screenMinutes = QStringLiteral("minutes of steps at the most");
inline const QString drillsFailed = QStringLiteral("drills failed");
inline const QString lossesNotTold = QStringLiteral("losses not told");
inline const QString stepsNotSeen = QStringLiteral("steps not on the screen");

/// With these figures, all of them 0.
Proof recoveryProof();

inline const QString administrator = QStringLiteral("administrator");
inline const QString deputy = QStringLiteral("deputy");

/// What was told to be lost: everything from this entry on, up to `last` when that was told too.
struct ToldLoss
{
    qint64 first = 0;
    std::optional<qint64> last = {};
};

/// One drill on a register of its own: it remembers each save that was acknowledged, so that at the end what came back can be
/// held against it entry by entry. A step that is not as it must be is a fault of the drill, told with the drill's name.
class Drill
{
public:
    Drill(Proof &proof, const QString &name);
    Drill(const Drill &) = delete;
    Drill &operator=(const Drill &) = delete;

    test::TestRegister &reg() { return m_register; }
    Proof &proof() { return m_proof; }
    const QString &name() const { return m_name; }

    /// Saves a change in the open register and remembers it as acknowledged, with every entry before it.
    void save();
    /// True when it holds; otherwise the drill has failed there.
    bool demand(bool holds, const QString &what);
    template <class T>
    bool demand(const Result<T> &result, const QString &what)
    {
        return demand(result.has_value(), result ? what : what + QStringLiteral(": ") + result.error().text);
    }

    /// The end of every drill: the register at `place` opens, all of it is good, every acknowledged entry is in it, and those that
    /// are not are those that were told to be lost.
    void conclude(const RegisterPlace &place, const Passphrase &passphrase, const std::optional<ToldLoss> &told = {},
                  const QString &login = administrator);
    /// The same of the drill's own register at its own place.
    void conclude(const Passphrase &passphrase) { conclude(m_register.place(), passphrase); }

private:
    void compare(const std::optional<ToldLoss> &told);

    Proof &m_proof;
    QString m_name;
    test::TestRegister m_register;
    QMap<qint64, QByteArray> m_entries; ///< hash by number
    QMap<qint64, QString> m_venues;     ///< what each save set, by the number of its entry
};

/// Another folder for the second backups, as a partnership should have.
void keepSecondFolder(Register &reg, const QString &folder);

/// The bytes of a file, over those that are there, as a wiper writes them: `pattern` again and again from `from` on.
void overwrite(const QString &path, const QByteArray &pattern, qint64 from = 0);

} // namespace marac::proof
