// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/tampering/SpoiltWitnesses.h"

#include "core/audit/Witness.h"
#include "tests/proof/tampering/Trial.h"

#include <QDir>
#include <QFile>

#include <functional>

namespace marac::proof {

using namespace Qt::StringLiterals;

/// As the check and the door look at them; the one then says that it can't be called good, the other does not open.
static bool isToldSpoilt(const Victim &victim, const QByteArray &uuid, const QString &name)
{
    return WitnessFiles(victim.stateFolder()).all(uuid).spoilt.contains(name);
}

static bool readsAlike(const QByteArray &one, const QByteArray &other)
{
    const std::optional<Witness> a = Witness::fromFile(one);
    const std::optional<Witness> b = Witness::fromFile(other);
    return a && b && a->toFile() == b->toFile();
}

static void flipEachByte(Trial &trial, const QString &name)
{
    const Victim &victim = trial.victim();
    const QString path = QDir(victim.stateFolder()).filePath(name);
    const QByteArray right = bytesOf(path);
    const QByteArray uuid = Witness::fromFile(right)->uuid;
    for (qsizetype at = 0; at < right.size(); ++at) {
        const int first = trial.proof().isLong() ? 0 : trial.below(8);
        const int last = trial.proof().isLong() ? 7 : first;
        for (int bit = first; bit <= last; ++bit) {
            QByteArray flipped = right;
            flipped[at] = char(flipped.at(at) ^ (1 << bit));
            putBytes(path, flipped);
            trial.settle(isToldSpoilt(victim, uuid, name) || readsAlike(flipped, right),
                         u"bit %1 of byte %2 of a witness"_s.arg(bit).arg(at));
        }
    }
    putBytes(path, right);
}

static void judgeBoth(Trial &trial, const QString &where, const std::function<void()> &deed)
{
    deed();
    trial.demand(trial.victim().unlock().tells, where + u", at the door"_s);
    trial.victim().restore();
    deed();
    trial.judge(where);
}

void spoilTheWitnesses(Trial &trial)
{
    const QDir state(trial.victim().stateFolder());
    const QStringList names = state.entryList({u"*.witness"_s}, QDir::Files, QDir::Name);
    if (names.size() < 2)
        qFatal("there are no witnesses to spoil");
    for (const QString &name : names)
        flipEachByte(trial, name);

    const QString one = state.filePath(names.first());
    const QString other = state.filePath(names.last());
    judgeBoth(trial, u"a witness damaged"_s, [&] { putBytes(one, bytesOf(one).replace("\"seq\"", "\"sea\"")); });
    judgeBoth(trial, u"a witness emptied"_s, [&] { putBytes(one, {}); });
    judgeBoth(trial, u"a witness under another's name"_s, [&] { putBytes(one, bytesOf(other)); });
    judgeBoth(trial, u"every witness taken away"_s, [&] {
        for (const QString &name : names)
            QFile::remove(state.filePath(name));
    });
}

} // namespace marac::proof
