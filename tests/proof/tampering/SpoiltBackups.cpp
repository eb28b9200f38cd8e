// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/tampering/SpoiltBackups.h"

#include "core/audit/Witness.h"
#include "core/safekeeping/bundle/BackupBundle.h"
#include "tests/proof/tampering/EveryBit.h"
#include "tests/proof/tampering/KeyHolder.h"
#include "tests/proof/tampering/Trial.h"

#include <QDir>
#include <QFile>

namespace marac::proof {

using namespace Qt::StringLiterals;

namespace {

/// The one file that a backup may be without, when it is restored: after a disaster it may be all there is.
const QString witnessName = u"witness"_s;
const QString manifestName = u"manifest.json"_s;
const QString registerName = u"register.marac"_s;

class Backup
{
public:
    Backup(Trial &trial, const QString &folder) : m_trial(trial), m_folder(folder), m_right(folder) {}

    QString path(const QString &name) const { return QDir(m_folder).filePath(name); }
    QByteArray right(const QString &name) const { return m_right.bytes(name); }
    QStringList names() const { return QDir(m_folder).entryList(QDir::Files, QDir::Name); }

    /// By both checks; then the backup is as it was.
    void judge(const QString &where, bool byRestoringToo = true)
    {
        m_trial.settle(m_trial.victim().verify(m_folder).tellsOfDamage(), where);
        m_trial.demand(!byRestoringToo || m_trial.victim().checkBackup(m_folder).tellsOfDamage(),
                       where + u", before a restore"_s);
        m_right.putBack();
        m_trial.victim().restore();
    }

private:
    Trial &m_trial;
    QString m_folder;
    KeptFiles m_right;
};

/// The same list of contents, or the same witness, to everybody who reads it.
bool readsAlike(const QString &name, const QByteArray &one, const QByteArray &other)
{
    if (name == witnessName) {
        const std::optional<Witness> a = Witness::fromFile(one);
        const std::optional<Witness> b = Witness::fromFile(other);
        return a && b && a->toFile() == b->toFile();
    }
    if (name != manifestName)
        return false;
    const std::optional<BackupManifest> a = BackupManifest::fromFile(one);
    const std::optional<BackupManifest> b = BackupManifest::fromFile(other);
    const DatabaseKey any = DatabaseKey::generate();
    return a && b && a->seal == b->seal && a->toFile(any) == b->toFile(any);
}

void replace(Backup &backup, const QString &name, const QByteArray &bytes, const QString &where)
{
    if (readsAlike(name, bytes, backup.right(name)))
        return;
    putBytes(backup.path(name), bytes);
    backup.judge(where);
}

void flipOne(Backup &backup, const QString &name, qsizetype at, int bit)
{
    QByteArray flipped = backup.right(name);
    flipped[at] = char(flipped.at(at) ^ (1 << bit));
    replace(backup, name, flipped, u"bit %1 of byte %2 of %3 in a backup"_s.arg(bit).arg(at).arg(name));
}

void flipByLot(Trial &trial, Backup &backup, const QString &name, int tries)
{
    const qsizetype size = backup.right(name).size();
    for (int i = 0; i < tries; ++i)
        flipOne(backup, name, trial.below(size), trial.below(8));
}

/// How somebody comes in to the register in a backup, and so to its key, which is another than that of the register itself.
Admission admissionTo(Trial &trial, const BackupBundle &bundle)
{
    RegisterPlace place = trial.victim().place();
    place.path = bundle.registerPath();
    const QString login = u"administrator"_s;
    Result<Admission> admission = deriveToVerify(place, login, test::passphraseFor(login));
    if (!admission)
        qFatal("the backup does not open");
    return std::move(*admission);
}

/// By its seals, which tell even somebody who made the list of contents fit, and by that list.
void flipEveryBitOfTheRegister(Trial &trial, Backup &backup)
{
    const BackupBundle bundle(trial.victim().backup());
    const Admission admission = admissionTo(trial, bundle);
    flipEveryBit(trial,
                 {u"the register in a backup"_s, bundle.registerPath(), &admission.unlocked.key,
                  backup.right(registerName), [&backup](const QString &where) { backup.judge(where); },
                  [&bundle] {
                      const Result<BackupManifest> sound = bundle.check();
                      return !sound && sound.error().kind == Problem::Kind::Tampered;
                  }});
}

void flipEveryBitOfEachFile(Trial &trial, Backup &backup)
{
    for (const QString &name : backup.names()) {
        if (name == registerName)
            continue;
        for (qsizetype at = 0; at < backup.right(name).size(); ++at) {
            for (int bit = 0; bit < 8; ++bit)
                flipOne(backup, name, at, bit);
        }
    }
    flipEveryBitOfTheRegister(trial, backup);
}

/// The long form tries every bit; of the register some are judged by both checks as well.
void flipBits(Trial &trial, Backup &backup)
{
    flipByLot(trial, backup, registerName, trial.proof().size(100, 10'000));
    if (trial.proof().isLong()) {
        flipEveryBitOfEachFile(trial, backup);
        return;
    }
    for (const QString &name : backup.names()) {
        if (name != registerName) // the witness is looked at last of all, so each costs the check of the whole
            flipByLot(trial, backup, name, name == witnessName ? 3 : 15);
    }
}

void cutAndTakeAway(Backup &backup)
{
    for (const QString &name : backup.names()) {
        const QByteArray right = backup.right(name);
        for (const qsizetype size : {qsizetype(0), right.size() / 2, right.size() - 1})
            replace(backup, name, right.first(size), u"%1 of a backup cut to %2 bytes"_s.arg(name).arg(size));
        replace(backup, name, right + '\0', u"%1 of a backup made longer"_s.arg(name));
        if (!QFile::remove(backup.path(name)))
            qFatal("a file of the backup can't be taken away");
        backup.judge(u"%1 of a backup taken away"_s.arg(name), name != witnessName);
    }
}

void exchange(Backup &backup, const QString &otherFolder)
{
    const KeptFiles other(otherFolder);
    for (const QString &name : backup.names()) {
        if (other.bytes(name) == backup.right(name))
            continue;
        putBytes(backup.path(name), other.bytes(name));
        backup.judge(u"%1 of another backup"_s.arg(name));
    }
}

/// Somebody with the key alters the register in a backup and makes its list of contents fit.
void forge(Trial &trial, Backup &backup)
{
    struct Line
    {
        const char *what;
        const char *sql;
    };
    static constexpr Line lines[]{
        {"a record edited", "UPDATE setting SET value = 'elsewhere' WHERE key = 'venue'"},
        {"a record taken out", "DELETE FROM setting WHERE key = 'venue'"},
        {"a safeguard taken off", "DROP TRIGGER audit_stays"},
        {"a role given", "UPDATE user SET role = 'administrator' WHERE login = 'reader'"},
        {"the head altered", "UPDATE meta SET head_seq = head_seq - 1"},
    };
    const BackupBundle bundle(trial.victim().backup());
    const Admission admission = admissionTo(trial, bundle);
    const DatabaseKey &key = admission.unlocked.key;
    for (const Line &line : lines) {
        KeyHolder::runFreely(bundle.registerPath(), key, line.sql);
        BackupManifest manifest = bundle.readManifest().value();
        manifest.bytes = QFile(bundle.registerPath()).size();
        manifest.sha256 = BackupBundle::sumOf(bundle.registerPath()).value();
        putBytes(bundle.manifestPath(), manifest.toFile(key));
        backup.judge(u"%1 in a backup whose list fits"_s.arg(QString::fromUtf8(line.what)));
    }
}

} // namespace

static void demandSound(Trial &trial, const QString &when)
{
    const Victim &victim = trial.victim();
    if (victim.verify(victim.backup()).tells || victim.checkBackup(victim.backup()).tells)
        trial.proof().fault(figure::falseAlarms, u"the backup "_s + when);
}

void spoilBackups(Trial &trial)
{
    Backup backup(trial, trial.victim().backup());
    demandSound(trial, u"as it was made"_s);
    flipBits(trial, backup);
    cutAndTakeAway(backup);
    exchange(backup, trial.victim().olderBackup());
    forge(trial, backup);
    demandSound(trial, u"after every alteration of it was undone"_s);
}

} // namespace marac::proof
