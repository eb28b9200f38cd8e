// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/memory/LockedMemory.h"

#include "core/keys/keyring/KeyringFiles.h"
#include "core/register/RegisterCore.h"
#include "tests/proof/access/Figures.h"
#include "tests/proof/access/memory/DerivedKeys.h"
#include "tests/proof/access/memory/MemoryScan.h"
#include "tests/proof/access/memory/OneSqlite.h"
#include "tests/proof/access/memory/PrivateKeys.h"
#include "tests/proof/access/memory/RegisterWatch.h"
#include "tests/proof/support/Besides.h"
#include "tests/proof/access/scenes/CanaryWords.h"
#include "tests/support/MainJob.h"

#include <QTemporaryDir>

namespace marac::proof {

using namespace Qt::StringLiterals;

static constexpr qint64 megabyte = 1 << 20;

static ReferralEntry referral(const test::MainJob &job)
{
    ReferralEntry entry = job.referralOf(canary::givenName, canary::familyName);
    entry.referral.narrative = canary::narrative;
    PersonEntry &victim = entry.parts.first().person;
    victim.address->street = canary::street;
    victim.address->postcode = canary::postcode;
    victim.person.phone = canary::phone;
    victim.person.bornOn = QDate::fromString(canary::bornOn, u"dd/MM/yyyy"_s);
    return entry;
}

/// What is in sight while the register is unlocked.
static const QStringList &shown()
{
    static const QStringList texts{canary::givenName, canary::familyName, canary::street,   canary::postcode,
                                   canary::phone,     canary::bornOn,     canary::narrative};
    return texts;
}

static QList<Needle> needlesOf(const QString &text)
{
    return needlesOf(text.section(u' ', 0, 0), text);
}

static QList<Needle> canaries()
{
    QList<Needle> needles = needlesOf(canary::halfTyped);
    for (const QString &text : shown())
        needles << needlesOf(text);
    return needles;
}

static QList<Needle> passphraseOf(const QString &login)
{
    return needlesOf(u"passphrase"_s, QString::fromUtf8(test::passphraseFor(login).bytes().view()));
}

static QList<Needle> databaseKey(const Register &reg)
{
    const Unlocked &unlocked = RegisterInside::of(reg).unlocked;
    return needlesOf(u"database key"_s, unlocked.key.bytes().view().first(DatabaseKey::keyBytes));
}

static QList<Needle> seed(const Register &reg)
{
    return needlesOf(u"seed"_s, RegisterInside::of(reg).unlocked.keys.seed().view());
}

/// What the passphrase and the database key were turned into for a moment.
static QList<Needle> madeFor(test::MainJob &job, const QString &login)
{
    const Unlocked &unlocked = RegisterInside::of(job.reg()).unlocked;
    const RegisterPlace place = job.place();
    const auto loaded = MUST(KeyringFiles(place.path, place.policy).load());
    return passphraseKeyOf(*loaded->keyring.slotOf(login), test::passphraseFor(login), unlocked.keys)
        + keysMadeFrom(unlocked.key);
}

static void scanFor(Proof &proof, const Besides &scene, const QList<Needle> &needles, const QString &when)
{
    if (!scansForWhatWasFreed)
        return;
    const MemoryFindings findings = scanMemory(scene.id(), needles);
    proof.count(figure::megabytes, findings.bytes / megabyte);
    for (const QString &found : findings.found)
        proof.fault(figure::secrets, u"%1, %2"_s.arg(found, when));
    for (const QString &place : findings.unread)
        proof.fault(figure::secrets, u"not known: %1 could not be read, %2"_s.arg(place, when));
}

/// The control: the same looking finds what is there.
static void expectToFind(Proof &proof, const Besides &scene, const QList<Needle> &needles, const QString &what)
{
    if (scanMemory(scene.id(), needles).found.isEmpty())
        proof.fault(figure::secrets, u"not known: the scan does not find %1"_s.arg(what));
}

/// The next thing the scene says; a fault when it never comes.
static bool comesTo(Proof &proof, Besides &scene, const char *word)
{
    const bool isHeard = scene.hear(word).has_value();
    if (!isHeard)
        proof.fault(figure::secrets,
                    u"the scene never came to “%1”, so not all was scanned"_s.arg(QLatin1String(word)));
    return isHeard;
}

void scanAfterLocking(Proof &proof)
{
    const QString login = u"administrator"_s;
    test::MainJob job;
    job.meetingOn(QDate(2026, 11, 12));
    job.acceptedCase(referral(job));
    const QList<Needle> keyNeedles = databaseKey(job.reg());
    const QList<Needle> seedNeedles = seed(job.reg());
    const PrivateKeys pairs = privateKeysOf(RegisterInside::of(job.reg()).unlocked.keys);
    const QList<Needle> passing = passphraseOf(login) + madeFor(job, login);
    const QList<Needle> needles = canaries() + passing + keyNeedles + seedNeedles + pairs.sealing + pairs.signing;
    job.close();
    const RegisterPlace place = job.place();
    const QTemporaryDir home;
    RegisterWatch watch(place.path);
    Besides scene({u"--scene"_s, u"locking"_s, place.path, place.stateFolder}, home.path());
    if (!comesTo(proof, scene, "typed"))
        return;
    expectToFind(proof, scene, passphraseOf(login), u"the passphrase while it stands in its field"_s);
    scene.goOn();
    if (!comesTo(proof, scene, "unlocked"))
        return;
    countSqlites(proof, scene.id());
    for (const QString &text : shown())
        expectToFind(proof, scene, needlesOf(text), text.section(u' ', 0, 0));
    expectToFind(proof, scene, keyNeedles, u"the database key while it is in use"_s);
    expectToFind(proof, scene, seedNeedles, u"the seed while the register is open"_s);
    expectToFind(proof, scene, pairs.sealing, u"the private key for what is sealed while the register is open"_s);
    expectToFind(proof, scene, pairs.signing, u"the private key for signing while the register is open"_s);
    scanFor(proof, scene, passing, u"while unlocked"_s);
    scene.goOn();
    if (!comesTo(proof, scene, "writing"))
        return;
    expectToFind(proof, scene, needlesOf(canary::halfTyped), u"a half sentence while it is being typed"_s);
    scene.goOn();
    if (!comesTo(proof, scene, "locked"))
        return;
    scanFor(proof, scene, needles, u"when locked"_s);
    scene.goOn();
    if (watch.opens() != 1)
        proof.fault(figure::copies, u"the register's file was opened %1 times in one session"_s.arg(watch.opens()));
}

} // namespace marac::proof
