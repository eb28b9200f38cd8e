// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/DoorTries.h"

#include "core/keys/Throttle.h"
#include "core/platform/UserPlaces.h"
#include "core/schema/Migrations.h"
#include "tests/app/CliProcess.h"
#include "tests/proof/access/Figures.h"
#include "tests/proof/access/TrailSince.h"
#include "tests/support/TestRegister.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

namespace marac::proof {

using namespace Qt::StringLiterals;

static constexpr qint64 shortestToTryIn = 3000; ///< milliseconds of a wait in which another program is started
static constexpr qint64 rounded = 10;           ///< milliseconds that two clocks of whole milliseconds may differ by
static constexpr int mostTries = 8;             ///< the wait after so many is the longest there is

/// A register with its passphrases in files, as marac-cli takes them.
class DoorTries
{
public:
    explicit DoorTries(Proof &proof);

    /// Waits until a try is taken and makes a wrong one; milliseconds of the wait that it left.
    qint64 tryWrong();
    /// `wait` is what the last wrong try left.
    void tryRightTooSoon(qint64 wait);
    void countInTheTrail();

private:
    QString fileWith(const QString &name, const QString &passphrase);
    test::CliAnswer list(const QString &passphraseFile);
    void waitItOut();
    RegisterPlace place() const { return {m_path, &m_clock, registerMigrations(), *places::stateFolder()}; }

    Proof &m_proof;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    QString m_path;
    QString m_right;
    QString m_wrong;
    int m_wrongTries = 0;
};

DoorTries::DoorTries(Proof &proof)
    : m_proof(proof), m_path(m_folder.filePath(u"door.marac"_s)),
      m_right(fileWith(u"right"_s, u"violet-harbour-lantern-copper-meadow"_s)),
      m_wrong(fileWith(u"wrong"_s, u"violet-harbour-lantern-copper-harvest"_s))
{
    // Where both programs keep the count: not this person's own.
    qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toLocal8Bit());
    const test::CliAnswer made = test::runCli({u"create"_s, m_path, u"--login"_s, u"admin"_s, u"--name"_s,
                                               u"Alex Morgan"_s, u"--passphrase-file"_s, m_right, u"--json"_s});
    if (made.exitCode != 0)
        qFatal("no register was made: %s", made.err.constData());
}

QString DoorTries::fileWith(const QString &name, const QString &passphrase)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(passphrase.toUtf8()) < 0)
        qFatal("a file of the proof was not written");
    return file.fileName();
}

test::CliAnswer DoorTries::list(const QString &passphraseFile)
{
    m_proof.count(figure::tries);
    return test::runCli({u"list"_s, u"referrals"_s, u"--register"_s, m_path, u"--login"_s, u"admin"_s,
                         u"--passphrase-file"_s, passphraseFile});
}

void DoorTries::waitItOut()
{
    while (const qint64 wait = unlockWaitMs(place()))
        QThread::msleep(static_cast<unsigned long>(wait));
}

qint64 DoorTries::tryWrong()
{
    waitItOut();
    const int n = ++m_wrongTries;
    QElapsedTimer begun; // before the try is counted, so the wait may have gone by at most this much
    begun.start();
    if (list(m_wrong).exitCode == 0)
        m_proof.fault(figure::unslowed, u"wrong try %1 was let in"_s.arg(n));
    const qint64 wait = unlockWaitMs(place());
    const qint64 whole = qint64(delayAfter(n)) * 1000;
    if (wait > whole)
        m_proof.fault(figure::unslowed, u"too long a wait after try %1"_s.arg(n));
    if (wait < whole - begun.elapsed() - rounded)
        m_proof.fault(figure::unslowed, u"too short a wait after try %1"_s.arg(n));
    return wait;
}

/// In yet another process, which knows of the tries before it by what they left. On a computer so slow that a try takes most of
/// its own wait, more tries make the wait long enough.
void DoorTries::tryRightTooSoon(qint64 wait)
{
    while (wait <= shortestToTryIn && m_wrongTries < mostTries)
        wait = tryWrong();
    if (wait <= shortestToTryIn)
        m_proof.fault(figure::unslowed, u"too short a wait after %1 tries to try in"_s.arg(m_wrongTries));
    else if (list(m_right).exitCode == 0)
        m_proof.fault(figure::unslowed, u"a passphrase was looked at during the wait"_s);
}

void DoorTries::countInTheTrail()
{
    waitItOut();
    const Result<std::unique_ptr<Register>> opened =
        Register::open(place(), u"admin"_s, test::typed(u"violet-harbour-lantern-copper-meadow"_s));
    if (!opened) {
        m_proof.fault(figure::unslowed, u"the right passphrase no longer opens"_s);
        return;
    }
    const AuditFilter failed{.verb = AuditVerb::FailedUnlock};
    const qsizetype told = AuditTable::page(fileBehind(**opened), failed).size();
    if (told != m_wrongTries)
        m_proof.fault(figure::unslowed, u"%1 of %2 wrong tries in the trail"_s.arg(told).arg(m_wrongTries));
}

void tryTheDoor(Proof &proof)
{
    const int times = proof.size(4, 20);
    DoorTries door(proof);
    qint64 wait = 0;
    for (int n = 0; n < times; ++n)
        wait = door.tryWrong();
    door.tryRightTooSoon(wait);
    door.countInTheTrail();
}

} // namespace marac::proof
