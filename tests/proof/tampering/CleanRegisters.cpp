// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/tampering/CleanRegisters.h"

#include "core/safekeeping/checking/VerifyAtRest.h"
#include "core/safekeeping/restoring/Restore.h"
#include "tests/proof/tampering/RandomWork.h"
#include "tests/proof/tampering/Trial.h"

#include <QFileInfo>

#include <memory>

namespace marac::proof {

using namespace Qt::StringLiterals;

namespace {

const QString administrator = u"administrator"_s;

/// Gives where it stands now.
RegisterPlace broughtBack(RandomWork &work)
{
    const QString backup = work.ensureBackup();
    RegisterPlace place = work.job().place();
    work.job().close();
    place.path = QFileInfo(place.path).absolutePath() + u"/restored.marac"_s;
    RestoreRequest request{place, backup, administrator, test::passphraseFor(administrator), u"The disk failed."_s};
    request.second = SecondPerson{u"chair"_s, test::passphraseFor(u"chair"_s)};
    MUST(restore(request));
    MUST(Register::open(place, administrator, test::passphraseFor(administrator))); // and locked again
    return place;
}

void expectNoAlarm(Proof &proof, const RegisterPlace &place, const QString &what)
{
    const Result<Verification> found = verifyAtRest(place, administrator, test::passphraseFor(administrator));
    if (!found)
        proof.fault(figure::falseAlarms, u"%1: %2"_s.arg(what, found.error().text));
    else if (found->verdict != Verification::Verdict::Good)
        proof.fault(figure::falseAlarms, u"%1: %2"_s.arg(what, found->text));
}

/// Nobody is warned where it is unlocked.
void expectQuietDoor(Proof &proof, const RegisterPlace &place, const QString &what)
{
    const auto opened = Register::open(place, administrator, test::passphraseFor(administrator));
    if (!opened)
        proof.fault(figure::falseAlarms, u"%1, unlocked: %2"_s.arg(what, opened.error().text));
    else if (const QStringList &notices = (*opened)->notices(); !notices.isEmpty())
        proof.fault(figure::falseAlarms, u"%1, unlocked: %2"_s.arg(what, notices.join(u' ')));
}

} // namespace

void checkCleanRegisters(Proof &proof)
{
    QRandomGenerator random(proof.seed());
    std::unique_ptr<NewGround> ground;
    for (int i = 0; i < proof.size(15, 1000); ++i) {
        if (i % 10 == 0)
            ground = std::make_unique<NewGround>();
        RandomWork work(*ground, random);
        const int steps = proof.isLong() ? 4 + random.bounded(16) : 5;
        for (int step = 0; step < steps; ++step)
            work.doOne();
        const QString what = u"register %1 after %2"_s.arg(i + 1).arg(work.done());
        const bool isBroughtBack = i % 4 == 3;
        RegisterPlace place = work.job().place();
        if (isBroughtBack)
            place = broughtBack(work);
        work.job().close();
        expectNoAlarm(proof, place, what);
        expectQuietDoor(proof, place, what);
        if (!work.backup().isEmpty()) {
            place.path = work.backup();
            expectNoAlarm(proof, place, what + u"its backup"_s);
        }
        proof.count(figure::cleanRegisters);
    }
}

} // namespace marac::proof
