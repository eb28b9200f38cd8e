// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/tampering/PutBack.h"

#include "tests/proof/tampering/Trial.h"

#include <QFileInfo>

#include <algorithm>

namespace marac::proof {

using namespace Qt::StringLiterals;

static constexpr qsizetype pageBytes = Victim::pageBytes;

static void putBackTheWhole(Trial &trial, const Victim::Moment &moment, const QString &when)
{
    const Victim &victim = trial.victim();
    const auto file = [&] { putBytes(victim.path(), victim.bytesAt(moment)); };
    file();
    trial.judgeOlder(u"the file as it was %1"_s.arg(when), moment);
    moment.files.putBackEnding(u".keys"_s);
    moment.files.putBackEnding(u".keys2"_s);
    file();
    trial.judgeOlder(u"file and key files as they were %1"_s.arg(when), moment);
    file();
    const Answer door = victim.unlock();
    trial.demand(door.isRefusal && (door.kind == Problem::Kind::Older || door.kind == Problem::Kind::Forked),
                 u"the file as it was %1, at the door alone"_s.arg(when));
    victim.restore();
}

/// The check takes an older one for as good, since unlocking mends it and tells (KeyFilesCheck).
static void putBackTheKeyFiles(Trial &trial, const Victim::Moment &moment, const QString &when)
{
    for (const QString &ending : {u".keys"_s, u".keys2"_s}) {
        moment.files.putBackEnding(ending);
        const bool told = trial.victim().unlock().tells;
        const QByteArray mended = bytesOf(trial.victim().path() + ending);
        const QString name = QFileInfo(trial.victim().path()).fileName() + ending;
        // A passphrase that was changed since opens no copy any more: either it is told, or the copy is today's again.
        trial.settle(told || mended == trial.victim().now().files.bytes(name), u"%1 as it was %2"_s.arg(ending, when));
        trial.victim().restore();
    }
    moment.files.putBackEnding(u".keys"_s);
    moment.files.putBackEnding(u".keys2"_s);
    trial.judgeAtTheDoor(u"both key files as they were %1"_s.arg(when));
}

/// Pages of two moments mixed as a careless or half-finished copy would: the first part of one, the rest of the other.
static void mixTwoMoments(Trial &trial)
{
    const QByteArray &right = trial.victim().bytes();
    const QByteArray earlier = trial.victim().bytesAt(trial.victim().atHalf());
    const qsizetype pages = std::min(right.size(), earlier.size()) / pageBytes;
    const Parts half = trial.partsAt(trial.victim().atHalf());
    for (int i = 0; i < trial.proof().size(4, 200); ++i) {
        const qsizetype cut = (1 + trial.below(pages - 1)) * pageBytes;
        putBytes(trial.victim().path(),
                 i % 2 == 0 ? earlier.first(cut) + right.sliced(cut) : right.first(cut) + earlier.sliced(cut));
        trial.judgeDiffering(u"two moments mixed, cut at %1"_s.arg(cut), Trial::MayBeNothing::Yes, &half);
    }
}

void putBackEarlierFiles(Trial &trial)
{
    putBackTheWhole(trial, trial.victim().atHalf(), u"at half of the work"_s);
    putBackTheWhole(trial, trial.victim().justBefore(), u"before the last change"_s);
    putBackTheKeyFiles(trial, trial.victim().atHalf(), u"before a passphrase was changed"_s);
    mixTwoMoments(trial);
}

} // namespace marac::proof
